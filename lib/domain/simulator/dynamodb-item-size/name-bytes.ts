import type { AttributeValue, Item } from './attribute-value'
import { utf8Bytes } from './utf8-bytes'

/** Bytes of every attribute name, those inside maps and lists included. */
export function nameBytes(item: Item): number {
  return item.reduce((sum, { name, value }) => sum + utf8Bytes(name) + innerNameBytes(value), 0)
}

function innerNameBytes(value: AttributeValue): number {
  if (value.type === 'M') return nameBytes(value.attributes)
  if (value.type !== 'L') return 0
  return value.elements.reduce((sum, one) => sum + innerNameBytes(one), 0)
}
