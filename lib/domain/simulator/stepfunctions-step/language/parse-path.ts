import { parseFilter } from './parse-filter'
import type { Path, PathStep } from './path'
import { Refusal } from './refusal'
import { TextCursor } from './text-cursor'

/**
 * Reads a path. Source: Amazon States Language, Paths, and the JsonPath syntax that it names: names with a dot or in
 * brackets, indices, slices, `*`, `..`, filters, `length()`; a backslash before a sign that would mean something.
 */
export function parsePath(text: string): Path | Refusal {
  const cursor = new TextCursor(text)
  const path = parsePathAt(cursor)
  if (path instanceof Refusal || cursor.isDone) return path
  return unexpected(cursor)
}

/** Reads a path that begins where the cursor is, as far as it goes. */
export function parsePathAt(cursor: TextCursor): Path | Refusal {
  const begins = cursor.at
  const from = cursor.takes('$$') ? 'context' : 'input'
  if (from === 'input' && !cursor.takes('$')) {
    return new Refusal(
      `경로는 $로 시작합니다: ${shownText(cursor.text)}`,
      `a path begins with $, which "${shownText(cursor.text)}" does not`,
    )
  }
  if (/[\p{L}_]/u.test(cursor.next)) {
    return new Refusal(
      `$${cursor.rest}처럼 변수를 가리키는 경로는 다루지 않습니다. 입력은 $.으로 가리킵니다.`,
      `variables such as "$${cursor.rest}" are not played here; point into the input with "$."`,
    )
  }
  const steps = parseSteps(cursor, plainName)
  if (steps instanceof Refusal) return steps
  return { text: cursor.text.slice(begins, cursor.at), from, steps }
}

const plainName = /(?:\\u[0-9a-fA-F]{4}|\\.|[^\s.,()[\]'"*?@\\])+/uy
/** In a filter an operator may follow a name without a space. */
const filterName = /(?:\\u[0-9a-fA-F]{4}|\\.|[^\s.,()[\]'"*?@\\=<>!&|~])+/uy

function parseSteps(cursor: TextCursor, name: RegExp): readonly PathStep[] | Refusal {
  const steps: PathStep[] = []
  while (cursor.next === '.' || cursor.next === '[') {
    const step = parseStep(cursor, name)
    if (step instanceof Refusal) return step
    steps.push(step)
    if (step.is === 'length') return steps
  }
  return steps
}

function parseStep(cursor: TextCursor, name: RegExp): PathStep | Refusal {
  if (cursor.takes('..')) {
    const step = cursor.next === '[' ? parseBracket(cursor) : parseName(cursor, name)
    return step instanceof Refusal ? step : { is: 'deep', step }
  }
  const isBracket = !cursor.takes('.') || cursor.next === '['
  return isBracket ? parseBracket(cursor) : parseName(cursor, name)
}

function parseName(cursor: TextCursor, pattern: RegExp): PathStep | Refusal {
  if (cursor.takes('*')) return { is: 'every' }
  const written = cursor.match(pattern)
  if (written === null) return unexpected(cursor)
  if (!cursor.takes('()')) return { is: 'name', name: unescaped(written) }
  if (written === 'length') return { is: 'length' }
  return new Refusal(
    `경로 안에서는 length()만 쓸 수 있습니다: ${written}()`,
    `the only function in a path is length(), not ${written}()`,
  )
}

function unescaped(written: string): string {
  return written.replaceAll(/\\(?:u([0-9a-fA-F]{4})|(.))/gu, (_, code?: string, sign?: string) =>
    code === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function parseBracket(cursor: TextCursor): PathStep | Refusal {
  cursor.takes('[')
  cursor.skipSpace()
  const step = parseInside(cursor)
  if (step instanceof Refusal) return step
  cursor.skipSpace()
  return cursor.takes(']') ? step : unexpected(cursor)
}

function parseInside(cursor: TextCursor): PathStep | Refusal {
  if (cursor.takes('*')) return { is: 'every' }
  if (cursor.takes('?')) {
    const test = parseFilter(cursor, (inner) => parseSteps(inner, filterName))
    return test instanceof Refusal ? test : { is: 'filter', test }
  }
  if (cursor.next === "'" || cursor.next === '"') return parseQuoted(cursor)
  return parseNumbers(cursor)
}

function parseQuoted(cursor: TextCursor): PathStep | Refusal {
  const names: string[] = []
  do {
    cursor.skipSpace()
    const quoted = cursor.match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/suy)
    if (quoted === null) return unexpected(cursor)
    names.push(unescaped(quoted.slice(1, -1)))
    cursor.skipSpace()
  } while (cursor.takes(','))
  const [name] = names
  return names.length === 1 && name !== undefined ? { is: 'name', name } : { is: 'names', names }
}

const longestNumber = /-?\d{1,9}(?!\d)/y

function parseNumbers(cursor: TextCursor): PathStep | Refusal {
  const first = cursor.match(longestNumber)
  cursor.skipSpace()
  if (cursor.takes(':')) return parseSlice(cursor, first)
  if (first === null) return unexpected(cursor)
  const indices = [Number(first)]
  while (cursor.takes(',')) {
    cursor.skipSpace()
    const next = cursor.match(longestNumber)
    if (next === null) return unexpected(cursor)
    indices.push(Number(next))
    cursor.skipSpace()
  }
  const [index] = indices
  return indices.length === 1 && index !== undefined
    ? { is: 'index', index }
    : { is: 'indices', indices }
}

function parseSlice(cursor: TextCursor, first: string | null): PathStep | Refusal {
  cursor.skipSpace()
  const to = cursor.match(longestNumber)
  cursor.skipSpace()
  const by = cursor.takes(':') ? (cursor.match(/[1-9]\d{0,8}/y) ?? '1') : '1'
  return {
    is: 'slice',
    from: first === null ? null : Number(first),
    to: to === null ? null : Number(to),
    by: Number(by),
  }
}

function unexpected(cursor: TextCursor): Refusal {
  const whole = shownText(cursor.text)
  return cursor.isDone
    ? new Refusal(`경로가 끝까지 적히지 않았습니다: ${whole}`, `the path "${whole}" breaks off`)
    : new Refusal(
        `경로 ${whole}에서 "${cursor.rest}"부터 읽을 수 없습니다.`,
        `the path "${whole}" cannot be read from "${cursor.rest}" on`,
      )
}

/** Not the whole of a text that nobody wrote by hand. */
function shownText(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`
}
