import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { IntrinsicName } from '@/lib/domain/simulator/stepfunctions-step/language/intrinsic'
import type { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import type { World } from './world'

/** What a function does with its arguments once they are worked out. */
export interface IntrinsicFunction {
  /** How many arguments it takes, at least and at most. */
  readonly takes: readonly [least: number, most: number]
  readonly call: (given: Given) => Json | StatesFailure
}

export interface Given {
  readonly name: IntrinsicName
  readonly values: readonly Json[]
  /** The first argument as it is written, where it is a text that is written out. */
  readonly template: string | null
  readonly world: World
}
