import type { Facts } from '@/lib/domain/fact/fact'
import { figureText } from '@/lib/domain/fact/figure'
import type { Note, NoteTerm } from '@/lib/domain/notes/note'
import { noteWords } from '@/lib/domain/notes/note-text'
import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import type { Locale } from '@/lib/shared/locale'
import { confusionsOf } from './confusions'
import { type DefinedTerm, definedTerms } from './defined-terms'
import type { GlossaryTerm } from './lesson'

export interface Glossary {
  readonly terms: readonly GlossaryTerm[]
  /** Terms that two notes define, and confusions with what is no term. */
  readonly problems: readonly Problem[]
}

/** The terms that the notes of one language define, in the order of the notes. */
export function glossaryOf(notes: readonly Note[], facts: Facts, locale: Locale): Glossary {
  const { defined, problems } = firstDefinitions(notes.flatMap(definedTerms))
  const confusions = confusionsOf(defined)
  const terms = defined.map(({ term, lesson }): GlossaryTerm => {
    const { slug, name, english } = term
    const definition = definitionWords(term, facts, locale)
    const confusedWith = confusions.bySlug.get(slug) ?? []
    return { slug, name, english, definition, lesson, confusedWith }
  })
  return { terms, problems: [...problems, ...confusions.problems] }
}

function firstDefinitions(terms: readonly DefinedTerm[]) {
  const bySlug = new Map<string, DefinedTerm>()
  const problems: Problem[] = []
  for (const defined of terms) {
    const { term, file } = defined
    const before = bySlug.get(term.slug)
    if (before) {
      const message = foundExpected(
        `the term "${term.slug}" again`,
        `it in one note (${before.lesson} defines it)`,
      )
      problems.push({ file, line: term.line, message })
    } else {
      bySlug.set(term.slug, defined)
    }
  }
  return { defined: [...bySlug.values()], problems }
}

function definitionWords({ definition }: NoteTerm, facts: Facts, locale: Locale): string {
  if (definition.type === 'fact') return facts.get(definition.factId)?.statement[locale] ?? ''
  return noteWords(
    definition.text.map((inline) => {
      if (inline.type !== 'figure') return inline
      const value = facts.get(inline.factId)?.figures[inline.figure]
      return value === undefined
        ? inline
        : { type: 'text' as const, value: figureText(inline.figure, value, locale) }
    }),
  )
}
