import type { Json } from './json'
import type { Path } from './path'
import type { StatesFailure } from './states-failure'
import type { World } from './world'

/** The intrinsic functions. Source: Step Functions developer guide, Intrinsic functions for JSONPath states. */
export const intrinsicNames = [
  'States.Array',
  'States.ArrayPartition',
  'States.ArrayContains',
  'States.ArrayRange',
  'States.ArrayGetItem',
  'States.ArrayLength',
  'States.ArrayUnique',
  'States.Base64Encode',
  'States.Base64Decode',
  'States.Hash',
  'States.JsonMerge',
  'States.StringToJson',
  'States.JsonToString',
  'States.MathRandom',
  'States.MathAdd',
  'States.StringSplit',
  'States.UUID',
  'States.Format',
] as const
export type IntrinsicName = (typeof intrinsicNames)[number]

/** A call as it is written: `States.Format('{} won', $.name)`. */
export interface IntrinsicCall {
  readonly name: IntrinsicName
  readonly arguments: readonly Argument[]
}

export type Argument =
  | { readonly is: 'call'; readonly call: IntrinsicCall }
  | { readonly is: 'path'; readonly path: Path }
  /** A text also as it is written between its quotes, where `\{` is not yet `{`. */
  | { readonly is: 'value'; readonly value: Json; readonly written: string | null }

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
