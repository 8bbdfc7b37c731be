import type { Mark, Numbering } from './mark'
import type { SourceLine } from './source-line'

const bulletSigns = /^(?:(?:-(?!>|->)|[–—•·∘◦▪●○■□▶►‣※✓✔☑]|[*+oㅇ](?=\s)|\.(?=\s))\s*)+/
const arrowStart = /^(?:->|=>|-->|→|⇒)/
const ruler = /^(?:[-=_*~—–\s]{3,}|[^\p{L}\p{N}→⇒↓]{1,3})$/u
const furniture =
  /^(?:PDF\s*(?:\|\s*)?RSS|RSS\s*PDF|- ?\d{1,4} ?-|\d{1,4} ?\/ ?\d{1,4}|page \d{1,4}(?: of \d{1,4})?)$/i
/** `[그림 1]`, `(Figure 2)` or a Markdown image: what is left of a picture. */
const picture =
  /^(?:[[(<]\s*(?:그림|사진|이미지|도표|figure|fig\.?|image|picture|screenshot)\s*[\d.-]{0,6}\s*[\])>]|!\[[^[\]]*\]\([^\s]*\))$/i
const caption = /^<([^<>\t]{1,120})>$/
const term = /^\*(?![*\s])([^*:：]{1,80}?)\s*\*?\s*(?:[:：]\s*(.*))?$/
const loneEmphasis = /^(?:\*\*([^*]+)\*\*|__([^_]+)__|\*([^*\s][^*]*)\*)[:：]?$/
const lateDefinition = /\s*[│|]\s*[:：]\s?(?=\S)/

const numberings: readonly (readonly [Numbering, RegExp])[] = [
  ['N.N', /^(\d{1,3}(?:\.\d{1,3}){1,3})\.?\s+(?=\D)/],
  ['N.', /^(\d{1,3})\.(?:\s+|(?=[^\d\s.]))/],
  ['N)', /^(\d{1,3})\)\s*/],
  ['(N)', /^\((\d{1,3})\)\s*/],
  ['①', /^([①-⑳])\s*/],
  ['제N장', /^제\s*(\d{1,3})\s*[장편부](?:\s*[.:]\s*|\s+)(?=\S)/],
  ['제N장', /^(?:chapter|part)\s+(\d{1,3})(?:\s*[.:]\s*|\s+)(?=\S)/i],
  ['가.', /^([가나다라마바사아자차카타파하])\.\s+(?=\S)/],
]

const hangulOrder = '가나다라마바사아자차카타파하'

/** What a line is by its own looks. One line may hold two things: `글 │ :정의`. */
export function markLine(line: SourceLine, next: SourceLine | undefined): Mark[] {
  const lines = [line.number]
  const indent = indentOf(line.text)
  const text = line.text.replace(/\s+/g, ' ').trim()
  if (line.code || furniture.test(text)) return [{ type: 'raw', lines, text: line.raw }]
  if (text === '' || ruler.test(text)) return [{ type: 'blank_marker', lines }]
  if (picture.test(text)) {
    return [
      { type: 'text', lines, text, indent },
      { type: 'gap', lines, figure: true },
    ]
  }
  const late = /[│|]/.test(text) ? lateDefinition.exec(text) : null
  if (late && late.index > 0) {
    const rest = text.slice(late.index + late[0].length)
    const first = markWords(text.slice(0, late.index), lines, indent)
    return [...first, { type: 'definition', lines, text: rest, indent, bulleted: false }]
  }
  const underline = next?.text.trim() ?? ''
  if (
    /^(?:={3,}|-{3,})$/.test(underline) &&
    /^[\p{L}\p{N}]/u.test(text) &&
    !/^\d+[.)]/.test(text)
  ) {
    return [{ type: 'heading', lines, level: underline.startsWith('=') ? 1 : 2, text }]
  }
  return markWords(text, lines, indent)
}

const gluedBullet = /(?<=[가-힣).!?x↑↓]) (?=-[^\s\d>-])/

/** `-글 -글`: a bullet that lost its line end. */
function markWords(text: string, lines: readonly number[], indent: number): Mark[] {
  const pieces = /^(?:- )?-[^\s->]/.test(text) ? text.split(gluedBullet) : [text]
  return pieces.flatMap((piece) => markPiece(piece, lines, indent))
}

function markPiece(text: string, lines: readonly number[], indent: number): Mark[] {
  const atx = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text)
  if (atx?.[2])
    return [{ type: 'heading', lines, level: Math.min(atx[1]?.length ?? 1, 4), text: atx[2] }]
  const captioned = caption.exec(text)
  if (captioned?.[1]) return [{ type: 'caption', lines, text: captioned[1].trim() }]
  const unquoted = text.replace(/^(?:>\s?)+/, '')
  if (unquoted === '') return [{ type: 'blank_marker', lines }]
  const emphasis = loneEmphasis.exec(unquoted)
  const emphasised = emphasis?.[1] ?? emphasis?.[2] ?? emphasis?.[3]
  if (emphasised) return [{ type: 'caption', lines, text: emphasised.trim() }]
  const signs = arrowStart.test(unquoted) ? null : bulletSigns.exec(unquoted)
  if (!signs || unquoted.startsWith('**')) return markPlain(unquoted, lines, indent, false)
  const rest = unquoted.slice(signs[0].length).replace(/^\[[ xX]\]\s+/, '')
  if (rest === '') return [{ type: 'blank_marker', lines }]
  return markPlain(rest, lines, indent, true)
}

function markPlain(
  text: string,
  lines: readonly number[],
  indent: number,
  bulleted: boolean,
): Mark[] {
  if (/^[:：](?![:：])\s*\S/.test(text)) {
    const definition = text.slice(1).trim()
    return [{ type: 'definition', lines, text: definition, indent, bulleted }]
  }
  const named = term.exec(text)
  if (named?.[1] && /[\p{L}\p{N}]/u.test(named[1]))
    return [{ type: 'term', lines, name: named[1], definition: named[2] || null }]
  const numbered = markNumbered(text, lines, indent, bulleted)
  if (numbered) return [numbered]
  const item = bulleted || /^[∴∵]/.test(text)
  return [{ type: item ? 'bullet' : 'text', lines, text, indent }]
}

function markNumbered(
  text: string,
  lines: readonly number[],
  indent: number,
  bulleted: boolean,
): Mark | null {
  for (const [numbering, shape] of numberings) {
    const match = shape.exec(text)
    if (!match) continue
    const [sign, digits = ''] = match
    const rest = text.slice(sign.length)
    if (rest === '') return null
    const parts = digits.split('.')
    const number = numberOf(numbering, digits, parts)
    const depth = parts.length
    return {
      type: 'numbered',
      lines,
      text: rest,
      indent,
      numbering,
      number,
      depth,
      sign: sign.trim(),
      bulleted,
    }
  }
  return null
}

function numberOf(numbering: Numbering, digits: string, parts: readonly string[]): number {
  if (numbering === '①') return digits.charCodeAt(0) - 0x245f
  if (numbering === '가.') return hangulOrder.indexOf(digits) + 1
  return Number(parts[parts.length - 1])
}

/** Columns before the first word; a tab goes to the next multiple of four. */
function indentOf(text: string): number {
  let columns = 0
  for (const character of text) {
    if (character === '\t') columns += 4 - (columns % 4)
    else if (/\s/.test(character)) columns += 1
    else break
  }
  return columns
}
