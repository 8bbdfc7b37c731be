import { canonicalText, type Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { intrinsicFailure, listArgument, wholeArgument } from './intrinsic-failure'
import type { Given, IntrinsicFunction } from './intrinsic-function'

/** Source: Step Functions developer guide, Intrinsics for arrays. */
export const arrayFunctions = {
  'States.Array': { takes: [0, Number.POSITIVE_INFINITY], call: ({ values }) => values },
  'States.ArrayPartition': { takes: [2, 2], call: partition },
  'States.ArrayContains': { takes: [2, 2], call: contains },
  'States.ArrayRange': { takes: [3, 3], call: range },
  'States.ArrayGetItem': { takes: [2, 2], call: item },
  'States.ArrayLength': {
    takes: [1, 1],
    call: (given) => {
      const list = listArgument(given, 0)
      return list instanceof StatesFailure ? list : list.length
    },
  },
  'States.ArrayUnique': { takes: [1, 1], call: unique },
} as const satisfies Readonly<Record<string, IntrinsicFunction>>

function partition(given: Given): Json | StatesFailure {
  const [list, size] = [listArgument(given, 0), wholeArgument(given, 1)]
  if (list instanceof StatesFailure) return list
  if (size instanceof StatesFailure) return size
  if (size < 1) {
    return intrinsicFailure(
      given,
      `조각의 크기는 1 이상이어야 하는데 ${size}입니다.`,
      `the chunk size has to be 1 or more, but is ${size}.`,
    )
  }
  const starts = Array.from({ length: Math.ceil(list.length / size) }, (_, index) => index * size)
  return starts.map((start) => list.slice(start, start + size))
}

function contains(given: Given): Json | StatesFailure {
  const list = listArgument(given, 0)
  if (list instanceof StatesFailure) return list
  const wanted = canonicalText(given.values[1] ?? null)
  return list.some((one) => canonicalText(one) === wanted)
}

/** From the first to the last, both of which belong to it, in steps of the third. */
function range(given: Given): Json | StatesFailure {
  const [from, to, by] = [0, 1, 2].map((index) => wholeArgument(given, index))
  for (const one of [from, to, by]) if (one instanceof StatesFailure) return one
  if (typeof from !== 'number' || typeof to !== 'number' || typeof by !== 'number') return []
  if (by === 0) {
    return intrinsicFailure(given, '간격은 0이 될 수 없습니다.', 'the step must not be 0.')
  }
  const { mostRangeItems } = given.world.limits
  const length = Math.max(0, Math.floor((to - from) / by) + 1)
  if (length > mostRangeItems) {
    return intrinsicFailure(
      given,
      `배열의 항목은 ${mostRangeItems}개까지인데 ${length}개가 됩니다.`,
      `the array may have ${mostRangeItems} items, but would have ${length}.`,
    )
  }
  return Array.from({ length }, (_, index) => from + index * by)
}

function item(given: Given): Json | StatesFailure {
  const [list, index] = [listArgument(given, 0), wholeArgument(given, 1)]
  if (list instanceof StatesFailure) return list
  if (index instanceof StatesFailure) return index
  const found = list[index]
  if (found !== undefined) return found
  return intrinsicFailure(
    given,
    `항목이 ${list.length}개인 배열에 ${index}번은 없습니다. 번호는 0부터 셉니다.`,
    `an array of ${list.length} has no item ${index}; items are counted from 0.`,
  )
}

function unique(given: Given): Json | StatesFailure {
  const list = listArgument(given, 0)
  if (list instanceof StatesFailure) return list
  const firsts = new Map<string, Json>()
  for (const one of list) {
    const text = canonicalText(one)
    if (!firsts.has(text)) firsts.set(text, one)
  }
  return [...firsts.values()]
}
