import { innerBlocks, type Note, type NoteTerm } from '@/lib/domain/notes/note'

/** A term and the note that defines it. */
export interface DefinedTerm {
  readonly term: NoteTerm
  readonly lesson: string
  readonly file: string
}

/** The terms that a note defines, in its order. */
export function definedTerms({ file, slug, intro, sections }: Note): readonly DefinedTerm[] {
  const blocks = [...intro, ...sections.flatMap((section) => section.blocks)]
  return blocks
    .flatMap(innerBlocks)
    .flatMap((block) => (block.type === 'term' ? [{ term: block, lesson: slug, file }] : []))
}
