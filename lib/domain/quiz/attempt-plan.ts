import type { AttemptPlan } from '@/lib/domain/progress/event'
import type { Quiz } from './quiz'
import { selectItems } from './select-items'

/** The seed of a learner's first attempt: the page can show its first item before it knows the learner. */
export const openingSeed = 'opening'

/** What a practice with this seed asks. */
export function practicePlan({ items, count }: Quiz, id: string, seed: string): AttemptPlan {
  const itemIds = selectItems(items, count, seed).map((item) => item.id)
  return { id, seed, itemIds, feedback: 'at_once', deadlineAt: null, unscoredIds: [] }
}
