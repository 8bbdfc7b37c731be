import type { Facts } from '@/lib/domain/fact/fact'
import type { Lesson } from '@/lib/domain/lesson/lesson'
import { defaultLocale } from '@/lib/shared/locale'
import type { DerivationContext } from './derivation-context'
import { deriveCategorise } from './derive-categorise'
import { deriveChooseAll } from './derive-choose-all'
import { deriveComparisonCell } from './derive-comparison-cell'
import { deriveDefinitionToTerm } from './derive-definition-to-term'
import { deriveFiguresCloze } from './derive-figures-cloze'
import { deriveMatching } from './derive-matching'
import { deriveNumberCloze } from './derive-number-cloze'
import { deriveNumericEntry } from './derive-numeric-entry'
import { deriveOrdering } from './derive-ordering'
import { derivePairSide } from './derive-pair-side'
import { deriveTermCloze } from './derive-term-cloze'
import { deriveTermToDefinition } from './derive-term-to-definition'
import { deriveTrueFalse } from './derive-true-false'
import { deriveWhichService } from './derive-which-service'
import type { Derivation, Item } from './item'
import { factsOf } from './lesson-blocks'
import { derivePictureFault } from './picture/derive-picture-fault'
import { derivePictureNode } from './picture/derive-picture-node'
import { derivePictureOrder } from './picture/derive-picture-order'
import { derivePicturePlaces } from './picture/derive-picture-places'
import { derivePicturePrivate } from './picture/derive-picture-private'
import { type Teaching, type Twin, teachingOf } from './teaching'

const derivers: Record<Derivation, (teaching: Teaching) => readonly Item[]> = {
  'which-service': deriveWhichService,
  'number-cloze': deriveNumberCloze,
  'term-to-definition': deriveTermToDefinition,
  'comparison-cell': deriveComparisonCell,
  'true-false': deriveTrueFalse,
  'definition-to-term': deriveDefinitionToTerm,
  'choose-all': deriveChooseAll,
  ordering: deriveOrdering,
  matching: deriveMatching,
  'numeric-entry': deriveNumericEntry,
  'term-cloze': deriveTermCloze,
  categorise: deriveCategorise,
  'figures-cloze': deriveFiguresCloze,
  'pair-side': derivePairSide,
  'picture-node': derivePictureNode,
  'picture-places': derivePicturePlaces,
  'picture-order': derivePictureOrder,
  'picture-fault': derivePictureFault,
  'picture-private': derivePicturePrivate,
}

/**
 * Every item that a compiled lesson yields; the same lesson and course give the same items. See
 * RULES.md. With the other language's course at hand, both languages yield the same ids, on the same facts.
 */
export function deriveItems(lesson: Lesson, context: DerivationContext): readonly Item[] {
  return withoutRepeats(sharedItems(lesson, context), context.facts)
}

/** A true statement is not asked of what a cue or a term's definition asks already. */
function withoutRepeats(items: readonly Item[], facts: Facts): readonly Item[] {
  const asked = new Set(
    items.flatMap(({ derivation, factIds }) => {
      if (derivation === 'which-service') return factIds
      return derivation === 'term-cloze'
        ? factIds.filter((id) => facts.get(id)?.kind === 'term')
        : []
    }),
  )
  return items.filter(
    (item) =>
      item.type !== 'true_false' || !item.answer || !item.factIds.some((id) => asked.has(id)),
  )
}

function sharedItems(lesson: Lesson, context: DerivationContext): readonly Item[] {
  const { twins } = context
  const twin = twins?.find(({ slug }) => slug === lesson.slug)
  if (!twins || !twin) return itemsOf(lesson, context)
  const twinContext = { ...context, lessons: twins }
  if (lesson.locale === defaultLocale) {
    const items = itemsOf(lesson, context, { lesson: twin, settled: null })
    const settled = factsById(items)
    return shared(items, itemsOf(twin, twinContext, { lesson, settled }))
  }
  const first = itemsOf(twin, twinContext, { lesson, settled: null })
  return shared(itemsOf(lesson, context, { lesson: twin, settled: factsById(first) }), first)
}

function shared(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const ids = new Set(others.map(({ id }) => id))
  return items.filter(({ id }) => ids.has(id))
}

function factsById(items: readonly Item[]): ReadonlyMap<string, readonly string[]> {
  return new Map(items.map(({ id, factIds }) => [id, factIds]))
}

function itemsOf(lesson: Lesson, context: DerivationContext, twin?: Twin): readonly Item[] {
  const teaching = teachingOf(lesson, context, twin)
  // A lesson of somebody's own notes states no facts; there the notes are all there is to quote.
  const quotesFacts = factsOf(lesson).length > 0
  return Object.values(derivers)
    .flatMap((derive) => derive(teaching))
    .filter(({ explanation }) => explanation.source !== null || !quotesFacts)
}
