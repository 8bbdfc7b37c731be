import { fromHtml, looksLikeHtml } from '@/lib/domain/exchange/html-text'

export type GiftFormat = 'html' | 'markdown' | 'plain' | 'moodle'

/** Text with every sign that GIFT gives a meaning to, and every line end, escaped. */
export function escapedGift(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n')
}

export function unescapedGift(text: string): string {
  return text.replaceAll(/\\([\\~=#{}:n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
}

/** Where the first of these signs stands unescaped; -1 for nowhere. */
export function bareIndexOf(text: string, signs: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === '\\') at++
    else if (signs.includes(sign)) return at
  }
  return -1
}

/** The stretches of a text that begin with one of these signs, the sign included; what stands before the first is dropped. */
export function splitAtBare(text: string, signs: string): readonly string[] {
  const parts: string[] = []
  for (let at = bareIndexOf(text, signs); at >= 0; ) {
    const next = bareIndexOf(text, signs, at + 1)
    parts.push(text.slice(at, next < 0 ? undefined : next))
    at = next
  }
  return parts
}

const formatMark = /^\s*\[(html|markdown|plain|moodle)\]/

/** The format that a text says it is in, and the text behind that word. */
export function giftFormatOf(raw: string, inherited: GiftFormat): readonly [GiftFormat, string] {
  const [mark = '', name] = formatMark.exec(raw) ?? []
  return name === undefined ? [inherited, raw] : [name as GiftFormat, raw.slice(mark.length)]
}

/** A text as inline Markdown. Only Markdown keeps line ends that are not escaped. */
export function readGiftText(raw: string, inherited: GiftFormat): string {
  const [format, text] = giftFormatOf(raw, inherited)
  if (format === 'markdown') return unescapedGift(text).trim()
  if (format === 'html') return fromHtml(unescapedGift(text))
  const words = unescapedGift(text.replaceAll(/\s+/g, ' ')).trim()
  return format === 'moodle' && looksLikeHtml(words) ? fromHtml(words) : words
}

/** Words that have no format and no marks: what is typed, and the right side of a pair. */
export function readGiftWords(raw: string): string {
  return unescapedGift(
    raw
      .split('\n')
      .map((line) => line.trim())
      .join(' '),
  ).trim()
}
