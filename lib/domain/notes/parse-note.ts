import type { RootContent } from 'mdast'
import { readFrontMatter } from './front-matter'
import { namedText } from './named-text'
import type { Note, NoteItem, NoteSection } from './note'
import { type BlockNames, createBlockNames, noteBlocks } from './note-blocks'
import { noteItems } from './note-items'
import { createNoteReader, lineOf, type NoteReader } from './note-reader'
import { noteName } from './note-text'
import type { Problem } from './problem'

export interface ParsedNote {
  /** Null where the front matter cannot be read. */
  readonly note: Note | null
  readonly problems: readonly Problem[]
  /** Places without an id of their own: allowed in imported notes, refused in the course. */
  readonly unnamed: readonly Problem[]
}

/** Reads a note in the grammar of `docs/note-grammar.md`; lists every mistake in it, not only the first. */
export function parseNote(source: string, file: string): ParsedNote {
  const reader = createNoteReader(file, source)
  const { problems, unnamed } = reader
  const front = readFrontMatter(reader, reader.root)
  const body = reader.root.children.filter(({ type }) => type !== 'yaml')
  const objectives = takeList(reader, body, 'objectives')
  const recap = takeList(reader, body, 'recap')
  const rest = body.filter((node) => !isList(node, 'objectives') && !isList(node, 'recap'))
  const names = createBlockNames()
  const firstSection = rest.findIndex(isSectionHeading)
  const introEnd = firstSection < 0 ? rest.length : firstSection
  const intro = noteBlocks(reader, rest.slice(0, introEnd), names)
  const sections = noteSections(reader, rest.slice(introEnd), names)
  const note: Note | null = front && { file, ...front, objectives, intro, sections, recap }
  return { note, problems: byLine(problems), unnamed: byLine(unnamed) }
}

function noteSections(
  reader: NoteReader,
  nodes: readonly RootContent[],
  names: BlockNames,
): NoteSection[] {
  const starts = nodes.flatMap((node, index) => (isSectionHeading(node) ? [index] : []))
  const seen = new Set<string>()
  return starts.map((start, at) => {
    const heading = nodes[start]
    const line = heading ? lineOf(heading) : 1
    const { text, id } = namedText(
      heading?.type === 'heading' ? noteName(reader, heading.children) : '',
    )
    const named = reader.nameOr(id, `section-${at + 1}`, line, 'a heading')
    if (seen.has(named)) reader.report(line, `a second section {#${named}}`, 'an id of its own')
    seen.add(named)
    const inside = nodes.slice(start + 1, starts[at + 1])
    return { id: named, title: text, line, blocks: noteBlocks(reader, inside, names) }
  })
}

function isSectionHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth <= 2
}

function isList(node: RootContent, name: string): boolean {
  return node.type === 'containerDirective' && node.name === name
}

/** The bullets of the one `:::objectives` or `:::recap`. */
function takeList(reader: NoteReader, nodes: readonly RootContent[], name: string): NoteItem[] {
  const [first, ...more] = nodes.filter((node) => isList(node, name))
  for (const other of more) reader.report(lineOf(other), `a second :::${name}`, 'one in a note')
  if (first?.type !== 'containerDirective') return []
  return first.children.flatMap((child) => {
    if (child.type === 'list') return noteItems(reader, child)
    reader.report(lineOf(child), `a ${child.type} in :::${name}`, 'bullets')
    return []
  })
}

function byLine(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.line - b.line)
}
