import { isList, isObject, type Json } from './json'
import { deepestJson } from './read-json'

/** Whether the JSON text of a value has at most so many bytes, and is not nested without end. */
export function fits(value: Json, mostBytes: number): boolean {
  return bytesWithin(value, mostBytes) !== null
}

/** How many bytes the JSON text of a value has; null for more than `mostBytes`, or where it is nested without end. */
export function bytesWithin(value: Json, mostBytes: number): number | null {
  let bytes = 0
  const rest: { readonly value: Json; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value: one, depth } = next
    if (isList(one)) {
      bytes += Math.max(2, one.length + 1)
      for (const item of one) rest.push({ value: item, depth: depth + 1 })
    } else if (isObject(one)) {
      const fields = Object.entries(one)
      bytes += Math.max(2, fields.length + 1)
      for (const [name, field] of fields) {
        bytes += textBytes(name) + 1
        rest.push({ value: field, depth: depth + 1 })
      }
    } else {
      bytes += typeof one === 'string' ? textBytes(one) : String(one).length
    }
    if (bytes > mostBytes || depth > deepestJson) return null
  }
  return bytes
}

/** A text with its quotes, each sign as UTF-8; what JSON escapes counts as the escape. */
function textBytes(text: string): number {
  let bytes = 2
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    if (sign === '"' || sign === '\\') bytes += 2
    else if (code < 0x20) bytes += 6
    else if (code < 0x80) bytes += 1
    else if (code < 0x800) bytes += 2
    else bytes += code < 0x10000 ? 3 : 4
  }
  return bytes
}
