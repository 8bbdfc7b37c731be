import type { AttemptPlan } from '@/lib/domain/progress/event'
import type { Quiz } from './quiz'
import { quizLength, selectItems } from './select-items'

/** The seed of a learner's first attempt: the page can show its first item before it knows the learner. */
export const openingSeed = 'opening'

/** What an attempt with this seed asks. */
export function attemptPlan({ items, ref }: Quiz, id: string, seed: string): AttemptPlan {
  const itemIds = selectItems(items, quizLength[ref.kind], seed).map((item) => item.id)
  return { id, seed, itemIds }
}
