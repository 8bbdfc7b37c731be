import type { NoteText } from './note'
import { createNoteReader, type NoteReader } from './note-reader'
import { noteText } from './note-text'

/** Running text cut out of a line, read on its own; its mistakes are reported at that line. */
export function fragmentText(reader: NoteReader, source: string, line: number): NoteText {
  const inner = createNoteReader(reader.file, source)
  const [paragraph] = inner.root.children
  const text = paragraph?.type === 'paragraph' ? noteText(inner, paragraph.children) : []
  for (const problem of inner.problems) {
    reader.problems.push({ ...problem, line: problem.line + line - 1 })
  }
  return text
}
