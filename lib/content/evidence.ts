import 'server-only'
import type { Evidence } from '@/lib/domain/fact/evidence'
import { taughtFacts } from '@/lib/domain/lesson/taught-facts'
import type { Locale } from '@/lib/shared/locale'
import type { Library } from './library'

/** A fact as what a sentence rests on, where the course teaches it; null where it does not. */
export function evidenceOf(library: Library, locale: Locale, id: string): Evidence | null {
  const fact = library.facts.get(id)
  const lesson = library.shelves[locale].lessons.find((one) => taughtFacts(one).includes(id))
  if (!fact || !lesson) return null
  return {
    short: fact.short[locale],
    statement: (fact.settled ?? fact.statement)[locale],
    href: `/lessons/${lesson.slug}#fact-${id}`,
  }
}
