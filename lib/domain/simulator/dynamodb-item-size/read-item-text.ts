import type { Localized } from '@/lib/shared/locale'
import { attributeTypes, type Item } from './attribute-value'
import { itemFaultText } from './item-fault'
import type { ItemLimits } from './item-limits'
import { jsonFaultText } from './json-fault'
import type { JsonNode } from './json-node'
import { parseJson } from './parse-json'
import { readPlainItem } from './read-plain-item'
import { readTypedItem } from './read-typed-item'
import type { Reading } from './reading'

/** How a text is to be taken; `auto` takes one whose every value has a type for DynamoDB JSON. */
export const itemForms = ['auto', 'typed', 'plain'] as const
export type ItemForm = (typeof itemForms)[number]

export interface WrittenItem {
  readonly item: Item
  readonly form: Exclude<ItemForm, 'auto'>
  /** The object whose members are the attributes: it stands alone, or under `Item` as the command line prints it. */
  readonly node: JsonObjectNode
}

export type JsonObjectNode = Extract<JsonNode, { readonly kind: 'object' }>

/** The item that a text holds, or what is wrong with it and what to do, in a sentence or two. */
export function readItemText(
  text: string,
  form: ItemForm,
  limits: ItemLimits,
): WrittenItem | { readonly problem: Localized } {
  if (text.trim() === '') return { problem: nothing }
  if (!text.isWellFormed()) return { problem: brokenCharacter }
  const parsed = parseJson(text)
  if ('fault' in parsed) return { problem: jsonFaultText(parsed.fault, text) }
  const node = itemNode(parsed.node)
  if (node === null) return { problem: notAnObject }
  const taken = form === 'auto' ? formOf(node) : form
  const reading: Reading<Item> =
    taken === 'typed'
      ? readTypedItem(JSON.parse(text.slice(node.start, node.end)), limits)
      : readPlainItem(node, limits)
  if ('fault' in reading) return { problem: itemFaultText(reading.fault) }
  return { item: reading.value, form: taken, node }
}

/** `aws dynamodb get-item` prints the item under `Item`. */
function itemNode(node: JsonNode): JsonObjectNode | null {
  if (node.kind !== 'object') return null
  const inside = node.members.find(({ name }) => name === 'Item')?.value
  return inside?.kind === 'object' && formOf(node) === 'plain' && formOf(inside) === 'typed'
    ? inside
    : node
}

function formOf({ members }: JsonObjectNode): 'typed' | 'plain' {
  const isTyped = members.length > 0 && members.every(({ value }) => hasType(value))
  return isTyped ? 'typed' : 'plain'
}

function hasType(node: JsonNode): boolean {
  if (node.kind !== 'object') return false
  const [member, ...more] = node.members
  return more.length === 0 && attributeTypes.some((type) => type === member?.name)
}

const nothing: Localized = {
  ko: '항목을 JSON으로 적거나 붙여 넣으십시오. 예: {"id": "a1"}',
  en: 'Write or paste an item as JSON, such as {"id": "a1"}.',
}

const notAnObject: Localized = {
  ko: '항목은 중괄호로 감싼 객체여야 합니다. 예: {"id": "a1"}',
  en: 'An item is an object in braces, such as {"id": "a1"}.',
}

const brokenCharacter: Localized = {
  ko: '반쪽만 남은 글자가 있어 UTF-8로 적을 수 없습니다. 그 글자를 지우고 다시 적으십시오.',
  en: 'It holds half of a character, which UTF-8 cannot write. Delete that character and type it again.',
}
