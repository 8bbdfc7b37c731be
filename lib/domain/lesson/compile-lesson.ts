import type { Facts } from '@/lib/domain/fact/fact'
import type { Note, NoteBlock, NoteComparison, NoteTerm } from '@/lib/domain/notes/note'
import type { Problem } from '@/lib/domain/notes/problem'
import { unreachable } from '@/lib/shared/assert'
import type { Locale } from '@/lib/shared/locale'
import {
  type GlossaryTerm,
  type Lesson,
  type LessonBlock,
  type LessonComparison,
  plainText,
} from './lesson'
import { createResolver, type Resolver } from './resolver'
import { createTermLinker, type TermLinker } from './term-links'

export interface CompileContext {
  readonly locale: Locale
  readonly facts: Facts
  /** The terms of the whole course, so that a lesson can link what another one defines. */
  readonly glossary: readonly GlossaryTerm[]
}

export interface CompiledLesson {
  readonly lesson: Lesson
  /** References that lead nowhere, at their lines of the note. */
  readonly problems: readonly Problem[]
}

/** Notes + facts → lesson. The same input gives the same lesson; a missing reference is a problem, not a throw. */
export function compileLesson(note: Note, context: CompileContext): CompiledLesson {
  const { locale, facts, glossary } = context
  const terms = createTermLinker(glossary)
  const resolver = createResolver(note.file, locale, facts, terms.link)
  const lessonBlocks = (blocks: readonly NoteBlock[]) =>
    blocks.flatMap((block) => lessonBlock({ resolver, terms }, block))
  const lesson: Lesson = {
    locale,
    slug: note.slug,
    title: note.title,
    summary: note.summary,
    domains: note.domains,
    minutes: note.minutes,
    objectives: resolver.items(note.objectives, resolver.text),
    intro: lessonBlocks(note.intro),
    sections: note.sections.map(({ id, title, blocks }) => ({
      id,
      title,
      blocks: lessonBlocks(blocks),
    })),
    recap: resolver.items(note.recap, resolver.text),
  }
  return { lesson, problems: resolver.problems }
}

interface Compiler {
  readonly resolver: Resolver
  readonly terms: TermLinker
}

function lessonBlock(compiler: Compiler, block: NoteBlock): LessonBlock[] {
  const { resolver } = compiler
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', text: resolver.prose(block.text, block.line) }]
    case 'heading':
      return [{ type: 'heading', title: block.title }]
    case 'bullets':
      return [{ type: 'bullets', items: resolver.items(block.items) }]
    case 'term':
      return lessonTerm(compiler, block)
    case 'comparison':
      return [lessonComparison(resolver, block)]
    case 'steps':
      return [
        {
          type: 'steps',
          id: block.id,
          caption: plainText(resolver.text(block.caption, block.line)),
          steps: block.steps.map((step) => resolver.text(step, block.line)),
        },
      ]
    case 'flow':
      return [
        {
          type: 'flow',
          id: block.id,
          caption: plainText(resolver.text(block.caption, block.line)),
          stations: block.stations,
        },
      ]
    case 'cues':
      for (const cue of block.cues) {
        for (const factId of cue.factIds) resolver.mention(factId, cue.line)
      }
      return [
        {
          type: 'cues',
          cues: block.cues.map(({ line, situation, ...cue }) => ({
            ...cue,
            situation: resolver.text(situation, line),
          })),
        },
      ]
    case 'example':
      return [
        {
          type: 'example',
          title: block.title,
          blocks: block.blocks.flatMap((inside) => lessonBlock(compiler, inside)),
        },
      ]
    case 'pair':
      return [
        {
          type: 'pair',
          id: block.id,
          title: block.title,
          blocks: block.blocks.flatMap((inside) => lessonBlock(compiler, inside)),
        },
      ]
    case 'diagram':
    case 'simulator':
      return [{ type: block.type, slug: block.slug }]
    case 'check':
      return [{ type: 'check' }]
    case 'lost_figure':
    case 'raw':
      // Kept in the note for its author; there is nothing in them to read.
      return []
    default:
      return unreachable(block)
  }
}

function lessonTerm({ resolver, terms }: Compiler, term: NoteTerm): LessonBlock[] {
  terms.explained(term.slug)
  const { type, slug, name, english, definition } = term
  if (definition.type === 'text') {
    const text = resolver.text(definition.text, definition.line)
    return [{ type, slug, name, english, definition: text, fact: null }]
  }
  const fact = resolver.definition(definition.factId, definition.line)
  return fact ? [{ type, slug, name, english, definition: fact.text, fact }] : []
}

function lessonComparison(resolver: Resolver, table: NoteComparison): LessonComparison {
  return {
    type: 'comparison',
    id: table.id,
    caption: plainText(resolver.text(table.caption, table.line)),
    columns: table.columns,
    rows: table.rows.map(({ line, key, label, cells }) => ({
      key,
      label,
      cells: cells.map((cell) => resolver.text(cell, line)),
    })),
  }
}
