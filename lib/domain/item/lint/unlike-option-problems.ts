import type { Problem } from '@/lib/domain/notes/problem'
import { type Locale, locales } from '@/lib/shared/locale'
import { type FilledOption, filledItem, visibleLength } from './filled-item'
import { itemProblem } from './item-problem'
import type { LintContext } from './lint-context'
import { onlyAmount } from './quantities'

/** How many times as long as another an option may be, once it is long enough to be seen. */
const timesAsLong = 3
const longEnough = { ko: 24, en: 48 } as const

/** [LT12] The options of an item are of one kind and of like length. */
export function unlikeOptionProblems({ facts, items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) =>
    locales.flatMap((locale) => {
      const { options } = filledItem(linted.item, facts, locale)
      return [...mixedKinds(options, locale), ...unlikeLengths(options, locale)].map(
        ([found, expected]) => itemProblem(linted, 'LT12', `options (${locale})`, found, expected),
      )
    }),
  )
}

type Finding = readonly [found: string, expected: string]

function mixedKinds(options: readonly FilledOption[], locale: Locale): readonly Finding[] {
  const parted = (test: (text: string) => boolean) => {
    const some = options.filter(({ text }) => test(text)).map(({ key }) => key)
    return some.length > 0 && some.length < options.length ? some.join(', ') : null
  }
  const sentences = parted((text) => isSentence(text, locale))
  const numbers = parted((text) => onlyAmount(text) !== null)
  return [
    ...(sentences ? [[`whole sentences in ${sentences} alone`, oneKind] as const] : []),
    ...(numbers ? [[`a bare number in ${numbers} alone`, oneKind] as const] : []),
    ...(locale === 'en' ? mixedPhrases(options) : []),
  ]
}

const oneKind = 'options of one kind'

function isSentence(text: string, locale: Locale): boolean {
  return locale === 'ko' ? /다\.?$/.test(text) : /[.!?]$/.test(text)
}

const imperative =
  /^(?:Use|Run|Set|Put|Enable|Create|Move|Add|Turn|Store|Send|Keep|Write|Configure|Attach|Switch|Place|Split|Raise|Lower|Increase|Reduce|Replace|Deploy|Grant|Give|Let|Make|Build|Call|Invoke|Publish|Connect|Choose|Allow|Have)\b/
const noun = /^(?:A|An|The|AWS|Amazon|One|Two|Its)\b/

/** `Use a queue` beside `A queue`. */
function mixedPhrases(options: readonly FilledOption[]): readonly Finding[] {
  const verbs = options.filter(({ text }) => imperative.test(text)).map(({ key }) => key)
  const nouns = options.filter(({ text }) => noun.test(text)).map(({ key }) => key)
  if (verbs.length === 0 || nouns.length === 0) return []
  return [[`an order in ${verbs.join(', ')} and a thing in ${nouns.join(', ')}`, oneKind]]
}

function unlikeLengths(options: readonly FilledOption[], locale: Locale): readonly Finding[] {
  const sorted = options
    .map(({ key, text }) => ({ key, length: visibleLength(text) }))
    .sort((a, b) => a.length - b.length)
  const [short, long] = [sorted.at(0), sorted.at(-1)]
  if (!short || !long || long.length < longEnough[locale]) return []
  if (long.length <= timesAsLong * short.length) return []
  return [
    [
      `${long.key} of ${long.length} characters beside ${short.key} of ${short.length}`,
      'options of like length, none over three times as long as another',
    ],
  ]
}
