import type { Stage } from '@/lib/domain/simulator/stepfunctions-step/data/data-flow'
import { type Flow, staged } from '@/lib/domain/simulator/stepfunctions-step/data/data-flow'
import { fillTemplate } from '@/lib/domain/simulator/stepfunctions-step/data/fill-template'
import { readPath } from '@/lib/domain/simulator/stepfunctions-step/data/read-path'
import type { World } from '@/lib/domain/simulator/stepfunctions-step/data/world'
import {
  isList,
  type Json,
  type JsonObject,
} from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type {
  Machine,
  MapState,
  ParallelState,
} from '@/lib/domain/simulator/stepfunctions-step/language/state'
import {
  StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import type { Thread } from './run'

/** What a state that runs machines of its own begins, or why it cannot. */
export interface Fork {
  readonly stages: readonly Stage[]
  readonly children: readonly Thread[] | StatesFailure
  readonly atOnce: number
}

/** The branches of a Parallel state, each with the whole effective input. */
export function forkBranches(state: ParallelState, thread: Thread, flow: Flow): Fork {
  const { stages, value } = flow
  const children =
    value instanceof StatesFailure
      ? value
      : state.branches.map((branch, index) => childOf(thread, branch, index, value, thread.item))
  return { stages, children, atOnce: state.branches.length }
}

/** The iterations of a Map state, each with an item, or with what ItemSelector makes of it. */
export function forkItems(state: MapState, thread: Thread, flow: Flow, world: World): Fork {
  const listed = staged(flow, 'ItemsPath', world, (value) => {
    const list = readPath(state.itemsPath, { ...world, input: value }, 'States.Runtime')
    return list instanceof StatesFailure || isList(list) ? list : notAList(state)
  })
  const items = listed.value
  if (items instanceof StatesFailure || !isList(items)) return stopped(listed)
  if (items.length * eventsPerItem > world.limits.mostHistoryEvents) {
    return stopped({ ...listed, value: tooManyItems(items.length, world) })
  }
  const inputs = selectedItems(state, listed, flow.value, world)
  if (inputs.value instanceof StatesFailure || !isList(inputs.value)) return stopped(inputs)
  const atOnce = concurrencyOf(state, flow.value, world)
  if (atOnce instanceof StatesFailure) return stopped({ ...inputs, value: atOnce })
  const children = inputs.value.map((input, index): Thread => {
    const item = { Index: index, Value: items[index] ?? null }
    const child = childOf(thread, state.processor, index, input, item)
    return index < atOnce ? child : { ...child, stand: { is: 'queued' } }
  })
  return { stages: inputs.stages, children, atOnce: Math.min(atOnce, children.length) }
}

/** An iteration is started and ends. */
const eventsPerItem = 2

function childOf(
  parent: Thread,
  machine: Machine,
  index: number,
  input: Json,
  item: JsonObject | null,
): Thread {
  return {
    branch: [...parent.branch, { state: parent.stateName, index }],
    machine,
    item,
    stateName: machine.startAt,
    input,
    clockSeconds: parent.clockSeconds,
    steps: parent.steps,
    retries: [],
    stand: { is: 'ready' },
  }
}

/** Paths of ItemSelector point into the effective input of the Map state, `$$.Map.Item` to the item. */
function selectedItems(
  state: MapState,
  listed: Flow,
  effective: Json | StatesFailure,
  world: World,
): Flow {
  const { itemSelector } = state
  const items = listed.value
  if (itemSelector === null || effective instanceof StatesFailure) return listed
  if (items instanceof StatesFailure || !isList(items)) return listed
  return staged(listed, 'ItemSelector', world, () => {
    const selected: Json[] = []
    for (const [index, item] of items.entries()) {
      const context = { ...world.context, Map: { Item: { Index: index, Value: item } } }
      const one = fillTemplate(itemSelector, { ...world, input: effective, context })
      if (one instanceof StatesFailure) return one
      selected.push(one)
    }
    return selected
  })
}

function concurrencyOf(
  { maxConcurrency }: MapState,
  effective: Json | StatesFailure,
  world: World,
): number | StatesFailure {
  if (effective instanceof StatesFailure) return effective
  const most =
    typeof maxConcurrency === 'number'
      ? maxConcurrency
      : readPath(maxConcurrency, { ...world, input: effective }, 'States.Runtime')
  if (most instanceof StatesFailure) return most
  if (typeof most === 'number' && Number.isSafeInteger(most) && most >= 0) {
    return most === 0 ? Number.POSITIVE_INFINITY : most
  }
  return statesFailure(
    'States.Runtime',
    'MaxConcurrencyPath가 가리키는 값은 0 이상의 정수여야 합니다.',
    'What MaxConcurrencyPath points at has to be a whole number of 0 or more.',
  )
}

function stopped({ stages, value }: Flow): Fork {
  const children = value instanceof StatesFailure ? value : []
  return { stages, children, atOnce: 0 }
}

function notAList({ itemsPath }: MapState): StatesFailure {
  return statesFailure(
    'States.Runtime',
    `Map이 처리할 배열이 ${itemsPath.text}에 없습니다.`,
    `There is no array at "${itemsPath.text}" for the Map state to go through.`,
  )
}

function tooManyItems(count: number, { limits }: World): StatesFailure {
  return statesFailure(
    'States.Runtime',
    `항목 ${count}개를 처리하면 이벤트 기록이 ${limits.mostHistoryEvents}개를 넘습니다.`,
    `To go through ${count} items takes more than the ${limits.mostHistoryEvents} events of a history.`,
  )
}
