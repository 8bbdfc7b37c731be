import { isRecord } from '@/lib/shared/is-record'
import {
  type AttributeType,
  type AttributeValue,
  attributeTypes,
  type Item,
} from './attribute-value'
import { getBase64Bytes } from './base64-bytes'
import { canonicalNumber } from './decimal-number'
import type { ItemLimits } from './item-limits'
import { readNumber } from './read-number'
import { faulty, inPart, mapReading, type Reading, readEach } from './reading'

/** An item in DynamoDB JSON (`{"name": {"S": "x"}}`), or the first thing that keeps it from being one. */
export function readTypedItem(given: unknown, limits: ItemLimits): Reading<Item> {
  return isRecord(given)
    ? readAttributes(given, { limits, levels: 0 })
    : faulty({ kind: 'not-an-object' })
}

interface Place {
  readonly limits: ItemLimits
  /** Lists and maps around it. */
  readonly levels: number
}

function readAttributes(given: Readonly<Record<string, unknown>>, place: Place): Reading<Item> {
  return readEach(Object.entries(given), ([name, value]) =>
    inPart(
      name,
      mapReading(readValue(value, place), (read) => ({ name, value: read })),
    ),
  )
}

function readValue(given: unknown, place: Place): Reading<AttributeValue> {
  if (!isRecord(given)) return faulty({ kind: 'not-typed' })
  const [[type, value] = [], ...more] = Object.entries(given)
  if (!isAttributeType(type) || more.length > 0) return faulty({ kind: 'not-typed' })
  return inPart(type, readOfType(type, value, place))
}

function readOfType(type: AttributeType, value: unknown, place: Place): Reading<AttributeValue> {
  const wrong = faulty({ kind: 'wrong-value', type })
  switch (type) {
    case 'S':
      return typeof value === 'string' ? { value: { type, text: value } } : wrong
    case 'N':
      return mapReading(readNumber(value, place.limits), (number) => ({ type, number }))
    case 'B':
      return mapReading(readBinary(value, type), (rawBytes) => ({ type, rawBytes }))
    case 'BOOL':
      return isTruth(value) ? { value: { type } } : wrong
    case 'NULL':
      return String(value) === 'true' ? { value: { type } } : wrong
    case 'M':
    case 'L':
      return readDocument(type, value, { ...place, levels: place.levels + 1 })
    case 'SS':
    case 'NS':
    case 'BS':
      return readSet(type, value, place.limits)
  }
}

function readDocument(type: 'M' | 'L', value: unknown, place: Place): Reading<AttributeValue> {
  const most = place.limits.maxNestingLevels
  if (place.levels > most) return faulty({ kind: 'too-deep', most })
  if (type === 'M' && isRecord(value)) {
    return mapReading(readAttributes(value, place), (attributes) => ({ type, attributes }))
  }
  if (type === 'L' && Array.isArray(value)) {
    const elements = readEach(value.entries(), ([index, one]) =>
      inPart(index, readValue(one, place)),
    )
    return mapReading(elements, (read) => ({ type, elements: read }))
  }
  return faulty({ kind: 'wrong-value', type })
}

function readSet(
  type: 'SS' | 'NS' | 'BS',
  value: unknown,
  limits: ItemLimits,
): Reading<AttributeValue> {
  if (!Array.isArray(value)) return faulty({ kind: 'wrong-value', type })
  if (value.length === 0) return faulty({ kind: 'empty-set' })
  const known = type === 'NS' ? value.map((one) => canonicalNumber(String(one))) : value
  if (new Set(known).size < value.length) return faulty({ kind: 'repeated-in-set' })
  const each = <Value>(read: (one: unknown) => Reading<Value>) =>
    readEach(value.entries(), ([index, one]) => inPart(index, read(one)))
  switch (type) {
    case 'SS':
      return mapReading(each(readText), (texts) => ({ type, texts }))
    case 'NS':
      return mapReading(
        each((one) => readNumber(one, limits)),
        (numbers) => ({ type, numbers }),
      )
    case 'BS':
      return mapReading(
        each((one) => readBinary(one, type)),
        (rawBytes) => ({ type, rawBytes }),
      )
  }
}

function readText(given: unknown): Reading<string> {
  return typeof given === 'string' ? { value: given } : faulty({ kind: 'wrong-value', type: 'SS' })
}

function readBinary(given: unknown, type: 'B' | 'BS'): Reading<number> {
  const bytes = typeof given === 'string' ? getBase64Bytes(given) : null
  return bytes === null ? faulty({ kind: 'wrong-value', type }) : { value: bytes }
}

/** The console writes truth values as words, too. */
function isTruth(value: unknown): boolean {
  return value === true || value === false || value === 'true' || value === 'false'
}

function isAttributeType(word: string | undefined): word is AttributeType {
  return attributeTypes.some((type) => type === word)
}
