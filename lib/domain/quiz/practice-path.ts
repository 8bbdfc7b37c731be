import { shortHash } from '@/lib/shared/short-hash'
import { itemCode } from './item-code'
import { mostItems, quizSlug } from './quiz-link'

/** The address of a quiz of exactly these items, the same for everybody who follows the link. */
export function practicePath(itemIds: readonly string[]): string {
  const codes = itemIds.slice(0, mostItems).map(itemCode)
  const seed = shortHash(codes.join('-'))
  return `/quiz/play?${quizSlug({ mode: 'practice', minutes: null, seed, codes })}`
}
