import type { Diagram, DiagramEdge } from '@/lib/domain/diagram/diagram'
import type { Fact } from '@/lib/domain/fact/fact'
import { derivedItem, derivedItemId } from '@/lib/domain/item/derived-item'
import type { Item } from '@/lib/domain/item/item'
import { optionId, shuffledOptions } from '@/lib/domain/item/option'
import type { TaughtPicture, Teaching } from '@/lib/domain/item/teaching'
import type { Localized } from '@/lib/shared/locale'
import { type AskedPart, askedParts } from './asked-parts'
import { askedPicture } from './asked-picture'
import { explainPart } from './explain-part'
import { isService } from './service'
import { sureFacts } from './sure-facts'

const words: Localized<{
  askOne: (title: string) => string
  askAll: (title: string) => string
  inside: (reason: string) => string
  outside: (reason: string) => string
  lead: (name: string, reason: string) => string
}> = {
  ko: {
    askOne: (title) =>
      `${title}: 처음부터 끝까지 프라이빗 네트워크 안에서 오가는 연결은 어느 것입니까?`,
    askAll: (title) =>
      `${title}: 처음부터 끝까지 프라이빗 네트워크 안에서 오가는 연결을 모두 고르십시오.`,
    inside: (reason) => `맞습니다. 프라이빗 네트워크를 벗어나지 않습니다. ${reason}`,
    outside: (reason) => `이 연결은 프라이빗 네트워크 밖을 지납니다. ${reason}`,
    lead: (name, reason) => `‘${name}’ 연결은 프라이빗 네트워크를 벗어나지 않습니다. ${reason}`,
  },
  en: {
    askOne: (title) => `${title}: which connection stays in a private network all the way?`,
    askAll: (title) =>
      `${title}: choose every connection that stays in a private network all the way.`,
    inside: (reason) => `Right. It never leaves the private network. ${reason}`,
    outside: (reason) => `This one runs outside a private network. ${reason}`,
    lead: (name, reason) => `“${name}” never leaves the private network. ${reason}`,
  },
}

const mostOptions = 4
const fewestOutside = 2
const mostFacts = 2

interface Ways {
  readonly inside: readonly Way[]
  readonly outside: readonly Way[]
}

interface Way extends AskedPart {
  readonly edge: DiagramEdge
  readonly facts: readonly Fact[]
}

/** Which way never leaves the private network: one item for each picture that has ways of both kinds. */
export function derivePicturePrivate(teaching: Teaching): readonly Item[] {
  return teaching.pictures.flatMap((picture) => {
    const ways = waysOf(teaching, picture.diagram)
    return ways === null ? [] : [privateWays(teaching, picture, ways)]
  })
}

/** One way inside among two or three outside; if only one is outside, it is to be left over by all the others. */
function waysOf(teaching: Teaching, diagram: Diagram): Ways | null {
  // What only rules or allows something is no way that anything takes.
  const edges = diagram.edges.filter(({ kind }) => kind !== 'control')
  const ways = askedParts(teaching, diagram, edges).flatMap((part): Way[] => {
    const edge = edges.find(({ id }) => id === part.id)
    const steps = diagram.steps.filter((step) => step.edge === part.id)
    const facts = sureFacts(
      teaching,
      steps.flatMap((step) => step.facts),
    )
    return edge === undefined ? [] : [{ ...part, edge, facts }]
  })
  const inside = ways
    .filter(({ edge }) => edge.private === true)
    .toSorted((a, b) => obviousness(diagram, a) - obviousness(diagram, b))
  const outside = ways
    // Of what is not said to be public nobody can tell.
    .filter(({ edge }) => edge.private === false)
    .toSorted((a, b) => usersAt(diagram, a) - usersAt(diagram, b))
  const [first, ...more] = inside
  if (first === undefined || first.facts.length === 0) return null
  if (outside.length >= fewestOutside) {
    return { inside: [first], outside: outside.slice(0, mostOptions - 1) }
  }
  const isEnough = outside.length === 1 && inside.length >= mostOptions - 1
  return isEnough ? { inside: [first, ...more].slice(0, mostOptions - 1), outside } : null
}

/** A way that no fact speaks of comes last, after one whose ends lie in the same group. */
function obviousness(diagram: Diagram, { edge, facts }: Way): number {
  const groupOf = (id: string) => diagram.groups.find(({ holds }) => holds.includes(id))?.id
  return (facts.length === 0 ? 2 : 0) + (groupOf(edge.from) === groupOf(edge.to) ? 1 : 0)
}

/** What comes from a person or a browser plainly runs outside. */
function usersAt({ nodes }: Diagram, { edge }: Way): number {
  return nodes.filter((node) => [edge.from, edge.to].includes(node.id) && !isService(node)).length
}

function privateWays(
  teaching: Teaching,
  { diagram, anchor }: TaughtPicture,
  { inside, outside }: Ways,
): Item {
  const { locale } = teaching
  const say = words[locale]
  const itemId = derivedItemId(teaching, 'picture-private', diagram.slug)
  const facts = [...new Set(inside.flatMap((way) => way.facts))].slice(0, mostFacts)
  const option = (sentence: (reason: string) => string) => (way: Way) => ({
    key: way.id,
    text: way.name[locale],
    why: sentence(way.reason),
  })
  const options = shuffledOptions(itemId, [
    ...inside.map(option(say.inside)),
    ...outside.map(option(say.outside)),
  ])
  const answer = inside.map(({ id }) => optionId(itemId, id))
  const [only = '', ...others] = answer
  const title = diagram.title[locale]
  const item = {
    ...derivedItem(teaching, {
      derivation: 'picture-private',
      key: diagram.slug,
      anchor,
      factIds: facts.map(({ id }) => id),
      stem: others.length === 0 ? say.askOne(title) : say.askAll(title),
      explanation: explainPart(
        inside.map(({ name, reason }) => say.lead(name[locale], reason)).join(' '),
        facts,
        locale,
      ),
    }),
    picture: askedPicture(diagram, locale, {
      parts: Object.fromEntries(
        [...inside, ...outside].map(({ id }) => [optionId(itemId, id), id]),
      ),
    }),
    options,
  }
  return others.length === 0
    ? { ...item, type: 'single', answer: only }
    : { ...item, type: 'multiple', answer, choose: null }
}
