import { type Argument, type IntrinsicCall, type IntrinsicName, intrinsicNames } from './intrinsic'
import { parsePathAt } from './parse-path'
import { Refusal } from './refusal'
import { TextCursor } from './text-cursor'

/**
 * Reads a call such as `States.Format('{} won', $.name)`. Source: Amazon States Language, Intrinsic Functions: arguments
 * are texts in apostrophes, numbers, true, false, null, paths and other calls, nested at most so deep.
 */
export function parseIntrinsic(text: string, mostNested: number): IntrinsicCall | Refusal {
  const cursor = new TextCursor(text)
  cursor.skipSpace()
  const call = parseCall(cursor, mostNested)
  if (call instanceof Refusal) return call
  cursor.skipSpace()
  return cursor.isDone ? call : unexpected(cursor)
}

function parseCall(cursor: TextCursor, depthLeft: number): IntrinsicCall | Refusal {
  if (depthLeft === 0) {
    return new Refusal(
      '내장 함수가 너무 여러 겹입니다. 단계를 나누어 적어 주십시오.',
      'intrinsic functions are nested too deep here; split the work between two fields',
    )
  }
  const written = cursor.match(/[A-Za-z0-9_.]+/y) ?? ''
  const name = intrinsicNames.find((one) => one === written)
  if (name === undefined) return unknownFunction(written, cursor)
  if (!cursor.takes('(')) return unexpected(cursor)
  return parseArguments(cursor, name, depthLeft)
}

function parseArguments(
  cursor: TextCursor,
  name: IntrinsicName,
  depthLeft: number,
): IntrinsicCall | Refusal {
  const given: Argument[] = []
  cursor.skipSpace()
  if (cursor.takes(')')) return { name, arguments: given }
  for (;;) {
    cursor.skipSpace()
    const argument = parseArgument(cursor, depthLeft)
    if (argument instanceof Refusal) return argument
    given.push(argument)
    cursor.skipSpace()
    if (cursor.takes(')')) return { name, arguments: given }
    if (!cursor.takes(',')) return unexpected(cursor)
  }
}

function parseArgument(cursor: TextCursor, depthLeft: number): Argument | Refusal {
  if (cursor.takes("'")) return parseText(cursor)
  if (cursor.next === '$') {
    const path = parsePathAt(cursor)
    return path instanceof Refusal ? path : { is: 'path', path }
  }
  const number = cursor.match(/-?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?(?![\w.])/y)
  if (number !== null) return { is: 'value', value: Number(number), written: null }
  switch (cursor.match(/(?:true|false|null)(?![\w.])/y)) {
    case 'true':
      return { is: 'value', value: true, written: null }
    case 'false':
      return { is: 'value', value: false, written: null }
    case 'null':
      return { is: 'value', value: null, written: null }
    default: {
      const call = parseCall(cursor, depthLeft - 1)
      return call instanceof Refusal ? call : { is: 'call', call }
    }
  }
}

/** What stands between apostrophes; a backslash only before the four signs that are reserved. */
function parseText(cursor: TextCursor): Argument | Refusal {
  const written = cursor.match(/(?:\\['{}\\]|[^'\\])*/suy) ?? ''
  if (cursor.takes("'")) {
    return { is: 'value', value: written.replaceAll(/\\(.)/gsu, '$1'), written }
  }
  if (cursor.isDone) {
    return new Refusal(
      "문자열을 닫는 작은따옴표(')가 없습니다.",
      "a text is not closed; put an apostrophe (') at its end",
    )
  }
  return new Refusal(
    `문자열 안의 역슬래시는 ' { } \\ 앞에만 씁니다: ${cursor.rest}`,
    `a backslash in a text stands only before ' { } or \\, not as in "${cursor.rest}"`,
  )
}

function unknownFunction(written: string, cursor: TextCursor): Refusal {
  if (written === '') return unexpected(cursor)
  return new Refusal(
    `‘${written}’ 함수는 내장 함수가 아닙니다. 쓸 수 있는 것: ${intrinsicNames.join(', ')}`,
    `there is no intrinsic function "${written}"; give one of ${intrinsicNames.join(', ')}`,
  )
}

function unexpected(cursor: TextCursor): Refusal {
  return cursor.isDone
    ? new Refusal(
        '내장 함수의 호출이 끝까지 적히지 않았습니다. 괄호를 닫아 주십시오.',
        'the call of an intrinsic function breaks off; close its parentheses',
      )
    : new Refusal(
        `내장 함수의 호출을 "${cursor.rest}"부터 읽을 수 없습니다.`,
        `the call of an intrinsic function cannot be read from "${cursor.rest}" on`,
      )
}
