import { decimalText } from '@/lib/domain/exchange/decimal'
import type { ExportWords } from '@/lib/domain/exchange/export-words'
import { plainText } from '@/lib/domain/exchange/inline-text'
import { shareOfCredit } from '@/lib/domain/exchange/share-of-credit'
import type {
  AskedItem,
  AskedType,
  CategoriseItem,
  ClozeItem,
  MatchingItem,
  Option,
  OrderingItem,
} from '@/lib/domain/item/item'
import { escapedGift, type GiftFormat } from './gift-text'
import { giftFormatted, giftLeft } from './write-gift-text'

export interface WrittenAnswers {
  readonly type: 'written'
  /** Which type a reader of the file makes of it. */
  readonly as: AskedType
  /** Why it is another type than it was; null where it is the same. */
  readonly changed: string | null
  readonly lines: (stem: GiftFormat) => readonly string[]
}

export type GiftAnswersText =
  | WrittenAnswers
  | { readonly type: 'left_out'; readonly reason: string }

/** What stands in the braces of an item. */
export function writeGiftAnswers(item: AskedItem, say: ExportWords): GiftAnswersText {
  switch (item.type) {
    case 'single':
      return written('single', (stem) =>
        item.options.map((one) => optionLine(one.id === item.answer ? '=' : '~', one, stem)),
      )
    case 'multiple': {
      const weight = shareOfCredit(item.answer.length)
      return written('multiple', (stem) =>
        item.options.map((one) =>
          optionLine(item.answer.includes(one.id) ? `~%${weight}%` : '~%-100%', one, stem),
        ),
      )
    }
    case 'true_false':
      return written('true_false', () => [item.answer ? 'TRUE' : 'FALSE'])
    case 'number':
      return written('number', () => [numberLine(item.answer.value, item.tolerance)])
    case 'cloze':
      return gapAnswers(item, say)
    case 'ordering':
      return {
        ...written('matching', (stem) => placeLines(item, stem)),
        changed: say.orderingAsMatching,
      }
    case 'matching':
      return written('matching', (stem) => pairLines(item, stem))
    case 'categorise':
      return {
        ...written('matching', (stem) => pairLines(item, stem)),
        changed: say.categoriseAsMatching,
      }
  }
}

function written(as: AskedType, lines: WrittenAnswers['lines']): WrittenAnswers {
  return { type: 'written', as, changed: null, lines }
}

function optionLine(sign: string, { text, why }: Option, stem: GiftFormat): string {
  const reason = why === '' ? '' : `#${giftFormatted(why, stem).text}`
  return `${sign}${giftFormatted(text, stem).text}${reason}`
}

function numberLine(value: number, tolerance: number): string {
  const about = tolerance === 0 ? '' : `:${decimalText(tolerance)}`
  return `#${decimalText(value)}${about}`
}

function gapAnswers({ gaps }: ClozeItem, say: ExportWords): GiftAnswersText {
  const [gap, ...more] = gaps
  if (gap === undefined || more.length > 0) return { type: 'left_out', reason: say.severalGaps }
  if (gap.type === 'amount') {
    return {
      ...written('number', () => [numberLine(gap.answer.value, 0)]),
      changed: say.amountAsNumber,
    }
  }
  if (gap.answer.includes('->')) return { type: 'left_out', reason: say.arrowInAnswer }
  const spellings = [gap.answer, ...gap.accepted.filter((word) => !word.includes('->'))]
  return written('cloze', () => spellings.map((word) => `=${typedText(word)}`))
}

/** Words to be typed are plain; a star of theirs is no wildcard. */
function typedText(word: string): string {
  const mark = /^(?:\[|%)/.test(word) ? '[plain]' : ''
  return `${mark}${escapedGift(word.replaceAll('*', '\\*'))}`
}

function placeLines({ options, answer }: OrderingItem, stem: GiftFormat): readonly string[] {
  return options.map(({ id, text }) => `=${giftLeft(text, stem).text} -> ${answer.indexOf(id) + 1}`)
}

/** The right side of a pair is plain text everywhere. */
function pairLines(
  { left, right, answer }: MatchingItem | CategoriseItem,
  stem: GiftFormat,
): readonly string[] {
  const words = new Map(right.map(({ id, text }) => [id, escapedGift(plainText(text))]))
  const meant = new Set(Object.values(answer))
  return [
    ...left.map(
      ({ id, text }) => `=${giftLeft(text, stem).text} -> ${words.get(answer[id] ?? '')}`,
    ),
    ...right.flatMap(({ id }) => (meant.has(id) ? [] : [`= -> ${words.get(id)}`])),
  ]
}
