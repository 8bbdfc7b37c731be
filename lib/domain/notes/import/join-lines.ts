import { flowStations } from './flow-stations'
import type { BulletMark, Mark, TextMark } from './mark'
import { endsSentence, textWidth } from './text-width'
import type { WordMender } from './word-mender'

const arrowStart = /^(?:->|=>|-->|→|⇒|↓)/
const arrowEnd = /(?:->|=>|→|⇒|↓)$/
const unfinished =
  /(?:[,，·&+/]|\b(?:and|or|of|the|a|an|to|for|with|in|on|by|및|또는)|[가-힣](?:하고|하여|해서|하며|이며|으며|에서|으로))$/i
const continues = /^(?:[a-z][a-z ,.'-]|[)\]}])/
/** Longer than any sentence or paragraph that a page holds: beyond it lines are no longer one. */
const longest = { characters: 4000, lines: 200 }
/** A definition printed in a margin: lines this narrow go on until they end like a sentence. */
const marginWidth = 48

type Joinable = Extract<Mark, { type: 'text' | 'bullet' | 'numbered' | 'definition' | 'term' }>

/** Puts lines together that were one sentence before a page's edge broke them. */
export function joinLines(marks: readonly Mark[], mender: WordMender): Mark[] {
  const wrapWidth = usualWidth(marks)
  const result: Mark[] = []
  for (const found of marks) {
    const gap = result.at(-1)?.type === 'gap'
    const before = result.at(gap ? -2 : -1)
    const mark = before && isJoinable(before) && !gap ? brokenEnding(before, found) : found
    const figure = gap && isFigure(result.at(-1))
    if (before && isJoinable(before) && !figure && goesOn(before, mark, gap, wrapWidth)) {
      if (gap) result.pop()
      result[result.length - 1] = withMore(before, mark, mender)
    } else result.push(mark)
  }
  return result
}

const brokenStem = /[니이었았였겠있없한된는]$/

/** `…합니` and `다. 그리고 …`: the end of a sentence that looks like the number 다. */
function brokenEnding(before: Joinable, mark: Mark): Mark {
  if (mark.type !== 'numbered' || mark.numbering !== '가.') return mark
  if (!brokenStem.test(wordsOf(before))) return mark
  const { lines, sign, text, indent } = mark
  return { type: 'text', lines, text: `${sign} ${text}`, indent }
}

function isFigure(mark: Mark | undefined): boolean {
  return mark?.type === 'gap' && mark.figure
}

function isJoinable(mark: Mark): mark is Joinable {
  if (mark.type === 'term') return mark.definition !== null
  return ['text', 'bullet', 'numbered', 'definition'].includes(mark.type)
}

function goesOn(
  before: Joinable,
  mark: Mark,
  gap: boolean,
  wrapWidth: number,
): mark is TextMark | BulletMark {
  const { type } = mark
  if (type !== 'bullet' && type !== 'text') return false
  if (wordsOf(before).length > longest.characters) return false
  if (before.lines.length > longest.lines) return false
  const words = wordsOf(before).slice(-80)
  if (type === 'text' && mark.text.startsWith('다.') && brokenStem.test(words)) return true
  // A drawn path is a line of its own, whatever stands before it.
  if (type === 'text' && isPath(mark.text) && !unfinished.test(words)) return false
  if (type === 'bullet') return arrowStart.test(mark.text) || isListedDefinition(before, mark)
  if (arrowStart.test(mark.text) || arrowEnd.test(words)) return true
  if (before.type === 'definition') return definitionGoesOn(words, mark.text, gap)
  if (gap) return (before.type === 'bullet' || before.type === 'term') && /[,，]$/.test(words)
  if (before.type !== 'text') return before.type !== 'numbered' || mark.indent > before.indent
  if (unfinished.test(words) || continues.test(mark.text)) return true
  return !endsSentence(words) && textWidth(lastLine(before)) >= wrapWidth
}

function isPath(text: string): boolean {
  return (flowStations(text)?.length ?? 0) > 2
}

/** A definition whose lines were each given a bullet. */
function isListedDefinition(before: Joinable, { indent }: BulletMark): boolean {
  if (before.type !== 'definition' || !before.bulleted) return false
  return before.indent === indent && /[,，]$/.test(before.text.slice(-1))
}

function definitionGoesOn(words: string, next: string, gap: boolean): boolean {
  if (unfinished.test(words)) return true
  if (endsSentence(words)) return false
  return !gap || (textWidth(next) <= marginWidth && /^[a-z가-힣(]/.test(next))
}

const lastLines = new WeakMap<Mark, string>()

function lastLine(mark: Joinable): string {
  return lastLines.get(mark) ?? wordsOf(mark)
}

function withMore(before: Joinable, mark: TextMark | BulletMark, mender: WordMender): Mark {
  const lines = [...before.lines, ...mark.lines]
  const text = mender.joined(wordsOf(before), mark.text)
  const joined: Mark =
    before.type === 'term' ? { ...before, lines, definition: text } : { ...before, lines, text }
  lastLines.set(joined, mark.text)
  return joined
}

function wordsOf(mark: Joinable): string {
  return mark.type === 'term' ? (mark.definition ?? '') : mark.text
}

/** Lines at least this wide were broken by the page, not by the author. */
function usualWidth(marks: readonly Mark[]): number {
  const widths = marks.flatMap((mark) => (mark.type === 'text' ? [textWidth(mark.text)] : []))
  const sorted = widths.sort((a, b) => a - b)
  const wide = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  return Math.max(44, Math.min(wide, 160) * 0.7)
}
