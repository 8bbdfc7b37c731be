import { gatherSteps } from './gather-steps'
import type { BulletMark, HeadingMark, Mark, NumberedMark, Numbering, TextMark } from './mark'
import { endsSentence, textWidth } from './text-width'

/** Outermost first; those that stand between others are given a level of their own at the end. */
const levelOf: Record<Exclude<Numbering, 'N.N'>, number> = {
  제N장: 0.5,
  'N.': 1,
  '가.': 1.5,
  'N)': 2,
  '(N)': 3,
  '①': 4,
}
const longestTitle = 120

/**
 * Decides for each numbered line whether it heads what follows or is a step. Numbers that follow one
 * another with nothing between are steps (circled ones: bullets); numbers with content between are
 * headings. In a text with Markdown headings a number is always a step.
 */
export function resolveNumbers(marks: readonly Mark[]): Mark[] {
  const markdown = countHeadings(marks) > 1
  const sequences = numberSequences(marks)
  const resolved: Mark[] = []
  for (const [index, mark] of marks.entries()) {
    const sequence = sequences.get(index)
    if (mark.type !== 'numbered' || !sequence) resolved.push(mark)
    else if (isHeading(mark, sequence, markdown)) resolved.push(toHeading(mark))
    else resolved.push(toItem(mark, sequence, markdown))
  }
  return withLevels(gatherSteps(withPlainTitle(marks, resolved)))
}

interface Sequence {
  readonly members: { readonly index: number; readonly number: number }[]
  /** Something other than a blank line stands between two of them. */
  apart: boolean
  readonly fromOne: boolean
}

function countHeadings(marks: readonly Mark[]): number {
  return marks.filter(({ type }) => type === 'heading').length
}

/** Runs n, n + 1, … of one numbering; a heading of a wider numbering ends the narrower runs. */
function numberSequences(marks: readonly Mark[]): Map<number, Sequence> {
  const open = new Map<string, Sequence>()
  const all = new Map<number, Sequence>()
  let before = -1
  for (const [index, mark] of marks.entries()) {
    if (mark.type === 'gap') continue
    if (mark.type === 'numbered') {
      const key = `${mark.numbering}${mark.depth}`
      const current = open.get(key)
      const last = current?.members.at(-1)
      if (current && last && mark.number === last.number + 1) {
        if (last.index !== before) current.apart = true
        current.members.push({ index, number: mark.number })
        all.set(index, current)
      } else {
        const members = [{ index, number: mark.number }]
        const sequence = { members, apart: false, fromOne: mark.number <= 1 }
        open.set(key, sequence)
        all.set(index, sequence)
      }
      closeNarrower(open, mark)
    }
    if (mark.type === 'heading') open.clear()
    before = index
  }
  return all
}

function closeNarrower(open: Map<string, Sequence>, mark: NumberedMark) {
  if (mark.numbering === 'N.N') return
  for (const [numbering, level] of Object.entries(levelOf)) {
    if (level > levelOf[mark.numbering]) open.delete(`${numbering}1`)
  }
}

function isHeading(mark: NumberedMark, sequence: Sequence, markdown: boolean): boolean {
  if (markdown || textWidth(mark.text) > longestTitle) return false
  const several = sequence.members.length > 1
  if (several && !sequence.apart) return false
  // A syllable and a full stop is more often the end of a sentence than a number.
  if (mark.numbering === '가.' && !(several && sequence.fromOne)) return false
  if (mark.numbering === '①') return sequence.fromOne && several && !isSentence(mark.text)
  if (mark.bulleted || mark.indent > 0) return several && sequence.fromOne && !isSentence(mark.text)
  return several || !isSentence(mark.text)
}

function isSentence(text: string): boolean {
  return /[⇒→]/.test(text) || (textWidth(text) > 60 && endsSentence(text)) || /[.!]$/.test(text)
}

function toHeading({ lines, text, numbering, depth, sign }: NumberedMark): HeadingMark {
  const level = numbering === 'N.N' ? Math.min(depth, 4) : levelOf[numbering]
  const title = text.replace(/\s*[:：]$/, '') || text
  // A word is of the notes, and no word of them is dropped.
  const worded = numbering === '가.' || numbering === '제N장'
  return { type: 'heading', lines, level, text: worded ? `${sign} ${title}` : title }
}

function toItem(
  mark: NumberedMark,
  sequence: Sequence,
  markdown: boolean,
): NumberedMark | BulletMark | TextMark {
  if (mark.numbering === '가.' || mark.numbering === '제N장') {
    const { lines, sign, text, indent, bulleted } = mark
    return { type: bulleted ? 'bullet' : 'text', lines, text: `${sign} ${text}`, indent }
  }
  const circled = mark.numbering === '①' || mark.numbering === 'N.N'
  const alone = sequence.members.length === 1 && !(markdown && sequence.fromOne)
  const run = markdown || !sequence.apart
  if (!circled && !alone && !mark.bulleted && run) return mark
  return {
    type: 'bullet',
    lines: mark.lines,
    text: `${mark.sign} ${mark.text}`,
    indent: mark.indent,
  }
}

/** One Markdown title over numbered chapters names the document, not a chapter. */
function withPlainTitle(marks: readonly Mark[], resolved: readonly Mark[]): readonly Mark[] {
  const first = marks.findIndex(({ type }) => type !== 'gap')
  const title = marks[first]
  const chapters = resolved.filter((mark) => mark.type === 'heading' && mark.level === 1)
  if (title?.type !== 'heading' || title.level !== 1 || chapters.length < 2) return resolved
  if (countHeadings(marks) > 1) return resolved
  const { lines, text } = title
  return resolved.map((mark, at) =>
    at === first ? { type: 'text', lines, text, indent: 0 } : mark,
  )
}

/** Where a text never uses `N)`, what it does use below the chapters are its sections. */
function withLevels(numbered: readonly Mark[]): Mark[] {
  const marks = withWholeLevels(numbered)
  const levels = new Set(marks.flatMap((mark) => (mark.type === 'heading' ? [mark.level] : [])))
  if (levels.has(2) || !levels.has(3)) return [...marks]
  return marks.map((mark) =>
    mark.type === 'heading' && mark.level > 2 ? { ...mark, level: mark.level - 1 } : mark,
  )
}

/** Where words number the headings, the levels there are follow one another without a gap. */
function withWholeLevels(marks: readonly Mark[]): readonly Mark[] {
  const found = marks.flatMap((mark) => (mark.type === 'heading' ? [mark.level] : []))
  const levels = [...new Set(found)].sort((a, b) => a - b)
  if (levels.every(Number.isInteger)) return marks
  const first = (levels[0] ?? 1) > 1 ? 2 : 1
  return marks.map((mark) => {
    if (mark.type !== 'heading') return mark
    return { ...mark, level: Math.min(levels.indexOf(mark.level) + first, 4) }
  })
}
