/** Long enough that no two ids of a bank of thousands share one; the content check holds the bank against it. */
const length = 6
const letters = '0123456789abcdefghijklmnopqrstuvwxyz'

/** What every code looks like. */
export const itemCodePattern = /^[0-9a-z]{6}$/

/**
 * A short name of an item for addresses, made of nothing but its id: 65 of them fit into a link.
 * FNV-1a over the id's UTF-16 units, twice with different offsets for enough bits, in base 36.
 */
export function itemCode(id: string): string {
  let low = hash(id, 0x811c9dc5)
  let high = hash(id, 0x050c5d1f)
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
