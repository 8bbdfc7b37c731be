import type { JsonExpected, JsonFault } from './json-fault'
import type { JsonMember, JsonNode } from './json-node'

export type ParsedJson = { readonly node: JsonNode } | { readonly fault: JsonFault }

/** Deeper than an item of DynamoDB goes in either of its forms. */
const deepest = 100

/**
 * Reads JSON and keeps what `JSON.parse` throws away: every digit of a number, where each value stands, and where the
 * text goes wrong, told alike in every browser.
 */
export function parseJson(text: string): ParsedJson {
  const read = readValue(text, afterSpace(text, 0), 0)
  if ('fault' in read) return read
  const rest = afterSpace(text, read.node.end)
  return rest === text.length ? read : unexpected(text, rest, 'end')
}

function readValue(text: string, at: number, depth: number): ParsedJson {
  if (depth > deepest) return { fault: { kind: 'too-deep', at } }
  switch (text[at]) {
    case '{':
      return readObject(text, at, depth + 1)
    case '[':
      return readArray(text, at, depth + 1)
    case '"':
      return readString(text, at)
    default:
      return readScalar(text, at)
  }
}

function readObject(text: string, start: number, depth: number): ParsedJson {
  const members: JsonMember[] = []
  const names = new Set<string>()
  let at = afterSpace(text, start + 1)
  if (text[at] === '}') return { node: { kind: 'object', members, start, end: at + 1 } }
  for (;;) {
    const member = readMember(text, at, depth)
    if ('fault' in member) return member
    const { name, end } = member
    if (names.has(name)) return { fault: { kind: 'repeated-name', at, name } }
    names.add(name)
    members.push(member)
    const next = afterSpace(text, end)
    if (text[next] === '}') return { node: { kind: 'object', members, start, end: next + 1 } }
    if (text[next] !== ',') return unexpected(text, next, 'comma-or-brace')
    at = afterSpace(text, next + 1)
  }
}

function readMember(
  text: string,
  start: number,
  depth: number,
): JsonMember | { readonly fault: JsonFault } {
  if (text[start] !== '"') return unexpected(text, start, 'name')
  const name = readString(text, start)
  if ('fault' in name) return name
  const colon = afterSpace(text, name.node.end)
  if (text[colon] !== ':') return unexpected(text, colon, 'colon')
  const value = readValue(text, afterSpace(text, colon + 1), depth)
  if ('fault' in value) return value
  return { name: name.node.text, value: value.node, start, end: value.node.end }
}

function readArray(text: string, start: number, depth: number): ParsedJson {
  const elements: JsonNode[] = []
  let at = afterSpace(text, start + 1)
  if (text[at] === ']') return { node: { kind: 'array', elements, start, end: at + 1 } }
  for (;;) {
    const element = readValue(text, at, depth)
    if ('fault' in element) return element
    elements.push(element.node)
    const next = afterSpace(text, element.node.end)
    if (text[next] === ']') return { node: { kind: 'array', elements, start, end: next + 1 } }
    if (text[next] !== ',') return unexpected(text, next, 'comma-or-bracket')
    at = afterSpace(text, next + 1)
  }
}

type ReadString =
  | { readonly node: Extract<JsonNode, { readonly kind: 'string' }> }
  | { readonly fault: JsonFault }

function readString(text: string, start: number): ReadString {
  const end = closingQuote(text, start) + 1
  const read = end === 0 ? null : getText(text.slice(start, end))
  if (read === null) return { fault: { kind: 'bad-string', at: start } }
  return { node: { kind: 'string', text: read, start, end } }
}

/** Where the string that begins here ends; -1 where it does not. */
function closingQuote(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at < text.length ? at : -1
}

/** What a string in quotation marks says; null where it holds a line break, or an escape that JSON does not know. */
function getText(quoted: string): string | null {
  try {
    const read: unknown = JSON.parse(quoted)
    return typeof read === 'string' ? read : null
  } catch {
    return null
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const words = ['true', 'false', 'null'] as const

function readScalar(text: string, start: number): ParsedJson {
  const word = words.find((one) => text.startsWith(one, start))
  if (word) return { node: { kind: 'word', word, start, end: start + word.length } }
  number.lastIndex = start
  const [digits] = number.exec(text) ?? []
  if (digits === undefined) return unexpected(text, start, 'value')
  return { node: { kind: 'number', digits, start, end: start + digits.length } }
}

function afterSpace(text: string, start: number): number {
  let at = start
  while (spaces.has(text[at] ?? '')) at += 1
  return at
}

const spaces = new Set([' ', '\t', '\r', '\n'])

function unexpected(text: string, at: number, expected: JsonExpected) {
  const found = String.fromCodePoint(...(at < text.length ? [text.codePointAt(at) ?? 0] : []))
  return { fault: { kind: 'unexpected', at, expected, found } } as const
}
