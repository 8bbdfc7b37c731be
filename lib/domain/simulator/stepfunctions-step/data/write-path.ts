import {
  fieldOf,
  isList,
  isObject,
  type Json,
  kindKo,
  kindOf,
} from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { Path, PathStep } from '@/lib/domain/simulator/stepfunctions-step/language/path'
import {
  type StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'

/**
 * The raw input with the result put where ResultPath says: over what stands there, or as a new field, with objects made
 * on the way to it; in an array only over an item that it has. Source: Amazon States Language, Using ResultPath.
 */
export function writePath(path: Path, rawInput: Json, result: Json): Json | StatesFailure {
  const written = placed(path.steps, rawInput, result)
  if (written !== undefined) return written
  return statesFailure(
    'States.ResultPathMatchFailure',
    `ResultPath ${path.text}의 자리를 입력(${kindKo[kindOf(rawInput)]})에 만들 수 없습니다.`,
    `The input, of type ${kindOf(rawInput)}, has no room for the ResultPath "${path.text}".`,
  )
}

/** Undefined where a step does not fit what it meets. */
function placed(
  [step, ...rest]: readonly PathStep[],
  node: Json | undefined,
  result: Json,
): Json | undefined {
  if (step === undefined) return result
  if (step.is === 'name') {
    const object = node === undefined ? {} : node
    if (!isObject(object)) return undefined
    const field = placed(rest, fieldOf(object, step.name), result)
    return field === undefined ? undefined : { ...object, [step.name]: field }
  }
  if (step.is !== 'index' || node === undefined || !isList(node)) return undefined
  if (node[step.index] === undefined) return undefined
  const item = placed(rest, node[step.index], result)
  if (item === undefined) return undefined
  return node.map((one, index) => (index === step.index ? item : one))
}
