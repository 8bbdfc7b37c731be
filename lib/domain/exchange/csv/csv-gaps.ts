import { decimalText, readDecimal } from '@/lib/domain/exchange/decimal'
import type { Gap, Quantity } from '@/lib/domain/item/item'

export function amountText({ value, unit }: Quantity): string {
  return unit === '' ? decimalText(value) : `${decimalText(value)} ${unit}`
}

/** `1,769 MB` as an amount; null where no number stands first. */
export function readAmount(text: string): Quantity | null {
  const [, digits = '', unit = ''] =
    /^([+-]?[\d.,]+(?:e[+-]?\d+)?)\s*(.*)$/is.exec(text.trim()) ?? []
  const value = readDecimal(digits)
  return value === null || /^\d/.test(unit) ? null : { value, unit: unit.trim() }
}

/** What fills each gap: `;` between gaps, `|` between spellings, `#` before an amount. */
export function gapsText(gaps: readonly Gap[]): string {
  return gaps
    .map((gap) =>
      gap.type === 'amount'
        ? `#${amountText(gap.answer)}`
        : [gap.answer, ...gap.accepted].map(escaped).join('|'),
    )
    .join(';')
}

function escaped(word: string): string {
  return word.replaceAll(/[\\;|]/g, '\\$&').replace(/^#/, '\\#')
}

/** Null where a gap is empty or its amount is no number. */
export function readGaps(text: string): readonly Gap[] | null {
  const gaps = splitBare(text, ';').map((part): Gap | null => {
    const words = part.trim()
    if (words.startsWith('#')) {
      const answer = readAmount(words.slice(1))
      return answer === null ? null : { type: 'amount', answer }
    }
    const [answer = '', ...accepted] = splitBare(words, '|').map((word) =>
      word.replaceAll(/\\([\\;|#])/g, '$1').trim(),
    )
    return answer === '' ? null : { type: 'words', answer, accepted }
  })
  return gaps.includes(null) ? null : gaps.filter((gap) => gap !== null)
}

/** Cut at a sign that no backslash stands before. */
function splitBare(text: string, sign: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === sign) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}
