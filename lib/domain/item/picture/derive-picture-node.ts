import type { DiagramNode } from '@/lib/domain/diagram/diagram'
import { derivedItem, derivedItemId } from '@/lib/domain/item/derived-item'
import type { Item } from '@/lib/domain/item/item'
import { optionId, shuffledOptions } from '@/lib/domain/item/option'
import type { TaughtPicture, Teaching } from '@/lib/domain/item/teaching'
import type { Localized } from '@/lib/shared/locale'
import { askedPicture } from './asked-picture'
import { explainPart } from './explain-part'
import { factsNaming } from './facts-naming'
import { otherServices } from './other-services'
import { partReason } from './part-reason'
import { canBeHidden, serviceKey } from './service'

const words: Localized<{
  ask: (title: string, role: string) => string
  right: (reason: string) => string
  wrong: (meaning: string) => string
  lead: (name: string, reason: string) => string
}> = {
  ko: {
    ask: (title, role) =>
      `${title}: 그림에서 ?로 가린 자리의 역할은 ‘${role}’입니다. 이 자리에 있는 것은 무엇입니까?`,
    right: (reason) => `맞습니다. ${reason}`,
    wrong: (meaning) => `이 자리에는 맞지 않습니다. ${meaning}`,
    lead: (name, reason) => `?로 가린 자리에 있는 것은 ‘${name}’입니다. ${reason}`,
  },
  en: {
    ask: (title, role) =>
      `${title}: the part of the picture marked ? has this role: ${role}. What is it?`,
    right: (reason) => `Right. ${reason}`,
    wrong: (meaning) => `It does not fit here. ${meaning}`,
    lead: (name, reason) => `The part marked ? is “${name}”. ${reason}`,
  },
}

const mostOfOnePicture = 2
const mostFacts = 2
const fewestWrong = 2

/** A service hidden behind a question mark: for each picture the two that most facts speak of. */
export function derivePictureNode(teaching: Teaching): readonly Item[] {
  return teaching.pictures.flatMap((picture) =>
    picture.diagram.nodes
      .flatMap((node) => hiddenNode(teaching, picture, node))
      .sort((a, b) => b.facts - a.facts)
      .slice(0, mostOfOnePicture)
      .map(({ item }) => item),
  )
}

function hiddenNode(
  teaching: Teaching,
  { diagram, anchor }: TaughtPicture,
  node: DiagramNode,
): { readonly item: Item; readonly facts: number }[] {
  const { locale } = teaching
  const facts = factsNaming(teaching, diagram, node)
  const reason = partReason(teaching, diagram, node.id)
  if (!canBeHidden(diagram, node) || node.role === null) return []
  if (reason === null || facts.length === 0) return []
  const key = `${diagram.slug}.${node.id}`
  const itemId = derivedItemId(teaching, 'picture-node', key)
  const others = otherServices(teaching, { diagram, node }, itemId)
  if (others.length < fewestWrong) return []
  const say = words[locale]
  const name = node.name[locale]
  const quoted = facts.slice(0, mostFacts)
  const right = serviceKey(node)
  const item = derivedItem(teaching, {
    derivation: 'picture-node',
    key,
    anchor,
    factIds: quoted.map(({ id }) => id),
    stem: say.ask(diagram.title[locale], node.role[locale]),
    explanation: explainPart(say.lead(name, reason), quoted, locale),
  })
  const drafts = [
    { key: right, text: name, why: say.right(reason) },
    ...others.map((other) => ({
      key: other.key,
      text: other.name,
      why: say.wrong(other.meaning),
    })),
  ]
  const asked: Item = {
    ...item,
    picture: askedPicture(diagram, locale, { marks: [{ part: node.id, mark: '?' }] }),
    type: 'single',
    options: shuffledOptions(itemId, drafts),
    answer: optionId(itemId, right),
  }
  return [{ item: asked, facts: facts.length }]
}
