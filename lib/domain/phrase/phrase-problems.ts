import { foundExpected } from '@/lib/domain/notes/problem'
import { type Locale, locales } from '@/lib/shared/locale'
import type { ExamPhrase } from './exam-phrase'

/** What is wrong with a phrase that follows these ids in the list (RULES.md). */
export function phraseProblems(
  phrase: ExamPhrase,
  idsBefore: readonly string[],
): readonly string[] {
  const { id, patterns, asks, rulesOut, trap } = phrase
  const texts = [asks, rulesOut, trap]
  const said = texts.flatMap(({ ko, en }) => [ko, en])
  return [
    ...(idsBefore.includes(id) ? [foundExpected(`the id "${id}" again`, 'an id of its own')] : []),
    ...locales.flatMap((locale) => patternProblems(patterns[locale])),
    ...locales.flatMap((locale) =>
      [phrase.phrase, ...texts].flatMap((text) => languageProblems(text[locale], locale)),
    ),
    ...said.flatMap(figureProblems),
    ...said.flatMap(endProblems),
  ]
}

function patternProblems(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern, index) => {
    if (patterns.indexOf(pattern) < index) {
      return [foundExpected(`the pattern "${pattern}" again`, 'each pattern once')]
    }
    // A pattern is looked for as it stands: signs of a search language would find nothing.
    if (/[*`\\|^$[\]{}<>]|\.[*+?]/.test(pattern)) {
      return [foundExpected(`the pattern "${pattern}"`, 'plain text, without marks or wildcards')]
    }
    return pattern.replaceAll(/[^\p{L}\p{N}]/gu, '').length < shortest
      ? [foundExpected(`the pattern "${pattern}"`, 'one long enough to mean the phrase')]
      : []
  })
}

/** Two Hangul say something, as `급증` does. */
const shortest = 2

function languageProblems(text: string, locale: Locale): readonly string[] {
  const korean = /[가-힣]/.test(text)
  if (korean === (locale === 'ko')) return []
  return [foundExpected(`"${text}"`, locale === 'ko' ? 'Korean' : 'English')]
}

/** Figures of AWS belong to facts. A digit within a name, as in EC2 or Route 53, is none. */
function figureProblems(text: string): readonly string[] {
  return /\d/.test(text.replaceAll(/(?:[A-Za-z]|Route )\d+/g, ''))
    ? [foundExpected(`a figure in "${text}"`, 'none: figures are written in facts only')]
    : []
}

/** A text that stops without one of these was cut off, as at a comma that ended its value in the file. */
function endProblems(text: string): readonly string[] {
  return /[.?!]$/.test(text)
    ? []
    : [foundExpected(`"${text}" without an end`, 'a whole sentence: it ends in ".", "?" or "!"')]
}
