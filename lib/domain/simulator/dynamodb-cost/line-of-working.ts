import type { Because, WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach, type Locale, type Localized } from '@/lib/shared/locale'

type Said = string | ((locale: Locale) => string)

/** A line of the working; what is the same in both languages is given once. */
export function workedLine(
  says: Localized,
  from: Said,
  to: Said,
  ...because: readonly Because[]
): WorkedLine {
  return { says, from: said(from), to: said(to), because }
}

function said(text: Said): Localized {
  return inEach((locale) => (typeof text === 'string' ? text : text(locale)))
}
