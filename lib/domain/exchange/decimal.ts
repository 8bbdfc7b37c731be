/** A number in digits: no exponent and no grouping, which other programs do not read. */
export function decimalText(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 })
}

const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i

/** Digits with a point, perhaps in groups of three, as a number; null for anything else, and for one too large. */
export function readDecimal(text: string): number | null {
  const digits = text.trim()
  if (grouped.test(digits)) return finite(Number(digits.replaceAll(',', '')))
  return plain.test(digits) ? finite(Number(digits)) : null
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
