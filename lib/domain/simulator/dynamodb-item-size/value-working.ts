import { numberText, quantityText } from '@/lib/domain/fact/unit'
import type { Locale } from '@/lib/shared/locale'
import { attributeBytes, numberBytes, valueBytes } from './attribute-bytes'
import type { AttributeValue } from './attribute-value'
import type { DecimalNumber } from './decimal-number'
import type { ItemLimits } from './item-limits'
import { utf8Bytes } from './utf8-bytes'

/** More elements than this are told as one sum. */
const mostTerms = 8

/** How the bytes of a value come about, such as `(3 significant digits ÷ 2, rounded up) + 1` of 461. */
export function valueWorking(value: AttributeValue, limits: ItemLimits, locale: Locale): string {
  switch (value.type) {
    case 'N':
      return numberWorking(value.number, limits, locale)
    case 'M':
      return documentWorking(
        value.attributes.map((one) => attributeBytes(one, limits)),
        limits,
      )
    case 'L':
      return documentWorking(
        value.elements.map((one) => valueBytes(one, limits)),
        limits,
      )
    case 'SS':
      return sumWorking(value.texts.map(utf8Bytes))
    case 'NS':
      return sumWorking(value.numbers.map((one) => numberBytes(one, limits)))
    case 'BS':
      return sumWorking(value.rawBytes)
    default:
      return quantityText(valueBytes(value, limits), 'byte', locale)
  }
}

function numberWorking(
  { significantDigits }: DecimalNumber,
  limits: ItemLimits,
  locale: Locale,
): string {
  const { digitsPerByte, numberOverheadBytes } = limits
  const digits =
    locale === 'ko'
      ? `(유효숫자 ${significantDigits}자리 ÷ ${digitsPerByte}, 올림)`
      : `(${significantDigits} significant digits ÷ ${digitsPerByte}, rounded up)`
  return `${digits} + ${numberOverheadBytes}`
}

/** The overhead of the list or map, that of its elements, and the elements. */
function documentWorking(
  elementsBytes: readonly number[],
  { documentOverheadBytes, elementOverheadBytes }: ItemLimits,
): string {
  const overhead = `${documentOverheadBytes} + ${elementOverheadBytes} × ${elementsBytes.length}`
  return elementsBytes.length === 0 ? overhead : `${overhead} + (${sumWorking(elementsBytes)})`
}

function sumWorking(bytes: readonly number[]): string {
  const total = bytes.reduce((sum, one) => sum + one, 0)
  return bytes.length > mostTerms ? numberText(total) : bytes.map(numberText).join(' + ')
}
