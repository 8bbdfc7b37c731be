import type { Diagram, DiagramStep } from '@/lib/domain/diagram/diagram'
import { bareText } from '@/lib/domain/item/bare-text'
import { derivedItem, derivedItemId } from '@/lib/domain/item/derived-item'
import type { Item } from '@/lib/domain/item/item'
import { orderedParts } from '@/lib/domain/item/ordered-parts'
import type { TaughtPicture, Teaching } from '@/lib/domain/item/teaching'
import { wordStems } from '@/lib/domain/item/word-stems'
import { type Localized, locales } from '@/lib/shared/locale'
import { explainPart } from './explain-part'
import { stepEnds } from './step-ends'
import { isSure, sureFacts } from './sure-facts'

const ask: Localized<(title: string) => string> = {
  ko: (title) => `${title}: 일어나는 순서대로 놓으십시오.`,
  en: (title) => `${title}: put these in the order in which they happen.`,
}

const fewest = 4
const most = 7
const mostFacts = 2

/** The sentences of a walk, to be put in order without the picture, whose numbers would give it away. */
export function derivePictureOrder(teaching: Teaching): readonly Item[] {
  return teaching.pictures.flatMap((picture) => {
    const steps = orderedSteps(teaching, picture.diagram)
    return steps.length < fewest || haveRepeats(steps) ? [] : order(teaching, picture, steps)
  })
}

/** The walk from its start, as far as each step can only come after the one before, and is sure. */
function orderedSteps(teaching: Teaching, diagram: Diagram): readonly DiagramStep[] {
  const { steps } = diagram
  const end = steps.findIndex((step, index) => {
    const before = steps[index - 1]
    return !isSure(teaching, step) || (before !== undefined && !follows(diagram, before, step))
  })
  return steps.slice(0, end < 0 ? most : Math.min(end, most))
}

/**
 * Whether a step cannot stand before the other: it begins where that one ended, or it takes up a word of
 * its sentence (`그 토큰으로`). Two calls that leave one node, and speak of different things, might change places.
 */
function follows(diagram: Diagram, before: DiagramStep, step: DiagramStep): boolean {
  const [, end] = stepEnds(diagram, before)
  const [start] = stepEnds(diagram, step)
  return start === end || locales.some((locale) => shareWord(before.say[locale], step.say[locale]))
}

function shareWord(before: string, text: string): boolean {
  const said = wordStems(before)
  return [...wordStems(text)].some((stem) => said.has(stem) && isTelling(stem))
}

/** Short English words tie nothing together, whatever they are. */
function isTelling(stem: string): boolean {
  return /[가-힣]/.test(stem) || (stem.length > 3 && !empty.has(stem))
}

const empty = new Set([
  'into',
  'with',
  'from',
  'that',
  'this',
  'then',
  'when',
  'only',
  'just',
  'have',
])

function haveRepeats(steps: readonly DiagramStep[]): boolean {
  return locales.some(
    (locale) => new Set(steps.map(({ say }) => bareText(say[locale]))).size < steps.length,
  )
}

function order(
  teaching: Teaching,
  { diagram, anchor }: TaughtPicture,
  steps: readonly DiagramStep[],
): Item[] {
  const { locale } = teaching
  const facts = sureFacts(
    teaching,
    steps.flatMap((step) => step.facts),
  ).slice(0, mostFacts)
  if (facts.length === 0) return []
  const itemId = derivedItemId(teaching, 'picture-order', diagram.slug)
  const texts = steps.map(({ say }) => say[locale])
  const item = derivedItem(teaching, {
    derivation: 'picture-order',
    key: diagram.slug,
    anchor,
    factIds: facts.map(({ id }) => id),
    stem: ask[locale](diagram.title[locale]),
    explanation: explainPart(
      `${texts.map((text) => text.replace(/[.。]$/, '')).join(' → ')}.`,
      facts,
      locale,
    ),
  })
  const parts = texts.map((text, index) => ({ key: stepKey(steps, index), text }))
  return [{ ...item, ...orderedParts(itemId, parts, locale) }]
}

/** The part where it happens, and how often something has happened there by then. */
function stepKey(steps: readonly DiagramStep[], index: number): string {
  const place = ({ edge, at }: DiagramStep) => edge ?? at
  const own = steps.slice(0, index + 1).map(place)
  return `${own.at(-1)} ${own.filter((one) => one === own.at(-1)).length}`
}
