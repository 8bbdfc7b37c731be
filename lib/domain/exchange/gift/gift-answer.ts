import type { ImportProblem } from '@/lib/domain/exchange/exchange'
import type { DraftForm } from '@/lib/domain/exchange/item-draft'
import { bareIndexOf, type GiftFormat, readGiftText, splitAtBare } from './gift-text'

/** What the braces of a question hold, or why nothing can be made of them. */
export type GiftReading =
  | { readonly type: 'read'; readonly form: DraftForm; readonly remark: string }
  | { readonly type: 'left_out'; readonly reason: string }
  | { readonly type: 'problem'; readonly problem: ImportProblem }

/** One answer with its sign, its share of the credit in percent, and what is said of it. */
export interface GiftAnswer {
  readonly sign: string
  readonly weight: number | null
  /** Still escaped. */
  readonly words: string
  readonly why: string
}

/** The answers of a list, each begun by one of these signs. */
export function giftAnswers(
  answers: string,
  signs: string,
  format: GiftFormat,
): readonly GiftAnswer[] {
  return splitAtBare(answers, signs).map((part) => {
    const hash = bareIndexOf(part, '#')
    const said = hash < 0 ? part : part.slice(0, hash)
    const words = said.slice(1).trim()
    const [mark = '', percent] = /^%(-?\d{1,3}(?:\.\d*)?)%/.exec(words) ?? []
    return {
      sign: part.charAt(0),
      weight: percent === undefined ? null : Number(percent),
      words: words.slice(mark.length),
      why: hash < 0 ? '' : readGiftText(part.slice(hash + 1), format),
    }
  })
}
