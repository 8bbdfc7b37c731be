import { toHtml } from '@/lib/domain/exchange/html-text'
import { isSafeMarkdown } from '@/lib/domain/exchange/inline-text'
import { escapedGift, type GiftFormat } from './gift-text'

export interface GiftFormatted {
  readonly text: string
  readonly format: GiftFormat
}

/** Signs at the start of a text that GIFT would take for a format, a weight or a comment. */
const misread = /^(?:\[|%|\/\/)/

/**
 * A text with the word for its format, unless it inherits that. It is Markdown where every reader of
 * Markdown shows it as it is meant, and HTML otherwise.
 */
export function giftFormatted(text: string, inherited: GiftFormat | null): GiftFormatted {
  const format = isSafeMarkdown(text) ? 'markdown' : 'html'
  return inFormat(text, format, inherited)
}

/** The left of a pair, in which `->` would end it; in HTML it has no such sign. */
export function giftLeft(text: string, inherited: GiftFormat): GiftFormatted {
  const format = isSafeMarkdown(text) && !text.includes('->') ? 'markdown' : 'html'
  return inFormat(text, format, inherited)
}

function inFormat(
  text: string,
  format: 'markdown' | 'html',
  inherited: GiftFormat | null,
): GiftFormatted {
  const body = format === 'html' ? toHtml(text) : text
  const mark = format !== inherited || misread.test(body) ? `[${format}]` : ''
  return { text: `${mark}${escapedGift(body)}`, format }
}
