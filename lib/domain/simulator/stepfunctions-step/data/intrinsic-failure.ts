import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  kindKo,
  kindOf,
} from '@/lib/domain/simulator/stepfunctions-step/json/json'
import {
  type StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import type { Given } from './intrinsic-function'

/** A call that cannot be answered, with the function's name. */
export function intrinsicFailure({ name }: Given, ko: string, en: string): StatesFailure {
  return statesFailure('States.IntrinsicFailure', `${name}: ${ko}`, `${name}: ${en}`)
}

export function listArgument(given: Given, index: number): readonly Json[] | StatesFailure {
  const value = given.values[index] ?? null
  return isList(value) ? value : wrongKind(given, index, { ko: '배열', en: 'an array' })
}

export function objectArgument(given: Given, index: number): JsonObject | StatesFailure {
  const value = given.values[index] ?? null
  return isObject(value) ? value : wrongKind(given, index, { ko: '객체', en: 'an object' })
}

export function textArgument(given: Given, index: number): string | StatesFailure {
  const value = given.values[index] ?? null
  return typeof value === 'string'
    ? value
    : wrongKind(given, index, { ko: '문자열', en: 'a string' })
}

/**
 * A whole number; one that is not is rounded to the nearest, halves up, as recorded runs of Step Functions do (LocalStack's
 * AWS-validated test of States.MathAdd: −1.5 becomes −1, 2.5 becomes 3).
 */
export function wholeArgument(given: Given, index: number): number | StatesFailure {
  const value = given.values[index] ?? null
  if (typeof value !== 'number') return wrongKind(given, index, { ko: '숫자', en: 'a number' })
  const whole = Math.round(value) + 0
  if (Number.isSafeInteger(whole)) return whole
  return wrongKind(given, index, { ko: '정수', en: 'a whole number' })
}

function wrongKind(
  given: Given,
  index: number,
  wanted: { readonly ko: string; readonly en: string },
): StatesFailure {
  const found = kindOf(given.values[index] ?? null)
  return intrinsicFailure(
    given,
    `${index + 1}번째 인자의 종류가 맞지 않습니다. 있어야 할 것: ${wanted.ko}, 있는 것: ${kindKo[found]}.`,
    `argument ${index + 1} has to be ${wanted.en}, but is ${found}.`,
  )
}
