import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { Path } from './path'

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
