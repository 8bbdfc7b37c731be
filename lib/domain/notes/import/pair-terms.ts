import type { DefinitionMark, Mark, TermMark } from './mark'
import { endsSentence } from './text-width'

/** How many lines of other things may stand between a term and its definition. */
const reach = 12
const longestHead = 40
const signInName = /^(.*?)\s+[ㅇ○◦]\s+(.+)$/

interface OpenHead {
  readonly at: number
  readonly mark: TermMark
}

/**
 * Gives each term its definition: on its line, under it, in the order of several heads and several
 * definitions printed side by side, after headings that came between, or just before it. A head
 * without one is a small heading; a definition without a head cannot be placed.
 */
export function pairTerms(marks: readonly Mark[]): Mark[] {
  const result: (Mark | null)[] = withLabelledHeads(marks)
  let open: OpenHead[] = []
  for (let at = 0; at < result.length; at++) {
    const mark = result[at]
    if (mark?.type === 'term' && mark.definition === null) {
      if (!takeEarlier(result, at, mark) && !namesList(result, at)) open.push({ at, mark })
    } else if (mark?.type === 'definition') {
      open = open.filter((head) => at - head.at <= reach * 2)
      const head = takeHead(open, result, at) ?? headJustAbove(result, at)
      if (head) {
        result[head.at] = defined(head.mark, mark)
        result[at] = null
      }
    }
  }
  return result.flatMap((mark, at) => (mark ? [leftOver(mark, result[at - 1])] : []))
}

/** The heads last printed together, first one first; of older ones the newest. */
function takeHead(open: OpenHead[], marks: readonly (Mark | null)[], at: number): OpenHead | null {
  const last = open.at(-1)
  if (!last) return null
  let from = open.length - 1
  while (from > 0 && isRun(marks, open[from - 1]?.at ?? 0, open[from]?.at ?? 0)) from -= 1
  if (countBetween(marks, last.at, at) > reach) return null
  return open.splice(from, 1)[0] ?? null
}

function isRun(marks: readonly (Mark | null)[], from: number, to: number): boolean {
  return countBetween(marks, from, to) === 0
}

function countBetween(marks: readonly (Mark | null)[], from: number, to: number): number {
  return marks.slice(from + 1, to).filter((mark) => mark && mark.type !== 'gap').length
}

/** `용어` or an emphasised line with `:정의` right under it. */
function headJustAbove(marks: readonly (Mark | null)[], at: number): OpenHead | null {
  const definition = marks[at]
  const above = marks[at - 1]
  if (definition?.type !== 'definition' || definition.bulleted) return null
  if (above?.type !== 'text' && above?.type !== 'caption') return null
  if (above.text.length > longestHead || endsSentence(above.text)) return null
  if (!/[\p{L}\p{N}]/u.test(above.text)) return null
  const mark: TermMark = { type: 'term', lines: above.lines, name: above.text, definition: null }
  return { at: at - 1, mark }
}

/** A definition that ran ahead of its head: `… │ :정의`, then `*용어`. */
function takeEarlier(marks: (Mark | null)[], at: number, head: TermMark): boolean {
  const before = marks[at - 1]?.type === 'gap' ? at - 2 : at - 1
  const definition = marks[before]
  if (definition?.type !== 'definition' || definition.bulleted) return false
  if (nextOf(marks, at)?.type === 'definition') return false
  marks[at] = defined(head, definition)
  marks[before] = null
  return true
}

/** A head right above a table or a list is its title. */
function namesList(marks: readonly (Mark | null)[], at: number): boolean {
  const next = nextOf(marks, at)
  return next !== null && ['bullet', 'table', 'steps', 'caption'].includes(next.type)
}

function nextOf(marks: readonly (Mark | null)[], at: number): Mark | null {
  const next = marks[at + 1]
  return (next?.type === 'gap' ? marks[at + 2] : next) ?? null
}

function defined(head: TermMark, { lines, text }: DefinitionMark): TermMark {
  return { ...head, lines: [...head.lines, ...lines], definition: text }
}

/** `*용어 ㅇ [관점]` and the bullets under it: the bullets are the definition. */
function withLabelledHeads(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = []
  let label: TermMark | null = null
  for (const mark of marks) {
    const parts =
      mark.type === 'term' && mark.definition === null ? signInName.exec(mark.name) : null
    if (mark.type === 'term' && parts) {
      label = { ...mark, name: parts[1] ?? '', definition: parts[2] ?? '' }
      result.push(label)
    } else if (label && mark.type === 'bullet') {
      const lines: number[] = [...label.lines, ...mark.lines]
      const grown: TermMark = { ...label, lines, definition: `${label.definition} ${mark.text}` }
      result[result.lastIndexOf(label)] = grown
      label = grown
    } else {
      if (mark.type !== 'gap' || mark.figure) label = null
      result.push(mark)
    }
  }
  return result
}

function leftOver(mark: Mark, before: Mark | null | undefined): Mark {
  if (mark.type === 'term' && mark.definition === null) {
    return { type: 'caption', lines: mark.lines, text: mark.name }
  }
  if (mark.type !== 'definition') return mark
  const { lines, text, indent } = mark
  const underBullet = mark.bulleted || before?.type === 'bullet'
  if (underBullet) return { type: 'bullet', lines, text, indent: indent + 1 }
  return { type: 'raw', lines, text }
}
