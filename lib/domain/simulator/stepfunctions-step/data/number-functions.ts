import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { type Random, seededRandom } from '@/lib/shared/random'
import { intrinsicFailure, wholeArgument } from './intrinsic-failure'
import type { Given, IntrinsicFunction } from './intrinsic-function'

/** Source: Step Functions developer guide, Intrinsics for Math operations and unique identifier generation. */
export const numberFunctions = {
  'States.MathAdd': { takes: [2, 2], call: add },
  'States.MathRandom': { takes: [2, 3], call: random },
  'States.UUID': { takes: [0, 0], call: ({ world }) => uuid(world.random) },
} as const satisfies Readonly<Record<string, IntrinsicFunction>>

function add(given: Given): Json | StatesFailure {
  const [first, second] = [wholeArgument(given, 0), wholeArgument(given, 1)]
  if (first instanceof StatesFailure) return first
  if (second instanceof StatesFailure) return second
  const half = 2 ** (given.world.limits.wholeNumberBits - 1)
  const beyond = [first, second, first + second].find((one) => one < -half || one >= half)
  if (beyond === undefined) return first + second
  return intrinsicFailure(
    given,
    `인자와 합은 ${-half}부터 ${half - 1}까지의 정수여야 합니다. 벗어난 값: ${beyond}.`,
    `arguments and sum have to be from ${-half} to ${half - 1}, but there is ${beyond}.`,
  )
}

/** From the start, which belongs to it, to the end, which does not. The same seed gives the same number. */
function random(given: Given): Json | StatesFailure {
  const [start, end] = [wholeArgument(given, 0), wholeArgument(given, 1)]
  const seed = given.values.length > 2 ? wholeArgument(given, 2) : null
  if (start instanceof StatesFailure) return start
  if (end instanceof StatesFailure) return end
  if (seed instanceof StatesFailure) return seed
  if (start >= end) {
    return intrinsicFailure(
      given,
      `시작(${start})은 끝(${end})보다 작아야 합니다.`,
      `the start (${start}) has to be less than the end (${end}).`,
    )
  }
  const next = seed === null ? given.world.random : seededRandom(`MathRandom ${seed}`)
  return start + Math.floor(next() * (end - start))
}

/** Version 4: 122 random bits in a text of 36 signs. */
function uuid(next: Random): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replaceAll(/[xy]/g, (sign) => {
    const nibble = Math.floor(next() * 16)
    return (sign === 'x' ? nibble : 8 + (nibble % 4)).toString(16)
  })
}
