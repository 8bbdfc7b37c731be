import type { Fact } from '@/lib/domain/fact/fact'
import { bareText, says } from '@/lib/domain/item/bare-text'
import { equalAmounts } from '@/lib/domain/item/quantity-in-text'
import { wordStems } from '@/lib/domain/item/word-stems'
import { type LessonCue, plainText } from '@/lib/domain/lesson/lesson'
import { sentencesOf } from '@/lib/domain/lesson/sentence'
import type { Problem } from '@/lib/domain/notes/problem'
import { type Locale, locales } from '@/lib/shared/locale'
import { type FilledItem, filledItem } from './filled-item'
import { itemProblem } from './item-problem'
import { factsOf, type LintContext, type LintedItem } from './lint-context'
import { onlyAmount } from './quantities'
import { bigrams, dice } from './similarity'

/** How much of a cue's situation an item must tell to be that situation. */
const sameSituation = 0.6
/** How much of an option a cue's choice must be for the option to propose nothing else. */
const sameChoice = 0.6
/** From here on an option says what a fact says. */
const sameSentence = 0.8

/** [LT7] No wrong option is right by what the course says. */
export function trueDistractorProblems(context: LintContext): readonly Problem[] {
  const cues = {
    ko: context.lessons.flatMap((lesson) => lesson.cues.ko),
    en: context.lessons.flatMap((lesson) => lesson.cues.en),
  }
  return context.items.flatMap((linted) => {
    const facts = factsOf(linted, context.facts)
    return locales.flatMap((locale) => {
      const filled = filledItem(linted.item, context.facts, locale)
      const wrong = filled.options.filter(({ right }) => !right)
      const resting = cuesOn(linted, filled, cues[locale])
      const said = facts.flatMap((fact) => sentencesSaid(fact, locale))
      return wrong.flatMap(({ key, text }) => {
        const found =
          sameAsKey(text, filled) ??
          choiceOfCue(text, filled, resting) ??
          sentenceOfFact(text, said)
        if (found === null) return []
        const expected = 'an option that no fact makes right'
        return [itemProblem(linted, 'LT7', `option ${key} (${locale})`, found, expected)]
      })
    })
  })
}

/** 900초 beside 15분. */
function sameAsKey(text: string, { options }: FilledItem): string | null {
  const amount = onlyAmount(text)
  if (amount === null) return null
  const key = options.find((option) => {
    const right = option.right ? onlyAmount(option.text) : null
    return right !== null && equalAmounts(right, amount)
  })
  return key ? `the amount of the right option ${key.key}, "${key.text}"` : null
}

/** The cues of the same facts that this item puts into a story. */
function cuesOn(
  { item }: LintedItem,
  { stem }: FilledItem,
  cues: readonly LessonCue[],
): readonly LessonCue[] {
  const told = wordStems(stem)
  return cues.filter(({ factIds, situation }) => {
    if (factIds.length === 0 || !factIds.every((id) => item.facts.includes(id))) return false
    const words = [...wordStems(plainText(situation))]
    const shared = words.filter((word) => told.has(word)).length
    return words.length > 0 && shared / words.length >= sameSituation
  })
}

function choiceOfCue(
  text: string,
  { options }: FilledItem,
  cues: readonly LessonCue[],
): string | null {
  const cue = cues.find(
    ({ choice }) =>
      proposes(text, choice) &&
      !options.some((option) => option.right && says(option.text, choice)),
  )
  return cue ? `"${cue.choice}", which the cue ${cue.key} chooses in this situation` : null
}

function proposes(text: string, choice: string): boolean {
  return says(text, choice) && bareText(choice).length >= sameChoice * bareText(text).length
}

interface Said {
  readonly factId: string
  readonly grams: ReadonlySet<string>
}

/** A fact's statement, as a whole and sentence by sentence. */
function sentencesSaid({ id, statement, settled }: Fact, locale: Locale): readonly Said[] {
  const text = (settled ?? statement)[locale]
  return [text, ...sentencesOf(text)].map((sentence) => ({
    factId: id,
    grams: bigrams(bareText(sentence)),
  }))
}

function sentenceOfFact(text: string, said: readonly Said[]): string | null {
  const own = bigrams(bareText(text))
  const same = said.find(({ grams }) => dice(own, grams) >= sameSentence)
  return same ? `what the fact ${same.factId} says` : null
}
