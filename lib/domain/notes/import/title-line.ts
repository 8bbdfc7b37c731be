import type { Mark } from './mark'
import { textWidth } from './text-width'

const widestTitle = 60

/** Notes without any heading take their first line for a title where it looks like one. */
export function withTitleLine(marks: readonly Mark[]): readonly Mark[] {
  if (marks.some((mark) => mark.type === 'heading' && mark.level < 3)) return marks
  const first = marks.findIndex(({ type }) => !['gap', 'raw', 'blank_marker'].includes(type))
  const title = marks[first]
  const more = marks.slice(first + 1).some(({ type }) => type !== 'gap' && type !== 'blank_marker')
  if (!more || (title?.type !== 'text' && title?.type !== 'caption')) return marks
  if (marks[first + 1]?.type === 'definition') return marks
  if (textWidth(title.text) > widestTitle || /[.!?。다요]$/.test(title.text)) return marks
  if (/[→⇒:：]|^https?:/.test(title.text) || title.lines.length > 1) return marks
  const heading: Mark = { type: 'heading', lines: title.lines, level: 1, text: title.text }
  return marks.map((mark, at) => (at === first ? heading : mark))
}
