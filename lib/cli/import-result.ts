import type { ImportedNotes } from '@/lib/domain/notes/import/import-notes'
import { type NoteContents, noteContents } from '@/lib/domain/notes/import/note-contents'
import type { Note } from '@/lib/domain/notes/note'
import type { Locale } from '@/lib/shared/locale'
import { countDerivedItems, type DerivedCount } from './count-derived-items'

/** What an import found, as `--json` prints it; `derived` becomes `derivedItems`. */
export interface ImportResult extends NoteContents {
  readonly chapters: number
  readonly sections: number
  readonly derived: DerivedCount
}

/** Of raw notes: each section became a note. */
export function importResult(imported: ImportedNotes, locale: Locale): ImportResult {
  const { chapters, terms, tables, flows, figuresLost, unparsed } = imported
  const notes = chapters.flatMap((chapter) => chapter.notes)
  return {
    chapters: chapters.length,
    sections: notes.length,
    bullets: notes.reduce((total, note) => total + noteContents(note).bullets, 0),
    terms,
    tables,
    flows,
    figuresLost,
    unparsed,
    derived: countDerivedItems(chapters, locale),
  }
}

/** Of a file that was a note already. */
export function noteResult(note: Note | null, locale: Locale): ImportResult {
  const contents = note ? noteContents(note) : nothing
  const notes = note ? [note] : []
  return { chapters: 1, sections: 1, ...contents, derived: countDerivedItems([{ notes }], locale) }
}

const nothing: NoteContents = {
  bullets: 0,
  terms: [],
  tables: [],
  flows: [],
  figuresLost: 0,
  unparsed: [],
}
