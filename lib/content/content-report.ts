import 'server-only'
import { taughtFacts } from '@/lib/domain/lesson/taught-facts'
import { simulators } from '@/lib/domain/simulator/simulators'
import type { Localized } from '@/lib/shared/locale'
import { itemBank } from './items'
import type { Library } from './library'

/** What the course teaches and tests. Items are counted once: both languages have the same ids. */
export interface ContentReport {
  readonly lessons: Localized<number>
  readonly facts: { readonly total: number; readonly taught: number; readonly tested: number }
  readonly untaught: readonly string[]
  readonly untested: readonly string[]
  readonly items: {
    readonly authored: number
    readonly derived: number
    readonly byType: Readonly<Record<string, number>>
    readonly byLesson: Readonly<Record<string, number>>
    readonly byLocale: Localized<number>
  }
  readonly terms: number
  readonly diagrams: number
  readonly simulators: number
}

export function contentReport(library: Library): ContentReport {
  const { facts, shelves } = library
  const ids = [...facts.keys()]
  const taught = new Set(shelves.ko.lessons.flatMap(taughtFacts))
  const bank = itemBank(library, 'ko')
  const items = [...bank.values()].flat()
  const english = [...itemBank(library, 'en').values()].flat()
  const tested = new Set(items.flatMap(({ factIds }) => factIds))
  const untaught = ids.filter((id) => !taught.has(id))
  const untested = ids.filter((id) => !tested.has(id))
  return {
    lessons: { ko: shelves.ko.lessons.length, en: shelves.en.lessons.length },
    facts: {
      total: ids.length,
      taught: ids.length - untaught.length,
      tested: ids.length - untested.length,
    },
    untaught,
    untested,
    items: {
      authored: items.filter(({ origin }) => origin === 'authored').length,
      derived: items.filter(({ origin }) => origin === 'derived').length,
      byType: countBy(items.map(({ type }) => type)),
      byLesson: countBy(items.map(({ lesson }) => lesson)),
      byLocale: { ko: items.length, en: english.length },
    },
    terms: shelves.ko.glossary.length,
    diagrams: library.diagrams.size,
    simulators: simulators.length,
  }
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
