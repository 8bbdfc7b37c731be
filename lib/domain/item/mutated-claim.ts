import type { Fact } from '@/lib/domain/fact/fact'
import type { Locale } from '@/lib/shared/locale'
import type { CourseIndex } from './course-index'
import { numberDistractors } from './number-distractors'
import { fillGap, type NumberGap } from './number-gap'
import { writtenLike } from './quantity-style'

/** A fact's sentence with one figure changed. */
export interface MutatedClaim {
  readonly claim: string
  readonly shown: string
  readonly right: string
}

/** The sentence with a wrong value in the gap, or null where no value is surely wrong. */
export function mutatedClaim(
  index: CourseIndex,
  fact: Fact,
  gap: NumberGap,
  locale: Locale,
): MutatedClaim | null {
  // Of `more than 200` nobody has said that it is not more than 500.
  if (gap.bound !== 'exact') return null
  const distractor = numberDistractors(fact, gap, index).find(
    ({ origin }) => origin?.type !== 'notes',
  )
  if (!distractor) return null
  const shown = writtenLike(gap.written, distractor.value, locale)
  const right = writtenLike(gap.written, gap.written.value, locale)
  return { claim: fillGap(gap, shown), shown, right }
}
