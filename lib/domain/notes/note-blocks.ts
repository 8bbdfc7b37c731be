import type { Nodes, Paragraph, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { namedText } from './named-text'
import type { NoteBlock, NotePair, NoteText } from './note'
import { noteComparison } from './note-comparison'
import { noteCues } from './note-cues'
import { fragmentText } from './note-fragment'
import { noteItems } from './note-items'
import { lineOf, type NoteReader } from './note-reader'
import { noteTerms } from './note-term'
import { noteName, noteText } from './note-text'

type Captioned = 'comparison' | 'steps' | 'flow'

/** What the reader needs to name the next table, steps or flow: a caption before it, and how many came. */
export interface BlockNames {
  caption: { readonly id: string; readonly text: NoteText; readonly line: number } | null
  readonly counts: Record<Captioned, number>
}

export function createBlockNames(): BlockNames {
  return { caption: null, counts: { comparison: 0, steps: 0, flow: 0 } }
}

/** The blocks of a note in their order. */
export function noteBlocks(
  reader: NoteReader,
  nodes: readonly RootContent[],
  names: BlockNames,
): NoteBlock[] {
  const blocks = nodes.flatMap((node) => noteBlock(reader, node, names))
  refuseCaption(reader, names)
  return blocks
}

function noteBlock(reader: NoteReader, node: RootContent, names: BlockNames): NoteBlock[] {
  const line = lineOf(node)
  if (node.type !== 'table' && node.type !== 'list' && node.type !== 'paragraph') {
    refuseCaption(reader, names)
  }
  switch (node.type) {
    case 'paragraph':
      return paragraphBlocks(reader, node, names)
    case 'heading':
      return [{ type: 'heading', line, title: noteName(reader, node.children) }]
    case 'list': {
      if (!node.ordered) {
        refuseCaption(reader, names)
        return [{ type: 'bullets', line, items: noteItems(reader, node) }]
      }
      const named = captioned(reader, names, 'steps', line)
      const steps = node.children.map((step) => {
        const [text, ...rest] = step.children
        for (const more of rest) reader.report(lineOf(more), 'more than text in a step', 'one line')
        return text?.type === 'paragraph' ? noteText(reader, text.children) : []
      })
      return [{ type: 'steps', line, ...named, steps }]
    }
    case 'table':
      return [noteComparison(reader, node, captioned(reader, names, 'comparison', line))]
    case 'code':
      if (node.lang === 'raw') return [{ type: 'raw', line, lines: node.value.split('\n') }]
      return refused(reader, node, 'a code block', 'one of language "raw"')
    case 'containerDirective':
    case 'leafDirective':
      return directiveBlocks(reader, node)
    default:
      return refused(reader, node, `a ${node.type}`, 'a block of docs/note-grammar.md')
  }
}

function directiveBlocks(
  reader: NoteReader,
  node: Extract<RootContent, { type: 'containerDirective' | 'leafDirective' }>,
): NoteBlock[] {
  const line = lineOf(node)
  const slug = node.attributes?.id ?? ''
  switch (node.name) {
    case 'cues': {
      const lists = node.children.flatMap((child) => (child.type === 'list' ? [child] : []))
      return [{ type: 'cues', line, cues: lists.flatMap((list) => noteCues(reader, list)) }]
    }
    case 'example': {
      if (node.type === 'leafDirective') break
      return [{ type: 'example', line, ...framed(reader, node) }]
    }
    case 'pair': {
      if (node.type === 'leafDirective') break
      const pair: NotePair = { type: 'pair', line, id: slug, ...framed(reader, node) }
      reportPair(reader, pair)
      return [pair]
    }
    case 'diagram':
    case 'simulator':
      if (slug === '') reader.report(line, `::${node.name}`, `::${node.name}{#slug}`)
      return [{ type: node.name, line, slug }]
    case 'check':
      return [{ type: 'check', line }]
    case 'lost-figure':
      return [{ type: 'lost_figure', line }]
    default:
      break
  }
  return refused(
    reader,
    node,
    `the directive "${node.name}"`,
    ':::objectives, :::recap, :::cues, :::example[…], :::pair[…]{#id}, ::diagram, ::simulator, ::check or ::lost-figure',
  )
}

/** The title and the blocks of `:::name[title]`. */
function framed(reader: NoteReader, { children }: ContainerDirective) {
  const [label, ...rest] = children
  const labelled = label?.type === 'paragraph' && label.data?.directiveLabel === true
  return {
    title: labelled ? noteName(reader, label.children) : '',
    blocks: noteBlocks(reader, labelled ? rest : children, createBlockNames()),
  }
}

function reportPair(reader: NoteReader, { line, id, title, blocks }: NotePair) {
  if (id === '' || title === '') {
    reader.report(line, 'a pair without its name or id', ':::pair[name]{#id}')
  }
  const tables = blocks.filter(({ type }) => type === 'comparison').length
  if (tables !== 1) reader.report(line, `a pair with ${tables} tables`, 'exactly one')
  if (blocks.at(0)?.type !== 'paragraph' || blocks.at(-1)?.type !== 'paragraph') {
    const expected =
      'a paragraph before its table and one after it: why they are mixed up, what decides'
    reader.report(line, `the pair {#${id}} without its sentences`, expected)
  }
}

function paragraphBlocks(reader: NoteReader, node: Paragraph, names: BlockNames): NoteBlock[] {
  const line = lineOf(node)
  const source = reader.sourceOf(node).replace(/\s*\n\s*/g, ' ')
  const terms = noteTerms(reader, node)
  if (terms) {
    refuseCaption(reader, names)
    return terms
  }
  const { text, id } = namedText(source)
  const stations = flowStations(text)
  if (stations) {
    if (id !== null && names.caption) refuseCaption(reader, names)
    const named =
      id === null ? captioned(reader, names, 'flow', line) : { id, caption: [] satisfies NoteText }
    return [{ type: 'flow', line, ...named, stations }]
  }
  refuseCaption(reader, names)
  if (id !== null) {
    names.caption = { id, text: fragmentText(reader, text, line), line }
    return []
  }
  return [{ type: 'paragraph', line, text: noteText(reader, node.children) }]
}

/** Names between arrows and nothing else; a sentence with an arrow in it ends like a sentence. */
function flowStations(source: string): string[] | null {
  if (!source.includes('→')) return null
  const stations = source.split('→').map((station) => station.trim())
  const isName = (station: string) => station !== '' && !/[.!?。]$/.test(station)
  return stations.length > 1 && stations.every(isName) ? stations : null
}

function captioned(reader: NoteReader, names: BlockNames, kind: Captioned, line: number) {
  names.counts[kind] += 1
  const { caption } = names
  names.caption = null
  if (caption) return { id: caption.id, caption: caption.text }
  const id = reader.nameOr(null, `${kind}-${names.counts[kind]}`, line, `a ${kind}`)
  return { id, caption: [] satisfies NoteText }
}

function refuseCaption(reader: NoteReader, names: BlockNames) {
  if (!names.caption) return
  reader.report(
    names.caption.line,
    `the caption {#${names.caption.id}} of nothing`,
    'a table, numbered steps or a flow directly after it',
  )
  names.caption = null
}

function refused(reader: NoteReader, node: Nodes, found: string, expected: string): NoteBlock[] {
  reader.report(lineOf(node), found, expected)
  return []
}
