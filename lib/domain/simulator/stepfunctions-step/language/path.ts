import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'

/** A path of JSONPath as the Amazon States Language uses it: `$.order.items[0]`, or `$$.State.Name` of the context. */
export interface Path {
  readonly text: string
  readonly from: 'input' | 'context'
  readonly steps: readonly PathStep[]
}

export type PathStep =
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'index'; readonly index: number }
  | { readonly is: 'names'; readonly names: readonly string[] }
  | { readonly is: 'indices'; readonly indices: readonly number[] }
  | {
      readonly is: 'slice'
      readonly from: number | null
      readonly to: number | null
      readonly by: number
    }
  | { readonly is: 'every' }
  | { readonly is: 'filter'; readonly test: Filter }
  /** `..`: the step from here and from everything below. */
  | { readonly is: 'deep'; readonly step: PathStep }
  /** `.length()`. */
  | { readonly is: 'length' }

/** What `?(…)` asks of each item. */
export type Filter =
  | { readonly is: 'any' | 'all'; readonly of: readonly Filter[] }
  | { readonly is: 'not'; readonly of: Filter }
  | { readonly is: 'exists'; readonly steps: readonly PathStep[] }
  | {
      readonly is: 'compares'
      readonly left: Operand
      readonly operator: FilterOperator
      readonly right: Operand
    }

export const filterOperators = ['==', '!=', '<=', '>=', '<', '>'] as const
export type FilterOperator = (typeof filterOperators)[number]

/** `@.price`, from the item that is asked about, or a value as it is written. */
export type Operand =
  | { readonly is: 'of_item'; readonly steps: readonly PathStep[] }
  | { readonly is: 'value'; readonly value: Json }

/** The whole input: what every path field means that is left out. */
export const wholeInput: Path = { text: '$', from: 'input', steps: [] }

/** Whether a path can name one node only. Source: Amazon States Language, Reference Paths. */
export function isReference({ steps }: Path): boolean {
  return steps.every((step) => step.is === 'name' || (step.is === 'index' && step.index >= 0))
}
