/** What of a number matters for its size; neither its sign does nor the digits themselves. */
export interface DecimalNumber {
  /** Digits left once leading and trailing zeros are trimmed; 0 of zero itself. */
  readonly significantDigits: number
  /** The power of ten of the first significant digit: 2 of 461, -1 of 0.27, 0 of zero. */
  readonly powerOfTen: number
}

const written = /^[+-]?(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i

/** A number as DynamoDB takes it in a string: `27`, `-0.5`, `1E-130`. Null where it is none. */
export function getDecimalNumber(text: string): DecimalNumber | null {
  const [found, whole = '', decimals = '', exponent = '0'] = written.exec(text) ?? []
  const digits = whole + decimals
  if (found === undefined || digits === '') return null
  const first = digits.search(/[1-9]/)
  if (first === -1) return { significantDigits: 0, powerOfTen: 0 }
  return {
    significantDigits: digits.length - trailingZeros(digits) - first,
    powerOfTen: whole.length - 1 - first + Number(exponent),
  }
}

/** One text for each value, as `1`, `1.0` and `10e-1` are equal to DynamoDB; what is no number stays as it is. */
export function canonicalNumber(text: string): string {
  const number = getDecimalNumber(text)
  if (number === null) return text
  if (number.significantDigits === 0) return '0'
  const digits = (text.split(/e/i)[0] ?? '').replaceAll(/\D/g, '')
  const first = digits.search(/[1-9]/)
  const significant = digits.slice(first, first + number.significantDigits)
  return `${text.startsWith('-') ? '-' : ''}${significant}e${number.powerOfTen}`
}

/** Counted from the end: a search for them would try every zero of a long number. */
function trailingZeros(digits: string): number {
  let zeros = 0
  while (digits.at(-1 - zeros) === '0') zeros += 1
  return zeros
}
