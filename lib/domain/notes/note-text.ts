import type { PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { NoteInline, NoteText } from './note'
import { lineOf, type NoteReader } from './note-reader'

const reference = /\[\[([^\]#]+)(?:#([^\]]+))?\]\]/g

/** Running text out of Markdown. Line breaks of the source are spaces. */
export function noteText(reader: NoteReader, nodes: readonly PhrasingContent[]): NoteText {
  return joined(nodes.flatMap((node) => inlines(reader, node)))
}

/** The words of a note's text; a figure stands as its reference. */
export function noteWords(text: NoteText): string {
  return text
    .map((inline) =>
      inline.type === 'figure' ? `[[${inline.factId}#${inline.figure}]]` : inline.value,
    )
    .join('')
}

/** A name in Markdown, such as a heading: its words as they were written. */
export function noteName(reader: NoteReader, nodes: readonly PhrasingContent[]): string {
  return noteWords(noteText(reader, nodes))
}

function inlines(reader: NoteReader, node: PhrasingContent): NoteInline[] {
  switch (node.type) {
    case 'text':
      return withFigures(reader, node.value, lineOf(node))
    case 'strong':
      return [{ type: 'strong', value: textOf(node) }]
    case 'inlineCode':
      return [{ type: 'code', value: node.value }]
    case 'break':
      return [{ type: 'text', value: ' ' }]
    case 'link':
      // GFM makes links of bare addresses; in a note only a written link is one.
      return reader.sourceOf(node).startsWith('[')
        ? [{ type: 'link', value: textOf(node), url: node.url }]
        : [{ type: 'text', value: textOf(node) }]
    case 'textDirective':
    case 'delete':
      // `execute-api:Invoke` and `1 ~ 2 ~` are words in a note, not markup.
      return withFigures(reader, reader.sourceOf(node), lineOf(node))
    default:
      reader.report(
        lineOf(node),
        `"${reader.sourceOf(node)}" (${node.type})`,
        'text, **strong**, `code`, a link or [[fact-id#figure]]',
      )
      return [{ type: 'text', value: textOf(node) }]
  }
}

function withFigures(reader: NoteReader, value: string, line: number): NoteInline[] {
  const text = value.replace(/\s*\n\s*/g, ' ')
  const result: NoteInline[] = []
  let end = 0
  for (const match of text.matchAll(reference)) {
    const [whole, factId = '', figure] = match
    if (figure === undefined) {
      reader.report(
        line,
        `${whole} inside a sentence`,
        `it alone in a bullet, or one of its figures: [[${factId}#figure]]`,
      )
      continue
    }
    result.push({ type: 'text', value: text.slice(end, match.index) })
    result.push({ type: 'figure', factId: factId.trim(), figure: figure.trim() })
    end = match.index + whole.length
  }
  result.push({ type: 'text', value: text.slice(end) })
  return result
}

/** Neighbouring pieces of plain text become one; empty ones go. */
function joined(pieces: readonly NoteInline[]): NoteText {
  const result: NoteInline[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', value: last.value + piece.value }
    } else if (piece.type !== 'text' || piece.value !== '') {
      result.push(piece)
    }
  }
  return result
}
