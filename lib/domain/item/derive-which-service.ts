import type { Fact } from '@/lib/domain/fact/fact'
import { plainText } from '@/lib/domain/lesson/lesson'
import { sentencesOf } from '@/lib/domain/lesson/sentence'
import type { Localized } from '@/lib/shared/locale'
import { bareText, says } from './bare-text'
import { derivedItem } from './derived-item'
import { explainFact } from './explanation'
import type { Explanation, Item } from './item'
import { blocksOf } from './lesson-blocks'
import { type OptionDraft, optionId, shuffledOptions } from './option'
import type { Teaching } from './teaching'
import { wordStems } from './word-stems'

const words: Localized<{
  ask: (situation: string) => string
  right: (why: string) => string
  otherCue: (situation: string) => string
  about: (sentence: string) => string
  instead: (choice: string, why: string) => string
}> = {
  ko: {
    ask: (situation) => `다음 상황에 알맞은 것을 고르십시오. “${situation}”`,
    right: (why) => `맞습니다. ${why}`,
    otherCue: (situation) => `이 상황에는 맞지 않습니다. 이럴 때 고릅니다: “${situation}”`,
    about: (sentence) => `이 상황에는 맞지 않습니다. ${sentence}`,
    instead: (choice, why) => `여기에는 ‘${choice}’ 쪽이 맞습니다. ${why}`,
  },
  en: {
    ask: (situation) => `Which of these fits the situation? “${situation}”`,
    right: (why) => `Right. ${why}`,
    otherCue: (situation) => `Not here. Choose it for this: “${situation}”`,
    about: (sentence) => `It does not fit here. ${sentence}`,
    instead: (choice, why) => `“${choice}” fits here instead. ${why}`,
  },
}

type Cue = Teaching['cues'][number]

/** One item for each exam cue: the situation, the choice, and what its author says it is confused with. */
export function deriveWhichService(teaching: Teaching): readonly Item[] {
  return teaching.cues.flatMap((cue) => whichService(teaching, cue))
}

function whichService(teaching: Teaching, cue: Cue): Item[] {
  const facts = cue.factIds.flatMap((id) => teaching.allFacts.get(id) ?? [])
  const situation = plainText(cue.situation)
  const wrong = cue.notChoices.filter((other) => !overlaps(other, cue.choice))
  if (facts.some(({ doubt }) => doubt !== null)) return []
  if (wrong.length < 2 || says(situation, cue.choice)) return []
  const say = words[teaching.locale]
  const explanation = explain(teaching, cue, situation, facts)
  const item = derivedItem(teaching, {
    derivation: 'which-service',
    key: cue.key,
    anchor: cue.anchor,
    factIds: facts.map(({ id }) => id),
    stem: say.ask(situation),
    explanation,
  })
  const drafts: OptionDraft[] = [
    { key: 'choice', text: cue.choice, why: say.right(explanation.text) },
    ...wrong.map((text) => ({
      key: `not-${koreanWords(teaching, cue, text)}`,
      text,
      why: whyNot(teaching, cue, text, explanation.text),
    })),
  ]
  const options = shuffledOptions(item.id, drafts)
  return [{ ...item, type: 'single', options, answer: optionId(item.id, 'choice') }]
}

/**
 * What the choice is, in whichever language the item is: the same id then never stands for another
 * choice. The two languages list their choices in one order.
 */
function koreanWords({ locale, twin }: Teaching, { key, notChoices }: Cue, text: string): string {
  if (locale === 'ko' || twin === null) return bareText(text)
  const cues = blocksOf(twin).flatMap(({ block }) => (block.type === 'cues' ? block.cues : []))
  const korean = cues.find((cue) => cue.key === key)?.notChoices[notChoices.indexOf(text)]
  return bareText(korean ?? text)
}

/** Whether choosing one is also choosing the other. */
function overlaps(a: string, b: string): boolean {
  return says(a, b) || says(b, a)
}

function explain(
  { locale }: Teaching,
  { choice }: Cue,
  situation: string,
  facts: readonly Fact[],
): Explanation {
  const [first, ...rest] = facts
  if (!first) return { text: `${situation} → ${choice}`, correction: null, source: null }
  const explanation = explainFact(first, locale)
  return {
    ...explanation,
    text: [first, ...rest].map(({ statement }) => statement[locale]).join(' '),
  }
}

/** What the wrong choice would be right for, if the course says so anywhere; else what to choose instead. */
function whyNot({ locale, index }: Teaching, cue: Cue, text: string, why: string): string {
  const say = words[locale]
  const name = bareText(text)
  const other = index.cues.find(({ key, choice }) => key !== cue.key && bareText(choice) === name)
  if (other) return say.otherCue(plainText(other.situation))
  const meaning = index.meanings.get(name)
  if (meaning !== undefined) return say.about(meaning)
  return say.instead(
    cue.choice,
    closest(sentencesOf(why), `${cue.choice} ${plainText(cue.situation)}`),
  )
}

/** The sentence that has most words in common with a text; the first of equals. */
function closest(sentences: readonly string[], text: string): string {
  const asked = wordStems(text)
  const shared = (sentence: string) =>
    [...wordStems(sentence)].filter((stem) => asked.has(stem)).length
  return sentences.reduce(
    (best, each) => (shared(each) > shared(best) ? each : best),
    sentences[0] ?? '',
  )
}
