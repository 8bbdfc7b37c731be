import type { Facts } from '@/lib/domain/fact/fact'
import { figureText } from '@/lib/domain/fact/figure'
import { innerBlocks, type Note, type NoteBlock, type NoteTerm } from '@/lib/domain/notes/note'
import { noteWords } from '@/lib/domain/notes/note-text'
import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import type { Locale } from '@/lib/shared/locale'
import type { GlossaryTerm } from './lesson'

export interface Glossary {
  readonly terms: readonly GlossaryTerm[]
  /** Terms that two notes define. */
  readonly problems: readonly Problem[]
}

/** The terms that the notes of one language define, in the order of the notes. */
export function glossaryOf(notes: readonly Note[], facts: Facts, locale: Locale): Glossary {
  const terms = new Map<string, GlossaryTerm>()
  const problems: Problem[] = []
  for (const note of notes) {
    const blocks = [...note.intro, ...note.sections.flatMap((section) => section.blocks)]
    for (const term of blocks.flatMap(innerBlocks).flatMap(termsIn)) {
      const before = terms.get(term.slug)
      if (before) {
        const message = foundExpected(
          `the term "${term.slug}" again`,
          `it in one note (${before.lesson} defines it)`,
        )
        problems.push({ file: note.file, line: term.line, message })
        continue
      }
      const { slug, name, english } = term
      const definition = definitionWords(term, facts, locale)
      terms.set(slug, { slug, name, english, definition, lesson: note.slug })
    }
  }
  return { terms: [...terms.values()], problems }
}

function termsIn(block: NoteBlock): readonly NoteTerm[] {
  return block.type === 'term' ? [block] : []
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
