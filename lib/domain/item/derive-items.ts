import type { Lesson } from '../lesson/lesson'
import type { DerivationContext } from './derivation-context'
import { deriveChooseAll } from './derive-choose-all'
import { deriveComparisonCell } from './derive-comparison-cell'
import { deriveDefinitionToTerm } from './derive-definition-to-term'
import { deriveMatching } from './derive-matching'
import { deriveNumberCloze } from './derive-number-cloze'
import { deriveNumericEntry } from './derive-numeric-entry'
import { deriveOrdering } from './derive-ordering'
import { deriveTermCloze } from './derive-term-cloze'
import { deriveTermToDefinition } from './derive-term-to-definition'
import { deriveTrueFalse } from './derive-true-false'
import { deriveWhichService } from './derive-which-service'
import type { Derivation, Item } from './item'
import { type Teaching, teachingOf } from './teaching'

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
}

/** Every item that a compiled lesson yields; the same lesson and course give the same items. See RULES.md. */
export function deriveItems(lesson: Lesson, context: DerivationContext): readonly Item[] {
  const items = itemsOf(lesson, context)
  const twin = context.twins?.find(({ slug }) => slug === lesson.slug)
  if (!context.twins || !twin) return items
  const shared = new Set(
    itemsOf(twin, { facts: context.facts, lessons: context.twins }).map(({ id }) => id),
  )
  return items.filter(({ id }) => shared.has(id))
}

function itemsOf(lesson: Lesson, context: DerivationContext): readonly Item[] {
  const teaching = teachingOf(lesson, context)
  return Object.values(derivers).flatMap((derive) => derive(teaching))
}
