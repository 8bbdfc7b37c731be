import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type {
  Argument,
  IntrinsicCall,
  IntrinsicName,
} from '@/lib/domain/simulator/stepfunctions-step/language/intrinsic'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { arrayFunctions } from './array-functions'
import { encodingFunctions } from './encoding-functions'
import { intrinsicFailure } from './intrinsic-failure'
import type { IntrinsicFunction } from './intrinsic-function'
import { numberFunctions } from './number-functions'
import { readPath } from './read-path'
import { textFunctions } from './text-functions'
import type { World } from './world'

const functions: Readonly<Record<IntrinsicName, IntrinsicFunction>> = {
  ...arrayFunctions,
  ...encodingFunctions,
  ...numberFunctions,
  ...textFunctions,
}

/** The value of a call. A path in it that finds nothing is a failure of the function, as the language has it. */
export function callIntrinsic(call: IntrinsicCall, world: World): Json | StatesFailure {
  const { name } = call
  const values: Json[] = []
  for (const argument of call.arguments) {
    const value = argumentValue(argument, world)
    if (value instanceof StatesFailure) return value
    values.push(value)
  }
  const [first] = call.arguments
  const template = first?.is === 'value' ? first.written : null
  const given = { name, values, template, world }
  const { takes, call: run } = functions[name]
  const [least, most] = takes
  if (values.length >= least && values.length <= most) return run(given)
  const wanted = wantedText(least, most)
  return intrinsicFailure(
    given,
    `인자를 ${wanted}개 받는데 ${values.length}개가 적혀 있습니다.`,
    `it takes ${wanted} arguments, but is given ${values.length}.`,
  )
}

function argumentValue(argument: Argument, world: World): Json | StatesFailure {
  switch (argument.is) {
    case 'value':
      return argument.value
    case 'path':
      return readPath(argument.path, world, 'States.IntrinsicFailure')
    case 'call':
      return callIntrinsic(argument.call, world)
  }
}

function wantedText(least: number, most: number): string {
  if (least === most) return String(least)
  return most === Number.POSITIVE_INFINITY ? `${least}+` : `${least}–${most}`
}
