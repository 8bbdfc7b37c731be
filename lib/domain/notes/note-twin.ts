import type { Note, NoteBlock, NoteItem, NoteSection } from './note'
import { foundExpected, type Problem } from './problem'

interface Part {
  readonly line: number
  /** What both languages must agree on: the kind of block with its ids and counts. */
  readonly shape: string
}

/** Differences of structure between a note and its twin in the other language; the first of each section is enough. */
export function twinProblems(note: Note, twin: Note): Problem[] {
  const problems = difference(note, twin, frontParts(note), frontParts(twin), 1)
  const ids = note.sections.map(({ id, line }) => ({ line, shape: `section {#${id}}` }))
  const twinIds = twin.sections.map(({ id, line }) => ({ line, shape: `section {#${id}}` }))
  problems.push(...difference(note, twin, ids, twinIds, 1))
  for (const section of note.sections) {
    const other = twin.sections.find(({ id }) => id === section.id)
    if (other) {
      const parts = difference(note, twin, sectionParts(section), sectionParts(other), section.line)
      problems.push(...parts)
    }
  }
  return problems
}

function difference(
  note: Note,
  twin: Note,
  parts: readonly Part[],
  twinParts: readonly Part[],
  line: number,
): Problem[] {
  const length = Math.max(parts.length, twinParts.length)
  for (let index = 0; index < length; index++) {
    const here = parts[index]
    const there = twinParts[index]
    if (here?.shape === there?.shape) continue
    const message = foundExpected(
      here ? here.shape : 'nothing more',
      there
        ? `${there.shape} as in ${twin.file}:${there.line}`
        : `nothing more, as in ${twin.file}`,
    )
    return [{ file: note.file, line: here?.line ?? line, message }]
  }
  return []
}

function frontParts({ domains, minutes, objectives, recap, intro }: Note): Part[] {
  return [
    { line: 1, shape: `domains ${domains.join(', ')}` },
    { line: 1, shape: `minutes ${minutes}` },
    { line: 1, shape: `${objectives.length} objectives` },
    { line: 1, shape: `${recap.length} lines of recap` },
    ...intro.flatMap(blockParts),
  ]
}

function sectionParts({ blocks }: NoteSection): Part[] {
  return blocks.flatMap(blockParts)
}

/** Paragraphs and free bullets may differ from language to language; what has an id may not. */
function blockParts(block: NoteBlock): Part[] {
  const { line } = block
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'raw':
    case 'lost_figure':
    case 'check':
      return []
    case 'bullets':
      return block.items.flatMap(itemParts)
    case 'term': {
      const { slug, definition, confusedWith } = block
      const pulled = definition.type === 'fact' ? ` = [[${definition.factId}]]` : ''
      const others = confusedWith.length > 0 ? ` ≠ ${confusedWith.length} other terms` : ''
      return [{ line, shape: `term ${slug}${pulled}${others}` }]
    }
    case 'comparison':
      return [
        {
          line,
          shape: `comparison {#${block.id}} of ${keys(block.columns)} by ${keys(block.rows)}`,
        },
      ]
    case 'steps':
      return [{ line, shape: `${block.steps.length} steps {#${block.id}}` }]
    case 'flow':
      return [{ line, shape: `flow {#${block.id}} of ${block.stations.length} stations` }]
    case 'cues':
      return block.cues.map((cue) => ({
        line: cue.line,
        shape: `cue {#${cue.key}} with ${cue.notChoices.length} other choices, on ${cue.factIds.join(', ')}`,
      }))
    case 'example':
      return [{ line, shape: 'example' }, ...block.blocks.flatMap(blockParts)]
    case 'pair':
      return [{ line, shape: `pair {#${block.id}}` }, ...block.blocks.flatMap(blockParts)]
    case 'diagram':
    case 'simulator':
      return [{ line, shape: `${block.type} ${block.slug}` }]
  }
}

function itemParts(item: NoteItem): Part[] {
  if (item.type === 'text') return item.items.flatMap(itemParts)
  return [{ line: item.line, shape: `[[${item.factId}]]` }]
}

function keys(parts: readonly { readonly key: string }[]): string {
  return parts.map(({ key }) => key).join(', ')
}
