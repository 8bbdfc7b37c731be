import type { Locale } from '@/lib/shared/locale'
import type { ExamPhrase } from './exam-phrase'

/** The phrases that a stem in this language holds, in the order of the list. */
export function phrasesIn(
  phrases: readonly ExamPhrase[],
  stem: string,
  locale: Locale,
): readonly ExamPhrase[] {
  const text = searchable(stem)
  return phrases.filter(({ patterns }) =>
    patterns[locale].some((pattern) => text.includes(searchable(pattern))),
  )
}

/** Without the marks of `**strong**` and `` `code` ``, in lower case, one space for any. */
function searchable(text: string): string {
  return text
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
}
