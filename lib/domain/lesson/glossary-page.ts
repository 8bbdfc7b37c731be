import { dictionaryInitial } from '@/lib/domain/search/hangul'
import type { Locale } from '@/lib/shared/locale'
import type { GlossaryTerm, Lesson } from './lesson'
import { sentencesOf } from './sentence'
import { usedTerms } from './term-uses'

/** Terms of one initial, by name. */
export interface GlossaryGroup {
  /** ㄱ or A; `latin` for the Latin names of a Korean glossary. */
  readonly initial: string
  readonly entries: readonly GlossaryEntry[]
}

export interface GlossaryEntry {
  readonly term: GlossaryTerm
  /** The first sentence of the definition; the rest is read in the lesson. */
  readonly meaning: string
  readonly confusedWith: readonly NamedPlace[]
  readonly taughtIn: NamedPlace
  /** Lessons that mark the term in their text, in the order of the course. */
  readonly usedIn: readonly NamedPlace[]
}

export interface NamedPlace {
  readonly slug: string
  readonly name: string
}

/** The glossary as a reader looks things up in it: grouped by initial, in the order of the language. */
export function glossaryPage(
  terms: readonly GlossaryTerm[],
  lessons: readonly Lesson[],
  locale: Locale,
): readonly GlossaryGroup[] {
  const uses = lessons.map((lesson) => ({ lesson, used: new Set(usedTerms(lesson)) }))
  const placeOf = new Map(lessons.map(({ slug, title }) => [slug, { slug, name: title }]))
  const nameOf = new Map(terms.map(({ slug, name }) => [slug, name]))
  const entries = terms.map((term): GlossaryEntry => {
    const { definition, confusedWith, lesson } = term
    return {
      term,
      meaning: meaningOf(definition),
      confusedWith: confusedWith.map((slug) => ({ slug, name: nameOf.get(slug) ?? slug })),
      taughtIn: placeOf.get(lesson) ?? { slug: lesson, name: lesson },
      usedIn: uses.flatMap(({ lesson: { slug, title }, used }) =>
        used.has(term.slug) && slug !== lesson ? [{ slug, name: title }] : [],
      ),
    }
  })
  return grouped(entries, locale)
}

/** The first sentence of a definition. */
export function meaningOf(definition: string): string {
  return sentencesOf(definition)[0] ?? definition
}

/** `/tmp` is filed under its first letter. */
export function initialOf(name: string, locale: Locale): string {
  const [first = ''] = /\p{L}/u.exec(name) ?? []
  return locale === 'ko' ? (dictionaryInitial(first) ?? 'latin') : first.toUpperCase()
}

function grouped(entries: readonly GlossaryEntry[], locale: Locale): readonly GlossaryGroup[] {
  const groups = new Map<string, GlossaryEntry[]>()
  const sorted = entries.toSorted((a, b) => a.term.name.localeCompare(b.term.name, locale))
  for (const entry of sorted) {
    const initial = initialOf(entry.term.name, locale)
    groups.set(initial, [...(groups.get(initial) ?? []), entry])
  }
  return [...groups]
    .map(([initial, inside]) => ({ initial, entries: inside }))
    .sort((a, b) => rank(a.initial) - rank(b.initial) || (a.initial < b.initial ? -1 : 1))
}

/** Latin names come after the Korean alphabet. */
function rank(initial: string): number {
  return initial === 'latin' ? 1 : 0
}
