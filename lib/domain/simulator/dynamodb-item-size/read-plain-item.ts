import type { AttributeValue, Item } from './attribute-value'
import type { ItemLimits } from './item-limits'
import type { JsonMember, JsonNode } from './json-node'
import { readNumber } from './read-number'
import { faulty, inPart, mapReading, type Reading, readEach } from './reading'

/**
 * An item in plain JSON, as the SDKs would marshal it: text becomes S, a number N, true and false BOOL, null NULL, an
 * array L and an object M. Sets and binaries have no plain form.
 */
export function readPlainItem(node: JsonNode, limits: ItemLimits): Reading<Item> {
  return node.kind === 'object'
    ? readMembers(node.members, limits, 0)
    : faulty({ kind: 'not-an-object' })
}

function readMembers(
  members: readonly JsonMember[],
  limits: ItemLimits,
  levels: number,
): Reading<Item> {
  return readEach(members, ({ name, value }) =>
    inPart(
      name,
      mapReading(readNode(value, limits, levels), (read) => ({ name, value: read })),
    ),
  )
}

function readNode(node: JsonNode, limits: ItemLimits, levels: number): Reading<AttributeValue> {
  switch (node.kind) {
    case 'string':
      return { value: { type: 'S', text: node.text } }
    case 'number':
      return mapReading(readNumber(node.digits, limits), (number) => ({ type: 'N', number }))
    case 'word':
      return { value: { type: node.word === 'null' ? 'NULL' : 'BOOL' } }
    case 'object':
    case 'array':
      return readDocument(node, limits, levels + 1)
  }
}

function readDocument(
  node: Extract<JsonNode, { readonly kind: 'object' | 'array' }>,
  limits: ItemLimits,
  levels: number,
): Reading<AttributeValue> {
  const most = limits.maxNestingLevels
  if (levels > most) return faulty({ kind: 'too-deep', most })
  if (node.kind === 'object') {
    const attributes = readMembers(node.members, limits, levels)
    return mapReading(attributes, (read) => ({ type: 'M', attributes: read }))
  }
  const elements = readEach(node.elements.entries(), ([index, one]) =>
    inPart(index, readNode(one, limits, levels)),
  )
  return mapReading(elements, (read) => ({ type: 'L', elements: read }))
}
