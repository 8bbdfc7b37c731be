import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { fits } from '@/lib/domain/simulator/stepfunctions-step/json/json-size'
import { readJson } from '@/lib/domain/simulator/stepfunctions-step/json/read-json'
import { Refusal } from '@/lib/domain/simulator/stepfunctions-step/language/refusal'
import {
  StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { formatTemplate } from './format-template'
import { intrinsicFailure, objectArgument, textArgument } from './intrinsic-failure'
import type { Given, IntrinsicFunction } from './intrinsic-function'

/** Source: Step Functions developer guide, Intrinsics for JSON data manipulation, strings and generic operation. */
export const textFunctions = {
  'States.Format': { takes: [1, Number.POSITIVE_INFINITY], call: formatTemplate },
  'States.StringSplit': { takes: [2, 2], call: split },
  'States.StringToJson': { takes: [1, 1], call: toJson },
  'States.JsonToString': { takes: [1, 1], call: toText },
  'States.JsonMerge': { takes: [3, 3], call: merge },
} as const satisfies Readonly<Record<string, IntrinsicFunction>>

/** Each sign of the second argument divides; what would be empty is left out, as in recorded runs of Step Functions. */
function split(given: Given): Json | StatesFailure {
  const [text, dividers] = [textArgument(given, 0), textArgument(given, 1)]
  if (text instanceof StatesFailure) return text
  if (dividers instanceof StatesFailure) return dividers
  const parts: string[] = []
  let part = ''
  for (const sign of text) {
    if (!dividers.includes(sign)) {
      part += sign
    } else {
      parts.push(part)
      part = ''
    }
  }
  return [...parts, part].filter((one) => one !== '')
}

/** A text of nothing but space is null, as in recorded runs of Step Functions. */
function toJson(given: Given): Json | StatesFailure {
  const text = textArgument(given, 0)
  if (text instanceof StatesFailure) return text
  if (text.trim() === '') return null
  const value = readJson(text)
  if (!(value instanceof Refusal)) return value === 0 ? 0 : value
  return intrinsicFailure(given, value.says.ko, value.says.en)
}

function toText({ values, world }: Given): Json | StatesFailure {
  const value = values[0] ?? null
  const { mostPayloadBytes } = world.limits
  if (fits(value, mostPayloadBytes)) return JSON.stringify(value)
  return statesFailure(
    'States.DataLimitExceeded',
    `States.JsonToString: ${mostPayloadBytes}바이트보다 큰 값입니다.`,
    `States.JsonToString: the value has more than ${mostPayloadBytes} bytes.`,
  )
}

/** Shallow: where both have a field, it is the second's. Deep merging is not offered by Step Functions. */
function merge(given: Given): Json | StatesFailure {
  const [first, second] = [objectArgument(given, 0), objectArgument(given, 1)]
  if (first instanceof StatesFailure) return first
  if (second instanceof StatesFailure) return second
  if (given.values[2] === false) return { ...first, ...second }
  return intrinsicFailure(
    given,
    '3번째 인자는 false여야 합니다. Step Functions는 얕은 병합만 합니다.',
    'argument 3 has to be false: Step Functions merges shallowly only.',
  )
}
