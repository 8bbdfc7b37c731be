import { isList, isObject, type Json } from './json'

/** How many signs a line may have that holds a whole list or object. */
const usualWidth = 60

/** Beside a picture, and on a phone. */
export const narrowWidth = 38

/** JSON to be read: a list or object that is short enough stands on one line, all else is indented. */
export function jsonText(value: Json, width = usualWidth): string {
  return written(value, '', '', width)
}

function written(value: Json, indent: string, name: string, width: number): string {
  const line = `${name}${lineText(value)}`
  const isNested = isList(value) || isObject(value)
  if (!isNested || indent.length + line.length <= width) return line
  const deeper = `${indent}  `
  const parts = isList(value)
    ? value.map((item) => written(item, deeper, '', width))
    : Object.entries(value).map(([field, inner]) =>
        written(inner, deeper, `${JSON.stringify(field)}: `, width),
      )
  if (parts.length === 0) return line
  const [open, close] = isList(value) ? '[]' : '{}'
  const inside = parts.map((part) => `${deeper}${part}`).join(',\n')
  return `${name}${open}\n${inside}\n${indent}${close}`
}

/** JSON on one line, with a space where a reader wants one. */
export function lineText(value: Json): string {
  if (isList(value)) return `[${value.map(lineText).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${lineText(field)}`,
  )
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/** As much of the line as has room. */
export function clippedText(value: Json, most: number): string {
  const line = lineText(value)
  const signs = [...line]
  return signs.length <= most ? line : `${signs.slice(0, most).join('')}…`
}
