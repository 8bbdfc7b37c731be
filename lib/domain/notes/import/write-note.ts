import type { Note, NoteBlock, NoteInline, NoteItem, NoteText } from '@/lib/domain/notes/note'
import { escapedInline, escapedLabel, escapedName, escapedStart } from './escape-markdown'
import { yamlText } from './yaml-text'

/** An imported note in the grammar of `docs/note-grammar.md`; reading it gives the same note. */
export function writeNote(note: Note): string {
  const { slug, title, summary, domains, minutes, sections } = note
  const front = [
    `slug: ${slug}`,
    `title: ${yamlText(title)}`,
    `summary: ${yamlText(summary)}`,
    `domains: [${domains.join(', ')}]`,
    `minutes: ${minutes}`,
  ].join('\n')
  const blocks = sections.flatMap((section) => [
    `## ${heading(section.title)}`,
    ...section.blocks.map(blockSource),
  ])
  return `---\n${front}\n---\n\n${blocks.join('\n\n')}\n`
}

function blockSource(block: NoteBlock): string {
  switch (block.type) {
    case 'paragraph':
      return line(block.text)
    case 'heading':
      return `### ${heading(block.title)}`
    case 'bullets':
      return block.items.flatMap((item) => bulletLines(item, '')).join('\n')
    case 'term': {
      const { name, english } = block
      const head = name === english ? name : `${name}(${english})`
      const definition = block.definition.type === 'text' ? line(block.definition.text) : ''
      return `*${head}: ${definition.replaceAll('≠', '&ne;')}`
    }
    case 'steps':
      return block.steps.map((step, index) => `${index + 1}. ${line(step)}`).join('\n')
    case 'flow':
      return block.stations.join(' → ')
    case 'comparison':
      return comparisonSource(block)
    case 'lost_figure':
      return '::lost-figure'
    case 'raw':
      return rawSource(block.lines)
    default:
      throw new Error(`The importer writes no ${block.type}`)
  }
}

function comparisonSource(block: Extract<NoteBlock, { type: 'comparison' }>): string {
  const caption = block.caption.length > 0 ? [`${line(block.caption)} {#${block.id}}`, ''] : []
  const head = row(block.columns.map(({ name }) => heading(name)))
  const rule = `|${'---|'.repeat(block.columns.length)}`
  const rows = block.rows.map(({ label, cells }) =>
    row([heading(label), ...cells.map(inlineSource)]),
  )
  return [...caption, head, rule, ...rows].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function bulletLines(item: NoteItem, indent: string): string[] {
  if (item.type === 'fact') return [`${indent}- [[${item.factId}]]`]
  const under = item.items.flatMap((child) => bulletLines(child, `${indent}  `))
  return [`${indent}- ${line(item.text)}`, ...under]
}

/** Text that stands first in its line. */
function line(text: NoteText): string {
  return escapedStart(inlineSource(text).trim()) || '\\-'
}

function heading(title: string): string {
  return escapedName(title.trim()).replace(/#$/, '\\#')
}

function inlineSource(text: NoteText): string {
  return text
    .map((inline, at) => {
      const words = inlineWords(inline)
      // `:name[` would open a directive with a label, `![` an image.
      if (text[at + 1]?.type !== 'link') return words
      return words.replace(/:(?=[\p{L}\p{N}_-]+$)|!$/u, '\\$&')
    })
    .join('')
}

function inlineWords(inline: NoteInline): string {
  switch (inline.type) {
    case 'text':
      return escapedInline(inline.value)
    case 'strong':
      return `**${escapedName(inline.value)}**`
    case 'code':
      return `\`${inline.value}\``
    case 'link':
      return `[${escapedLabel(inline.value)}](<${inline.url}>)`
    case 'figure':
      return `[[${inline.factId}#${inline.figure}]]`
  }
}

function rawSource(lines: readonly string[]): string {
  const longest = lines.reduce((most, text) => Math.max(most, ...fences(text)), 2)
  const fence = '`'.repeat(longest + 1)
  return [`${fence}raw`, ...lines, fence].join('\n')
}

function fences(text: string): number[] {
  return (text.match(/`+/g) ?? []).map(({ length }) => length)
}
