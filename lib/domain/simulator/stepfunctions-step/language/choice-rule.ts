import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { Path } from './path'

/** A rule of a Choice state. Source: Amazon States Language, Choice State. */
export type Rule =
  | { readonly is: 'all' | 'any'; readonly of: readonly Rule[] }
  | { readonly is: 'not'; readonly of: Rule }
  | {
      readonly is: 'compares'
      readonly variable: Path
      readonly kind: ComparedKind
      readonly relation: Relation
      readonly to: ComparedTo
    }
  | { readonly is: 'matches'; readonly variable: Path; readonly pattern: string }
  | {
      readonly is: 'is'
      readonly variable: Path
      readonly what: TestedKind
      readonly expected: boolean
    }

/** A value as it is written, or, with an operator that ends in `Path`, the path to one. */
export type ComparedTo =
  | { readonly is: 'value'; readonly value: Json }
  | { readonly is: 'path'; readonly path: Path }

export const comparedKinds = ['String', 'Numeric', 'Boolean', 'Timestamp'] as const
export type ComparedKind = (typeof comparedKinds)[number]

export const relations = [
  'Equals',
  'LessThan',
  'GreaterThan',
  'LessThanEquals',
  'GreaterThanEquals',
] as const
export type Relation = (typeof relations)[number]

export const testedKinds = ['Null', 'Present', 'Numeric', 'String', 'Boolean', 'Timestamp'] as const
export type TestedKind = (typeof testedKinds)[number]

interface ComparisonOperator {
  readonly kind: ComparedKind
  readonly relation: Relation
  readonly toIsPath: boolean
}

/** The operators that compare, by name: `NumericLessThan`, `NumericLessThanPath` … */
export const comparisonOperators: ReadonlyMap<string, ComparisonOperator> = new Map(
  comparedKinds.flatMap((kind) =>
    relations
      .filter((relation) => kind !== 'Boolean' || relation === 'Equals')
      .flatMap((relation) => operatorsFor(kind, relation)),
  ),
)

function operatorsFor(
  kind: ComparedKind,
  relation: Relation,
): readonly (readonly [string, ComparisonOperator])[] {
  return [
    [`${kind}${relation}`, { kind, relation, toIsPath: false }],
    [`${kind}${relation}Path`, { kind, relation, toIsPath: true }],
  ]
}
