import type { DraftEvent } from '@/lib/domain/quiz/draft'

/** What a control does when the learner changes the answer in the making. */
export type OnDraft = (event: DraftEvent) => void
