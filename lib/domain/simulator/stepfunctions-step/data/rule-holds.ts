import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type {
  ComparedKind,
  Relation,
  Rule,
  TestedKind,
} from '@/lib/domain/simulator/stepfunctions-step/language/choice-rule'
import { isOfKind } from '@/lib/domain/simulator/stepfunctions-step/language/is-of-kind'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import {
  compareTimestamps,
  readTimestamp,
} from '@/lib/domain/simulator/stepfunctions-step/language/timestamp'
import { matchesWildcard } from '@/lib/domain/simulator/stepfunctions-step/language/wildcard'
import { isPresent, readPath } from './read-path'
import type { World } from './world'

/**
 * Whether a choice rule holds. Values that are not both of the operator's kind do not; a path that finds nothing fails the
 * state, but for IsPresent. Source: Amazon States Language, Choice State.
 */
export function ruleHolds(rule: Rule, world: World): boolean | StatesFailure {
  switch (rule.is) {
    case 'all':
    case 'any': {
      const settles = rule.is === 'any'
      for (const one of rule.of) {
        const holds = ruleHolds(one, world)
        if (holds instanceof StatesFailure || holds === settles) return holds
      }
      return !settles
    }
    case 'not': {
      const holds = ruleHolds(rule.of, world)
      return holds instanceof StatesFailure ? holds : !holds
    }
    default:
      return testHolds(rule, world)
  }
}

function testHolds(
  rule: Extract<Rule, { readonly is: 'compares' | 'matches' | 'is' }>,
  world: World,
): boolean | StatesFailure {
  if (rule.is === 'is' && rule.what === 'Present') {
    return isPresent(rule.variable, world) === rule.expected
  }
  const value = readPath(rule.variable, world, 'States.Runtime')
  if (value instanceof StatesFailure) return value
  switch (rule.is) {
    case 'is':
      return isA(rule.what, value) === rule.expected
    case 'matches':
      return typeof value === 'string' && matchesWildcard(value, rule.pattern)
    case 'compares': {
      const { to, kind, relation } = rule
      const other = to.is === 'value' ? to.value : readPath(to.path, world, 'States.Runtime')
      if (other instanceof StatesFailure) return other
      const order = compare(kind, value, other)
      return order !== null && stands(relation, order)
    }
  }
}

function isA(what: TestedKind, value: Json): boolean {
  switch (what) {
    case 'Null':
      return value === null
    case 'Present':
      return true
    default:
      return isOfKind(what, value)
  }
}

/** Negative, 0 or positive as the first comes before, with or after the second; null where they cannot be compared. */
function compare(kind: ComparedKind, a: Json, b: Json): number | null {
  if (!isOfKind(kind, a) || !isOfKind(kind, b)) return null
  if (kind === 'Timestamp' && typeof a === 'string' && typeof b === 'string') {
    const [first, second] = [readTimestamp(a), readTimestamp(b)]
    return first && second && compareTimestamps(first, second)
  }
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return order(a, b)
  return a === b ? 0 : 1
}

/** By their UTF-16 units, as Java's `compareTo`, which Step Functions uses. */
function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function stands(relation: Relation, order: number): boolean {
  switch (relation) {
    case 'Equals':
      return order === 0
    case 'LessThan':
      return order < 0
    case 'LessThanEquals':
      return order <= 0
    case 'GreaterThan':
      return order > 0
    case 'GreaterThanEquals':
      return order >= 0
  }
}
