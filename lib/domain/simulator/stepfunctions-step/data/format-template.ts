import { isList, isObject, type Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import {
  type StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { intrinsicFailure } from './intrinsic-failure'
import type { Given } from './intrinsic-function'

/** A brace or a backslash that is meant as such, a place to fill, or any other sign. */
const parts = /\\(['{}\\])|\{\}|./gsu

/** States.Format: the first argument with each `{}` replaced by the next of the others. */
export function formatTemplate(given: Given): Json | StatesFailure {
  const [first, ...values] = given.values
  const template = given.template ?? first
  if (typeof template !== 'string') {
    return intrinsicFailure(
      given,
      '1번째 인자는 문자열이어야 합니다.',
      'argument 1 has to be a string.',
    )
  }
  const nested = values.findIndex((value) => isList(value) || isObject(value))
  if (nested >= 0) return notScalar(given, nested)
  const pieces = [...template.matchAll(parts)]
  const places = pieces.filter(([piece]) => piece === '{}').length
  if (places !== values.length) return wrongCount(given, places, values.length)
  return filled(given, pieces, values.map(textOf))
}

function filled(
  { world }: Given,
  pieces: readonly RegExpExecArray[],
  texts: readonly string[],
): Json | StatesFailure {
  const { mostPayloadBytes } = world.limits
  const most = texts.reduce((sum, text) => sum + text.length, pieces.length)
  if (most > mostPayloadBytes) {
    return statesFailure(
      'States.DataLimitExceeded',
      `States.Format: ${mostPayloadBytes}바이트보다 긴 문자열이 됩니다.`,
      `States.Format: the text would have more than ${mostPayloadBytes} bytes.`,
    )
  }
  let filledIn = 0
  return pieces
    .map(([piece, escaped]) => {
      if (piece === '{}') return texts[filledIn++] ?? ''
      return escaped ?? piece
    })
    .join('')
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function notScalar(given: Given, index: number): StatesFailure {
  return intrinsicFailure(
    given,
    `${index + 2}번째 인자는 문자열, 숫자, true, false, null 가운데 하나여야 합니다. 배열과 객체는 넣을 수 없습니다.`,
    `argument ${index + 2} has to be a string, a number, true, false or null; arrays and objects cannot be filled in.`,
  )
}

function wrongCount(given: Given, places: number, values: number): StatesFailure {
  return intrinsicFailure(
    given,
    `{}는 ${places}개인데 채울 값은 ${values}개입니다.`,
    `there are ${places} places {} to fill, but ${values} values.`,
  )
}
