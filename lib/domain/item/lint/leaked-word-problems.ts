import { wordStems } from '@/lib/domain/item/word-stems'
import type { Problem } from '@/lib/domain/notes/problem'
import { type Locale, locales } from '@/lib/shared/locale'
import { type FilledItem, filledItem } from './filled-item'
import { itemProblem } from './item-problem'
import type { LintContext, LintedItem } from './lint-context'

/** A word is rare that fewer than this share of the other items use. */
const rare = 0.03
/** What so many items of a lesson speak of is its subject, and gives nothing away. */
const subject = 1 / 3
/** Of fewer items nobody can tell. */
const fewItems = 4

/** [LT13] No rare word of the stem stands in the right options alone, in both languages. */
export function leakedWordProblems({ facts, items }: LintContext): readonly Problem[] {
  const lessons = items.map(({ lesson }) => lesson)
  const [ko, en] = locales.map((locale) => leaksIn(items.map(filledIn(locale)), lessons))
  return items.flatMap((linted, index) => {
    const [korean, english] = [ko?.[index] ?? [], en?.[index] ?? []]
    // A word that leaks in one language alone is nearly always a common verb or a cut ending.
    if (korean.length === 0 || english.length === 0) return []
    const words = [...korean, ...english].map((word) => `"${word}…"`).join(', ')
    const found = `${words} of the stem in the right option alone`
    const expected = 'another word there, or the word in a wrong option too'
    return [itemProblem(linted, 'LT13', 'options', found, expected)]
  })

  function filledIn(locale: Locale) {
    return ({ item }: LintedItem) => filledItem(item, facts, locale)
  }
}

/** For each item the rare words that it gives away. */
function leaksIn(
  items: readonly FilledItem[],
  lessons: readonly string[],
): readonly (readonly string[])[] {
  const words = items.map(({ stem, options }) =>
    wordStems([stem, ...options.map(({ text }) => text)].join(' ')),
  )
  return items.map((item, index) => {
    const others = words.filter((_, other) => other !== index)
    const near = words.filter((_, other) => other !== index && lessons[other] === lessons[index])
    return sharedWithKey(item).filter(
      (word) => shareOf(word, others) < rare && !isSubject(word, near),
    )
  })
}

function isSubject(word: string, near: readonly ReadonlySet<string>[]): boolean {
  return near.length >= fewItems && shareOf(word, near) >= subject
}

/** The share of these items that use the word. */
function shareOf(word: string, items: readonly ReadonlySet<string>[]): number {
  return items.filter((words) => words.has(word)).length / Math.max(1, items.length)
}

function sharedWithKey({ stem, options }: FilledItem): readonly string[] {
  const right = options.filter((option) => option.right).map(({ text }) => wordStems(text))
  const wrong = options.filter((option) => !option.right).map(({ text }) => wordStems(text))
  return [...wordStems(stem)].filter(
    (word) =>
      /^\D./.test(word) &&
      right.every((words) => words.has(word)) &&
      !wrong.some((words) => words.has(word)),
  )
}
