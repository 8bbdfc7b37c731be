import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { type Filter, filterOperators, type Operand, type PathStep } from './path'
import { Refusal } from './refusal'
import type { TextCursor } from './text-cursor'

type ParseSteps = (cursor: TextCursor) => readonly PathStep[] | Refusal

/** More parentheses in one another than anybody needs. */
const deepest = 20

/**
 * Reads `(@.price > 10 && @.sold == true)`, which follows `?`. Source: Step Functions developer guide, Paths: filters
 * compare with values that are written out, not with other places of the input, and not by regular expressions.
 */
export function parseFilter(cursor: TextCursor, parseSteps: ParseSteps): Filter | Refusal {
  cursor.skipSpace()
  if (cursor.next !== '(') return unreadable(cursor)
  return parseNot(cursor, parseSteps, 0)
}

function parseAny(cursor: TextCursor, parseSteps: ParseSteps, depth: number): Filter | Refusal {
  return parseJoined('any', '||', cursor, () =>
    parseJoined('all', '&&', cursor, () => parseNot(cursor, parseSteps, depth)),
  )
}

function parseJoined(
  is: 'any' | 'all',
  sign: string,
  cursor: TextCursor,
  parseOne: () => Filter | Refusal,
): Filter | Refusal {
  const of: Filter[] = []
  do {
    const one = parseOne()
    if (one instanceof Refusal) return one
    of.push(one)
    cursor.skipSpace()
  } while (cursor.takes(sign))
  const [first] = of
  return of.length === 1 && first !== undefined ? first : { is, of }
}

function parseNot(cursor: TextCursor, parseSteps: ParseSteps, depth: number): Filter | Refusal {
  cursor.skipSpace()
  if (depth > deepest) return unreadable(cursor)
  if (cursor.takes('!')) {
    const of = parseNot(cursor, parseSteps, depth + 1)
    return of instanceof Refusal ? of : { is: 'not', of }
  }
  if (!cursor.takes('(')) return parseTest(cursor, parseSteps)
  const inside = parseAny(cursor, parseSteps, depth + 1)
  if (inside instanceof Refusal) return inside
  cursor.skipSpace()
  return cursor.takes(')') ? inside : unreadable(cursor)
}

function parseTest(cursor: TextCursor, parseSteps: ParseSteps): Filter | Refusal {
  const left = parseOperand(cursor, parseSteps)
  if (left instanceof Refusal) return left
  cursor.skipSpace()
  const operator = filterOperators.find((sign) => cursor.takes(sign))
  if (operator === undefined) {
    return left.is === 'of_item' ? { is: 'exists', steps: left.steps } : unreadable(cursor)
  }
  cursor.skipSpace()
  const right = parseOperand(cursor, parseSteps)
  return right instanceof Refusal ? right : { is: 'compares', left, operator, right }
}

function parseOperand(cursor: TextCursor, parseSteps: ParseSteps): Operand | Refusal {
  if (cursor.takes('@')) {
    const steps = parseSteps(cursor)
    return steps instanceof Refusal ? steps : { is: 'of_item', steps }
  }
  const value = parseValue(cursor)
  return value === undefined ? unreadable(cursor) : { is: 'value', value }
}

function parseValue(cursor: TextCursor): Json | undefined {
  const text = cursor.match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/suy)
  if (text !== null) return text.slice(1, -1).replaceAll(/\\(.)/gsu, '$1')
  const number = cursor.match(/-?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?/y)
  if (number !== null) return Number(number)
  // AWS's own example compares with a bare word: `?(@.category==home)`.
  const word = cursor.match(/[\p{L}_][\p{L}\p{N}_-]*/uy)
  switch (word) {
    case null:
      return undefined
    case 'true':
      return true
    case 'false':
      return false
    case 'null':
      return null
    default:
      return word
  }
}

function unreadable(cursor: TextCursor): Refusal {
  const where = cursor.isDone ? cursor.text.slice(-20) : cursor.rest
  return new Refusal(
    `"${where}"에서 필터를 읽을 수 없습니다. ?(@.price > 10)처럼 항목(@)을 값과 비교하십시오.`,
    `the filter cannot be read at "${where}"; compare the item with a value, as in ?(@.price > 10)`,
  )
}
