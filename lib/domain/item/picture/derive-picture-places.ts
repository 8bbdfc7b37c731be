import type { Diagram, DiagramNode } from '@/lib/domain/diagram/diagram'
import { partsOf } from '@/lib/domain/diagram/walk'
import type { Fact } from '@/lib/domain/fact/fact'
import { bareText } from '@/lib/domain/item/bare-text'
import { derivedItem, derivedItemId } from '@/lib/domain/item/derived-item'
import type { Item, Option } from '@/lib/domain/item/item'
import { optionId, shuffledOptions } from '@/lib/domain/item/option'
import type { TaughtPicture, Teaching } from '@/lib/domain/item/teaching'
import { type Localized, locales } from '@/lib/shared/locale'
import { askedPicture } from './asked-picture'
import { explainPart } from './explain-part'
import { factsNaming } from './facts-naming'
import { partReason } from './part-reason'
import { areAkin, canBeHidden } from './service'
import { areOfOneFamily } from './stand-ins'

const words: Localized<{
  ask: (title: string) => string
  pair: (letter: string, name: string, reason: string) => string
}> = {
  ko: {
    ask: (title) => `${title}: 그림에서 글자로 가린 자리마다 알맞은 것을 짝지으십시오.`,
    pair: (letter, name, reason) => `${letter} 자리에 있는 것은 ‘${name}’입니다. ${reason}`,
  },
  en: {
    ask: (title) => `${title}: match each lettered place in the picture with what stands there.`,
    pair: (letter, name, reason) => `${letter} is “${name}”. ${reason}`,
  },
}

const letters = ['A', 'B', 'C', 'D'] as const
const fewest = 3
const mostFacts = 3

interface Place {
  readonly letter: string
  readonly node: DiagramNode
  readonly role: Localized<string>
  readonly reason: string
}

/** Services of a picture behind letters, to be put back into their places: one item for each picture that has three. */
export function derivePicturePlaces(teaching: Teaching): readonly Item[] {
  return teaching.pictures.flatMap((picture) => {
    const places = hasLetters(picture.diagram) ? [] : placesIn(teaching, picture.diagram)
    const facts = factsOf(teaching, picture.diagram, places)
    if (places.length < fewest || facts.length === 0) return []
    return [placed(teaching, picture, places, facts)]
  })
}

/** Not the article, which a word follows. */
const letter = /(?<![A-Za-z])[A-D](?![A-Za-z]| [a-z])/

/** Letters that name something already (`가용 영역 A`) cannot stand for a place. */
function hasLetters({ groups, nodes, edges }: Diagram): boolean {
  const texts = [
    ...[...groups, ...nodes].map(({ name }) => name),
    ...nodes.flatMap(({ role }) => role ?? []),
    ...edges.map((edge) => edge.says),
  ]
  return texts.some((text) => locales.some((locale) => letter.test(text[locale])))
}

/** No two of them could change places: the role of each is told, and none is of another's kind. */
function placesIn(teaching: Teaching, diagram: Diagram): readonly Place[] {
  const chosen: Place[] = []
  for (const node of inOrderOfWalk(diagram)) {
    const letter = letters[chosen.length]
    const { role } = node
    const reason = partReason(teaching, diagram, node.id)
    if (letter === undefined) break
    if (role === null || reason === null || !canBeHidden(diagram, node)) continue
    if (chosen.some((place) => mayBeTakenFor(place, node, role))) continue
    chosen.push({ letter, node, role, reason })
  }
  return chosen
}

function inOrderOfWalk(diagram: Diagram): readonly DiagramNode[] {
  const met = diagram.steps.flatMap((step) => partsOf(diagram, step))
  const order = ({ id }: DiagramNode) => (met.includes(id) ? met.indexOf(id) : met.length)
  return diagram.nodes.toSorted((a, b) => order(a) - order(b))
}

function mayBeTakenFor(place: Place, node: DiagramNode, role: Localized<string>): boolean {
  return (
    areAkin(place.node, node) ||
    areOfOneFamily(place.node, node) ||
    locales.some((locale) => bareText(place.role[locale]) === bareText(role[locale]))
  )
}

/** Of each place the first fact that names what stands there, as far as there is one. */
function factsOf(teaching: Teaching, diagram: Diagram, places: readonly Place[]): readonly Fact[] {
  const facts = places.flatMap(({ node }) => factsNaming(teaching, diagram, node).slice(0, 1))
  return [...new Set(facts)].slice(0, mostFacts)
}

function placed(
  teaching: Teaching,
  { diagram, anchor }: TaughtPicture,
  places: readonly Place[],
  facts: readonly Fact[],
): Item {
  const { locale } = teaching
  const say = words[locale]
  const itemId = derivedItemId(teaching, 'picture-places', diagram.slug)
  const marks = places.map(({ letter, node }) => ({ part: node.id, mark: letter }))
  const whys = places.map(({ letter, node, reason }) => say.pair(letter, node.name[locale], reason))
  const idOf = (side: 'left' | 'right', { node }: Place) => optionId(itemId, `${side}-${node.id}`)
  // Letters stand in their order.
  const left = places.map(
    (place, index): Option => ({
      id: idOf('left', place),
      text: `${place.letter}: ${place.role[locale]}`,
      why: whys[index] ?? '',
    }),
  )
  const right = shuffledOptions(
    itemId,
    places.map(({ node }, index) => ({
      key: `right-${node.id}`,
      text: node.name[locale],
      why: whys[index] ?? '',
    })),
  )
  const lead = places.map(({ letter, node }) => `${letter}: ${node.name[locale]}`).join(', ')
  return {
    ...derivedItem(teaching, {
      derivation: 'picture-places',
      key: diagram.slug,
      anchor,
      factIds: facts.map(({ id }) => id),
      stem: say.ask(diagram.title[locale]),
      explanation: explainPart(`${lead}.`, facts, locale),
    }),
    picture: askedPicture(diagram, locale, { marks }),
    type: 'matching',
    left,
    right,
    answer: Object.fromEntries(places.map((place) => [idOf('left', place), idOf('right', place)])),
  }
}
