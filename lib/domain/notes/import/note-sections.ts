import { termSlug } from '@/lib/domain/notes/named-text'
import type { NoteBlock, NoteSection, NoteTerm } from '@/lib/domain/notes/note'
import type { Locale } from '@/lib/shared/locale'
import { type BulletLine, bulletTree } from './bullet-tree'
import { comparisonBlocks } from './comparison-block'
import { inlineText } from './inline-text'
import type { Mark, TermMark } from './mark'
import type { OutlineSection } from './outline'
import { plainTitle } from './plain-title'
import { termName } from './term-name'

/** What the blocks of one note share while they are made. */
interface Making {
  readonly locale: Locale
  readonly rawLine: (line: number) => string
  readonly counts: { comparison: number; steps: number; flow: number }
}

/** The parts of one section: its own words, then a part for each heading inside it. */
export function noteSections(
  { title, marks }: OutlineSection,
  locale: Locale,
  rawLine: (line: number) => string,
): NoteSection[] {
  const making: Making = { locale, rawLine, counts: { comparison: 0, steps: 0, flow: 0 } }
  return splitParts(plainTitle(title), marks).map((part, index) => ({
    id: `section-${index + 1}`,
    title: part.title,
    line: part.line,
    blocks: blocksOf(part.marks, making),
  }))
}

function splitParts(title: string, marks: readonly Mark[]) {
  const parts: { title: string; line: number; marks: Mark[] }[] = []
  for (const mark of marks) {
    const line = mark.lines[0] ?? 1
    const open = parts.at(-1)
    if (mark.type === 'heading' && mark.level === 3)
      parts.push({ title: plainTitle(mark.text), line, marks: [] })
    else if (open) open.marks.push(mark)
    else if (hasWords(mark)) parts.push({ title, line, marks: [mark] })
  }
  return parts.length > 0 ? parts : [{ title, line: 1, marks: [] }]
}

function hasWords(mark: Mark): boolean {
  return mark.type === 'gap' ? mark.figure : mark.type !== 'blank_marker'
}

function blocksOf(marks: readonly Mark[], making: Making): NoteBlock[] {
  const blocks: NoteBlock[] = []
  let bullets: BulletLine[] = []
  let raw: { line: number; lines: string[] } | null = null
  const close = () => {
    const [first] = bullets
    if (first) blocks.push({ type: 'bullets', line: first.line, items: bulletTree(bullets) })
    if (raw) blocks.push({ type: 'raw', ...raw })
    bullets = []
    raw = null
  }
  for (const mark of marks) {
    const line = mark.lines[0] ?? 1
    const bullet = bulletOf(mark)
    if (bullet) {
      if (raw) close()
      bullets.push({ line, ...bullet })
    } else if (mark.type === 'raw') {
      if (!raw) close()
      raw ??= { line, lines: [] }
      raw.lines.push(...mark.lines.map(making.rawLine))
    } else if (hasWords(mark)) {
      close()
      blocks.push(...blockOf(mark, line, making))
    }
  }
  close()
  return blocks
}

/** A line with an arrow that is no flow is a bullet: a paragraph of it would be read as a flow. */
function bulletOf(mark: Mark): { readonly text: string; readonly indent: number } | null {
  if (mark.type === 'bullet') return mark
  return mark.type === 'text' && mark.text.includes('→') ? mark : null
}

function blockOf(mark: Mark, line: number, { counts, locale }: Making): NoteBlock[] {
  switch (mark.type) {
    case 'gap':
      return [{ type: 'lost_figure', line }]
    case 'text':
      return [{ type: 'paragraph', line, text: inlineText(mark.text) }]
    case 'heading':
    case 'caption':
      return [{ type: 'heading', line, title: plainTitle(mark.text) }]
    case 'term':
      return [noteTerm(mark, line)]
    case 'comparison':
      return comparisonBlocks(mark.table, line, ++counts.comparison, locale)
    case 'steps': {
      const steps = mark.steps.map(inlineText)
      return [{ type: 'steps', line, id: `steps-${++counts.steps}`, caption: [], steps }]
    }
    case 'flow': {
      const { stations } = mark
      return [{ type: 'flow', line, id: `flow-${++counts.flow}`, caption: [], stations }]
    }
    default:
      return []
  }
}

function noteTerm({ name: given, definition }: TermMark, line: number): NoteTerm {
  const written = termName(given)
  const [, name = written, english = written] = /^(.+?)\s*\(([^()]+)\)$/.exec(written) ?? []
  const text = inlineText(definition ?? '')
  return {
    type: 'term',
    line,
    slug: termSlug(english),
    name,
    english,
    definition: { type: 'text', line, text, items: [] },
    // Raw notes do not say it; a sign in a definition is only a sign.
    confusedWith: [],
  }
}
