import type { List, ListItem } from 'mdast'
import type { NoteItem } from './note'
import { lineOf, type NoteReader } from './note-reader'
import { noteText } from './note-text'

const factAlone = /^\[\[([^\]#]+)\]\]$/

/** Bullets: pulled facts and free text, with bullets under them. */
export function noteItems(reader: NoteReader, list: List): NoteItem[] {
  return list.children.flatMap((item) => noteItem(reader, item))
}

/** `[[fact-id]]` and nothing else: the fact's id. */
export function pulledFact(source: string): string | null {
  return factAlone.exec(source.trim())?.[1]?.trim() ?? null
}

function noteItem(reader: NoteReader, item: ListItem): NoteItem[] {
  const line = lineOf(item)
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') {
    reader.report(line, 'an empty bullet', 'text or [[fact-id]] after the mark')
    return []
  }
  const items: NoteItem[] = []
  for (const child of rest) {
    if (child.type === 'list') items.push(...noteItems(reader, child))
    else reader.report(lineOf(child), `a ${child.type} inside a bullet`, 'text, then bullets')
  }
  const factId = pulledFact(reader.sourceOf(first))
  if (factId === null) {
    return [{ type: 'text', line, text: noteText(reader, first.children), items }]
  }
  if (items.length > 0) {
    reader.report(line, 'bullets under a pulled fact', 'them beside it')
  }
  return [{ type: 'fact', line, factId }]
}
