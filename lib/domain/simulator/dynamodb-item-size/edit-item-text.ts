import type { AttributeType } from './attribute-value'
import type { JsonObjectNode, WrittenItem } from './read-item-text'

/** An attribute as somebody fills it into a form. */
export interface NewAttribute {
  readonly name: string
  readonly type: AttributeType
  /** Of a set its values with commas between, of a Boolean `true` or `false`, of a null anything. */
  readonly value: string
}

/** The types that a form asks for in each kind of JSON; lists and maps are written into the text itself. */
export const formTypes = {
  plain: ['S', 'N', 'BOOL', 'NULL'],
  typed: ['S', 'N', 'BOOL', 'NULL', 'B', 'SS', 'NS'],
} as const satisfies Record<WrittenItem['form'], readonly AttributeType[]>

/** The text with the attribute at its end, or in the place of the one that has its name. */
export function withAttribute(
  text: string,
  { form, node }: Pick<WrittenItem, 'form' | 'node'>,
  attribute: NewAttribute,
): string {
  const value = form === 'typed' ? typedJson(attribute) : plainJson(attribute)
  const same = node.members.find(({ name }) => name === attribute.name)
  if (same) return text.slice(0, same.value.start) + value + text.slice(same.value.end)
  const inside = text.slice(0, node.end - 1).trimEnd()
  const isFirst = node.members.length === 0
  const isTall = isFirst || text.slice(node.start, node.end).includes('\n')
  const added = `${isFirst ? '' : ','}${isTall ? '\n  ' : ' '}${JSON.stringify(attribute.name)}: ${value}`
  return `${inside}${added}${isTall ? '\n' : ' '}${text.slice(node.end - 1)}`
}

/** The text without the attribute and its comma. */
export function withoutAttribute(text: string, node: JsonObjectNode, name: string): string {
  const { members } = node
  const at = members.findIndex((one) => one.name === name)
  const [before, member, after] = [members[at - 1], members[at], members[at + 1]]
  if (!member) return text
  if (after) return text.slice(0, member.start) + text.slice(after.start)
  const from = before ? before.end : node.start + 1
  return text.slice(0, from) + text.slice(before ? member.end : node.end - 1)
}

function plainJson({ type, value }: NewAttribute): string {
  switch (type) {
    case 'N':
    case 'BOOL':
      return value.trim()
    case 'NULL':
      return 'null'
    default:
      return JSON.stringify(value)
  }
}

function typedJson({ type, value }: NewAttribute): string {
  return `{ "${type}": ${valueOfType(type, value)} }`
}

function valueOfType(type: AttributeType, value: string): string {
  switch (type) {
    case 'BOOL':
      return value.trim()
    case 'NULL':
      return 'true'
    case 'SS':
    case 'NS':
    case 'BS':
      return JSON.stringify(value.split(',').map((one) => one.trim()))
    case 'S':
      return JSON.stringify(value)
    default:
      return JSON.stringify(value.trim())
  }
}
