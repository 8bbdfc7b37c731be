import type { Because, WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach, type Locale, type Localized } from '@/lib/shared/locale'

/** A text that is the same in both languages, or said in each. */
export type Said = string | Localized | ((locale: Locale) => string)

export function workedLine(
  says: Said,
  from: Said,
  to: Said,
  ...because: readonly Because[]
): WorkedLine {
  return { says: said(says), from: said(from), to: said(to), because }
}

function said(text: Said): Localized {
  if (typeof text === 'string') return { ko: text, en: text }
  return typeof text === 'function' ? inEach(text) : text
}
