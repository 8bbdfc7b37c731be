import {
  canonicalText,
  isObject,
  type Json,
} from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type {
  Filter,
  FilterOperator,
  Operand,
  PathStep,
} from '@/lib/domain/simulator/stepfunctions-step/language/path'

type FirstNode = (steps: readonly PathStep[], from: Json) => Json | undefined

/** Whether an item passes a filter. Source: Step Functions developer guide, Paths: `@` matches objects only. */
export function filterHolds(filter: Filter, item: Json, firstNode: FirstNode): boolean {
  if (!isObject(item)) return false
  switch (filter.is) {
    case 'any':
      return filter.of.some((one) => filterHolds(one, item, firstNode))
    case 'all':
      return filter.of.every((one) => filterHolds(one, item, firstNode))
    case 'not':
      return !filterHolds(filter.of, item, firstNode)
    case 'exists':
      return firstNode(filter.steps, item) !== undefined
    case 'compares': {
      const operandOf = (operand: Operand) =>
        operand.is === 'value' ? operand.value : firstNode(operand.steps, item)
      return compares(operandOf(filter.left), filter.operator, operandOf(filter.right))
    }
  }
}

function compares(
  left: Json | undefined,
  operator: FilterOperator,
  right: Json | undefined,
): boolean {
  if (operator === '==') return isSame(left, right)
  if (operator === '!=') return !isSame(left, right)
  const numbers = typeof left === 'number' && typeof right === 'number'
  const texts = typeof left === 'string' && typeof right === 'string'
  if (!numbers && !texts) return false
  switch (operator) {
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
  }
}

function isSame(left: Json | undefined, right: Json | undefined): boolean {
  if (left === undefined || right === undefined) return left === right
  return canonicalText(left) === canonicalText(right)
}
