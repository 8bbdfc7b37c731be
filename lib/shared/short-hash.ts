const letters = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Long enough that no two of some thousands of texts are likely to share one. */
const length = 6

/**
 * Six letters or digits made of nothing but the text, the same on every machine and for life; not for secrets.
 * FNV-1a over its UTF-16 units, twice with different offsets for enough bits, in base 36.
 */
export function shortHash(text: string): string {
  let low = hash(text, 0x811c9dc5)
  let high = hash(text, 0x050c5d1f)
  let code = ''
  for (let index = 0; index < length; index++) {
    const part = index % 2 === 0 ? low : high
    code += letters.charAt(part % letters.length)
    if (index % 2 === 0) low = Math.floor(low / letters.length)
    else high = Math.floor(high / letters.length)
  }
  return code
}

function hash(text: string, offset: number): number {
  let value = offset
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index)
    value = Math.imul(value, 0x01000193) >>> 0
  }
  return value
}
