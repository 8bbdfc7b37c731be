const lanes = [
  { basis: 0x811c9dc5, prime: 0x01000193 },
  { basis: 0x2f0b4a87, prime: 0x85ebca6b },
] as const

/** Fourteen letters and digits that stand for a text: 64 bits, so that thousands of texts do not meet; no secret. */
export function contentHash(text: string): string {
  return lanes
    .map(({ basis, prime }) => mixed(text, basis, prime).toString(36).padStart(7, '0'))
    .join('')
}

function mixed(text: string, basis: number, prime: number): number {
  let value = basis
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), prime)
    value ^= value >>> 15
  }
  return value >>> 0
}
