import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { fits } from '@/lib/domain/simulator/stepfunctions-step/json/json-size'
import type { Path } from '@/lib/domain/simulator/stepfunctions-step/language/path'
import type { State } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import {
  StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import type { Template } from '@/lib/domain/simulator/stepfunctions-step/language/template'
import { fillTemplate } from './fill-template'
import { readPath } from './read-path'
import type { World } from './world'
import { writePath } from './write-path'

/** The data of a state after one of its fields was applied; `result` is what its work gave, `error` what its failure is told as. */
export interface Stage {
  readonly name: StageName
  readonly value: Json
}

export type StageName =
  | 'input'
  | 'InputPath'
  | 'Parameters'
  | 'ItemsPath'
  | 'ItemSelector'
  | 'result'
  | 'error'
  | 'ResultSelector'
  | 'ResultPath'
  | 'OutputPath'

/** The stages so far, and what the data is by now or why it goes no further. */
export interface Flow {
  readonly stages: readonly Stage[]
  readonly value: Json | StatesFailure
}

/** What a state works on: its raw input after InputPath and Parameters, which is called its effective input. */
export function enterState(state: State, input: Json, world: World): Flow {
  const flow: Flow = { stages: [{ name: 'input', value: input }], value: input }
  if (state.type === 'Fail') return flow
  const filtered = staged(flow, 'InputPath', world, (value) =>
    filteredBy(state.inputPath, value, world),
  )
  return 'parameters' in state
    ? filledInto(filtered, 'Parameters', state.parameters, world)
    : filtered
}

/** What a state hands on: its result after ResultSelector, put into the raw input by ResultPath, then OutputPath. */
export function leaveState(
  state: State,
  { stages }: Flow,
  result: Json,
  rawInput: Json,
  world: World,
): Flow {
  const given = staged({ stages, value: result }, 'result', world, (value) => value)
  const selected =
    'resultSelector' in state
      ? filledInto(given, 'ResultSelector', state.resultSelector, world)
      : given
  const combined =
    'resultPath' in state
      ? staged(selected, 'ResultPath', world, (value) => put(state.resultPath, rawInput, value))
      : selected
  return passOn(state, combined, world)
}

/** The last stage, of those states too that have no result of their own. */
export function passOn(state: State, flow: Flow, world: World): Flow {
  if (!('outputPath' in state)) return flow
  return staged(flow, 'OutputPath', world, (value) => filteredBy(state.outputPath, value, world))
}

/** The result, or error output, put into the raw input; thrown away where the path is null. */
export function put(path: Path | null, rawInput: Json, result: Json): Json | StatesFailure {
  return path === null ? rawInput : writePath(path, rawInput, result)
}

/** The flow one stage on, unless it has stopped. Data that is larger than Step Functions passes on stops it. */
export function staged(
  flow: Flow,
  name: StageName,
  { limits }: World,
  work: (value: Json) => Json | StatesFailure,
): Flow {
  if (flow.value instanceof StatesFailure) return flow
  const value = work(flow.value)
  if (value instanceof StatesFailure) return { ...flow, value }
  if (!fits(value, limits.mostPayloadBytes))
    return { ...flow, value: tooLarge(name, limits.mostPayloadBytes) }
  return { stages: [...flow.stages, { name, value }], value }
}

export function stageValue(stages: readonly Stage[], name: StageName): Json | undefined {
  return stages.find((stage) => stage.name === name)?.value
}

function filledInto(flow: Flow, name: StageName, template: Template | null, world: World): Flow {
  if (template === null) return flow
  return staged(flow, name, world, (value) => fillTemplate(template, { ...world, input: value }))
}

function filteredBy(path: Path | null, value: Json, world: World): Json | StatesFailure {
  return path === null ? {} : readPath(path, { ...world, input: value }, 'States.Runtime')
}

function tooLarge(name: StageName, mostBytes: number): StatesFailure {
  return statesFailure(
    'States.DataLimitExceeded',
    `${name} 단계의 데이터가 ${mostBytes}바이트를 넘습니다.`,
    `The data at ${name} has more than ${mostBytes} bytes.`,
  )
}
