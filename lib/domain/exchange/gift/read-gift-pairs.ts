import type { ImportWords } from '@/lib/domain/exchange/import-words'
import type { DraftForm, DraftPair } from '@/lib/domain/exchange/item-draft'
import type { AskedType } from '@/lib/domain/item/item'
import type { GiftReading } from './gift-answer'
import { type GiftFormat, readGiftText, readGiftWords, splitAtBare } from './gift-text'

/** `=left -> right` for each pair. A right that stands twice is a category. A string says what was expected. */
export function readGiftPairs(
  text: string,
  format: GiftFormat,
  type: AskedType | null,
  say: ImportWords,
): GiftReading | string {
  const lines = splitAtBare(text, '=').map((part) => part.slice(1))
  if (lines.some((line) => !line.includes('->'))) return say.giftPair
  const pairs = lines.map((line): DraftPair => {
    const arrow = line.indexOf('->')
    const left = readGiftText(line.slice(0, arrow), format)
    const right = readGiftWords(line.slice(arrow + 2))
    return { left: left === '' ? null : { text: left, why: '' }, right }
  })
  return { type: 'read', form: formOf(pairs, type), remark: '' }
}

function formOf(pairs: readonly DraftPair[], type: AskedType | null): DraftForm {
  if (type === 'ordering') {
    const order = orderOf(pairs)
    const options = pairs.flatMap(({ left }) => left ?? [])
    if (order !== null && options.length === pairs.length) return { type, options, order }
  }
  const repeated = new Set(pairs.map(({ right }) => right)).size < pairs.length
  return { type: repeated || type === 'categorise' ? 'categorise' : 'matching', pairs }
}

/** The places of the parts, where the rights are the numbers from 1 on. */
function orderOf(pairs: readonly DraftPair[]): readonly number[] | null {
  const places = new Map(pairs.map(({ right }, place) => [right, place]))
  const order = pairs.flatMap((_, place) => places.get(String(place + 1)) ?? [])
  return order.length === pairs.length ? order : null
}
