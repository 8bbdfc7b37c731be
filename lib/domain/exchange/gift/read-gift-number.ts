import { readDecimal } from '@/lib/domain/exchange/decimal'
import type { ImportWords } from '@/lib/domain/exchange/import-words'
import type { Quantity } from '@/lib/domain/item/item'
import { type GiftReading, giftAnswers } from './gift-answer'
import type { GiftComment } from './gift-comment'
import type { GiftFormat } from './gift-text'
import { unescapedGift } from './gift-text'

/** `15`, `15:0.5`, `1..5`, or a list of these with one of full credit. A string says what was expected. */
export function readGiftNumber(
  text: string,
  format: GiftFormat,
  { unit, type }: Pick<GiftComment, 'unit' | 'type'>,
  say: ImportWords,
): GiftReading | string {
  const listed = /^\s*[=~]/.test(text) ? text : `=${text}`
  const right = giftAnswers(listed, '=~', format).filter(
    ({ sign, weight }) => sign === '=' && (weight ?? 100) >= 100,
  )
  const [first, ...others] = right
  if (others.length > 0) return { type: 'left_out', reason: say.severalNumbers }
  const range = first === undefined ? null : rangeOf(unescapedGift(first.words))
  if (first === undefined || range === null) return say.giftNumber
  const answer: Quantity = { value: range.value, unit: unit ?? '' }
  const remark = first.why
  return type === 'cloze'
    ? { type: 'read', form: { type: 'cloze', gaps: [{ type: 'amount', answer }] }, remark }
    : {
        type: 'read',
        form: { type: 'number', answer, tolerance: range.tolerance, steps: [] },
        remark,
      }
}

function rangeOf(text: string): { readonly value: number; readonly tolerance: number } | null {
  const [low = '', high, ...rest] = text.split('..')
  if (rest.length > 0) return null
  if (high !== undefined) {
    const [from, to] = [readDecimal(low), readDecimal(high)]
    return from === null || to === null
      ? null
      : { value: (from + to) / 2, tolerance: (to - from) / 2 }
  }
  const [number = '', about = '0', ...more] = text.split(':')
  const [value, tolerance] = [readDecimal(number), readDecimal(about)]
  return value === null || tolerance === null || more.length > 0 ? null : { value, tolerance }
}
