import type { Attribute, AttributeValue } from './attribute-value'
import type { DecimalNumber } from './decimal-number'
import type { ItemLimits } from './item-limits'
import { utf8Bytes } from './utf8-bytes'

/**
 * Bytes of a value without its name, by the rules of `dynamodb-item-size-calculation`
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html).
 * A set has no overhead of its own.
 */
export function valueBytes(value: AttributeValue, limits: ItemLimits): number {
  switch (value.type) {
    case 'S':
      return utf8Bytes(value.text)
    case 'N':
      return numberBytes(value.number, limits)
    case 'B':
      return value.rawBytes
    case 'BOOL':
    case 'NULL':
      return limits.nullOrBooleanBytes
    case 'M':
      return documentBytes(
        value.attributes.map((one) => attributeBytes(one, limits)),
        limits,
      )
    case 'L':
      return documentBytes(
        value.elements.map((one) => valueBytes(one, limits)),
        limits,
      )
    case 'SS':
      return sum(value.texts.map(utf8Bytes))
    case 'NS':
      return sum(value.numbers.map((one) => numberBytes(one, limits)))
    case 'BS':
      return sum(value.rawBytes)
  }
}

/** Bytes of an attribute, its name included. */
export function attributeBytes({ name, value }: Attribute, limits: ItemLimits): number {
  return utf8Bytes(name) + valueBytes(value, limits)
}

/** About a byte for two significant digits and one more; AWS calls it an approximation and leaves the sign out. */
export function numberBytes(number: DecimalNumber, limits: ItemLimits): number {
  const digitBytes = Math.ceil(number.significantDigits / limits.digitsPerByte)
  return digitBytes + limits.numberOverheadBytes
}

function documentBytes(elementsBytes: readonly number[], limits: ItemLimits): number {
  const { documentOverheadBytes, elementOverheadBytes } = limits
  return documentOverheadBytes + elementOverheadBytes * elementsBytes.length + sum(elementsBytes)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
