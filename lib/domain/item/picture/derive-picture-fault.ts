import type { Diagram, WhatIf } from '@/lib/domain/diagram/diagram'
import { says } from '@/lib/domain/item/bare-text'
import { derivedItem, derivedItemId } from '@/lib/domain/item/derived-item'
import type { Item } from '@/lib/domain/item/item'
import { optionId, shuffledOptions } from '@/lib/domain/item/option'
import type { TaughtPicture, Teaching } from '@/lib/domain/item/teaching'
import { type Localized, locales } from '@/lib/shared/locale'
import { askedParts } from './asked-parts'
import { askedPicture } from './asked-picture'
import { explainPart } from './explain-part'
import { isUser } from './service'
import { isSure, sureFacts } from './sure-facts'

const words: Localized<{
  ask: (symptom: string) => string
  right: (story: string) => string
  wrong: (reason: string) => string
  lead: (name: string, story: string) => string
}> = {
  ko: {
    ask: (symptom) => `${symptom} 그림에서 원인이 있는 곳은 어디입니까?`,
    right: (story) => `맞습니다. ${story}`,
    wrong: (reason) => `원인은 여기에 있지 않습니다. ${reason}`,
    lead: (name, story) => `원인이 있는 곳은 ‘${name}’입니다. ${story}`,
  },
  en: {
    ask: (symptom) => `${symptom} Which part of the picture is to blame?`,
    right: (story) => `Right. ${story}`,
    wrong: (reason) => `The cause is not here. ${reason}`,
    lead: (name, story) => `The part to blame is “${name}”. ${story}`,
  },
}

const wanted = 3
const fewestWrong = 2

/** What somebody sees who does not know the reason; to be found is the part that fails. One item for each what-if that has it. */
export function derivePictureFault(teaching: Teaching): readonly Item[] {
  return teaching.pictures.flatMap((picture) =>
    picture.diagram.whatIfs.flatMap((whatIf) => fault(teaching, picture, whatIf)),
  )
}

function fault(teaching: Teaching, picture: TaughtPicture, whatIf: WhatIf): Item[] {
  const { diagram, anchor } = picture
  const { locale } = teaching
  const { symptom } = whatIf
  const facts = sureFacts(teaching, [whatIf.fact])
  const suspects = suspectsOf(teaching, diagram, whatIf)
  if (symptom === null || suspects === null || facts.length === 0) return []
  const say = words[locale]
  const key = `${diagram.slug}.${whatIf.id}`
  const itemId = derivedItemId(teaching, 'picture-fault', key)
  const { right, wrong } = suspects
  const story = storyOf(teaching, whatIf)
  const drafts = [
    { key: right.id, text: right.name[locale], why: say.right(story) },
    ...wrong.map(({ id, name, reason }) => ({
      key: id,
      text: name[locale],
      why: say.wrong(reason),
    })),
  ]
  return [
    {
      ...derivedItem(teaching, {
        derivation: 'picture-fault',
        key,
        anchor,
        factIds: facts.map(({ id }) => id),
        stem: say.ask(symptom[locale]),
        explanation: explainPart(say.lead(right.name[locale], story), facts, locale),
      }),
      picture: askedPicture(diagram, locale, {
        parts: Object.fromEntries(drafts.map((draft) => [optionId(itemId, draft.key), draft.key])),
      }),
      type: 'single',
      options: shuffledOptions(itemId, drafts),
      answer: optionId(itemId, right.id),
    },
  ]
}

/** All that happens from there on, and what comes of it: one step alone may not name the part to blame. */
function storyOf(teaching: Teaching, { steps, consequence }: WhatIf): string {
  const told = steps.filter((step) => isSure(teaching, step)).map(({ say }) => say)
  return [...told, consequence].map((text) => text[teaching.locale]).join(' ')
}

/**
 * The part that fails among others of its kind that do not, those beside it first and those who use it all
 * last; null where there are too few, or the symptom names it.
 */
function suspectsOf(
  teaching: Teaching,
  diagram: Diagram,
  { breaks, skips, fault, symptom }: WhatIf,
) {
  if (fault === null || symptom === null) return null
  const { nodes, edges } = diagram
  const kind = nodes.some(({ id }) => id === fault) ? nodes : edges
  const parts = askedParts(teaching, diagram, kind)
  const right = parts.find(({ id }) => id === fault)
  const wrong = parts
    .filter(({ id }) => !breaks.includes(id) && !skips.includes(id))
    .toSorted((a, b) => distance(diagram, fault, a.id) - distance(diagram, fault, b.id))
    .slice(0, wanted)
  if (right === undefined || wrong.length < fewestWrong) return null
  const isNamed = locales.some((locale) => says(symptom[locale], right.name[locale]))
  return isNamed ? null : { right, wrong }
}

function distance(diagram: Diagram, fault: string, id: string): number {
  const node = diagram.nodes.find((one) => one.id === id)
  return (areBeside(diagram, fault, id) ? 0 : 1) + (node !== undefined && isUser(node) ? 2 : 0)
}

/** Whether an edge joins two nodes, or two edges meet. */
function areBeside({ edges }: Diagram, a: string, b: string): boolean {
  const endsOf = (id: string) => {
    const edge = edges.find((one) => one.id === id)
    return edge === undefined ? [] : [edge.from, edge.to]
  }
  return (
    edges.some(({ from, to }) => (from === a && to === b) || (from === b && to === a)) ||
    endsOf(a).some((end) => endsOf(b).includes(end))
  )
}
