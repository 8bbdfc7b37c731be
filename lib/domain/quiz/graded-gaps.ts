import { gradeGap } from '@/lib/domain/item/grade-item'
import type { ClozeItem, Gap } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'

/** A gap of an answered cloze, and what the learner wrote into it; null for nothing. */
export interface GradedGap {
  readonly gap: Gap
  readonly typed: string | null
  readonly right: boolean
}

export function gradedGaps({ gaps }: ClozeItem, { answer }: ItemResult): readonly GradedGap[] {
  const texts = answer?.type === 'cloze' ? answer.texts : []
  return gaps.map((gap, index) => {
    const typed = texts[index] ?? null
    return { gap, typed, right: typed !== null && gradeGap(gap, typed).correct }
  })
}
