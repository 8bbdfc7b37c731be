import { innerBlocks, type Note, type NoteBlock, type NoteItem } from '@/lib/domain/notes/note'
import { noteWords } from '@/lib/domain/notes/note-text'

/** What a note holds, counted and listed. */
export interface NoteContents {
  readonly bullets: number
  readonly terms: readonly { readonly term: string; readonly definition: string }[]
  readonly tables: readonly {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }[]
  readonly flows: readonly (readonly string[])[]
  readonly figuresLost: number
  readonly unparsed: readonly { readonly line: number; readonly text: string }[]
}

export function noteContents(note: Note): NoteContents {
  const blocks = [...note.intro, ...note.sections.flatMap((section) => section.blocks)].flatMap(
    innerBlocks,
  )
  return {
    bullets: countBullets(note.objectives) + countBullets(note.recap) + sum(blocks, bulletsIn),
    terms: blocks.flatMap((block) => (block.type === 'term' ? [termOf(block)] : [])),
    tables: blocks.flatMap((block) => (block.type === 'comparison' ? [tableOf(block)] : [])),
    flows: blocks.flatMap((block) => (block.type === 'flow' ? [block.stations] : [])),
    figuresLost: blocks.filter(({ type }) => type === 'lost_figure').length,
    unparsed: blocks.flatMap((block) => (block.type === 'raw' ? rawLines(block) : [])),
  }
}

function sum<Value>(values: readonly Value[], count: (value: Value) => number): number {
  return values.reduce((total, value) => total + count(value), 0)
}

function bulletsIn(block: NoteBlock): number {
  return block.type === 'bullets' ? countBullets(block.items) : 0
}

function countBullets(items: readonly NoteItem[]): number {
  return sum(items, (item) => 1 + (item.type === 'text' ? countBullets(item.items) : 0))
}

function termOf({ name, definition }: Extract<NoteBlock, { type: 'term' }>) {
  const words = definition.type === 'text' ? noteWords(definition.text) : `[[${definition.factId}]]`
  return { term: name, definition: words }
}

function tableOf({ columns, rows }: Extract<NoteBlock, { type: 'comparison' }>) {
  return {
    columns: columns.map(({ name }) => name),
    rows: rows.map(({ label, cells }) => [label, ...cells.map(noteWords)]),
  }
}

/** The block's fence stands on its own line, so its words begin one line below. */
function rawLines({ line, lines }: Extract<NoteBlock, { type: 'raw' }>) {
  return lines.map((text, index) => ({ line: line + 1 + index, text: text.trim() }))
}
