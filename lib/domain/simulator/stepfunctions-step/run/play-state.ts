import {
  enterState,
  leaveState,
  type Stage,
} from '@/lib/domain/simulator/stepfunctions-step/data/data-flow'
import {
  isList,
  type Json,
  type JsonObject,
} from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { AslLimits } from '@/lib/domain/simulator/stepfunctions-step/language/asl-limits'
import { parseIntrinsic } from '@/lib/domain/simulator/stepfunctions-step/language/parse-intrinsic'
import { wholeInput } from '@/lib/domain/simulator/stepfunctions-step/language/path'
import { Refusal } from '@/lib/domain/simulator/stepfunctions-step/language/refusal'
import type { State } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { assert } from '@/lib/shared/assert'
import { dueStep, nextRun, startRun } from './next-run'
import type { Moment, RunSetup } from './run'

/** One state by itself, what it is given, and what its task gives. */
export interface LoneState {
  readonly state: State
  readonly input: Json
  /** Undefined where a task gives its effective input back; null would be a result. */
  readonly taskResult: Json | undefined
  readonly context: JsonObject
  readonly seed: string
  readonly startedAtMs: number
  readonly limits: AslLimits
}

/** What one state comes to. */
export interface PlayedState {
  readonly stages: readonly Stage[]
  /** What it hands on, or how it fails. */
  readonly output: Json | StatesFailure
  readonly next: string | null
  readonly rule: Moment['rule']
  /** How long it takes: what it waits, and what it waits for. */
  readonly seconds: number
  /** Whether it fails because a Fail state says so: it, or one in its branches. */
  readonly told: boolean
}

const stateName = 'State'

/**
 * Plays one state until it hands on its output, branches and iterations included. A result for a Parallel or a Map is the
 * array that its branches come to; one that is no array is what each task in them gives.
 */
export function playState(lone: LoneState): PlayedState {
  const { state, taskResult } = lone
  const isFork = state.type === 'Parallel' || state.type === 'Map'
  if (isFork && taskResult !== undefined && isList(taskResult)) return answered(lone, taskResult)
  let run = startRun(setupOf(lone))
  let told: StatesFailure | null = null
  for (;;) {
    const next = nextRun(run, { type: 'stepped' })
    assert(next !== run, 'A state by itself always comes to something.')
    run = next
    const { moment } = run
    if (moment?.type === 'Fail' && moment.outcome.is === 'failed') told = moment.outcome.failure
    const played = moment?.branch.length === 0 ? playedOf(moment, told) : null
    if (played !== null) return played
  }
}

/** The value of one call of an intrinsic function, why it has none, or why it cannot be read. */
export function playIntrinsic(
  text: string,
  lone: Omit<LoneState, 'state'>,
): Json | StatesFailure | Refusal {
  const call = parseIntrinsic(text, lone.limits.mostNestedIntrinsics)
  if (call instanceof Refusal) return call
  const state: State = {
    type: 'Pass',
    written: {},
    comment: null,
    inputPath: wholeInput,
    parameters: { is: 'call', call },
    result: undefined,
    resultPath: wholeInput,
    outputPath: wholeInput,
    next: null,
  }
  return playState({ ...lone, state }).output
}

/** Null where the state is not done. */
function playedOf(moment: Moment, told: StatesFailure | null): PlayedState | null {
  const { outcome, stages, rule, untilSeconds: seconds } = moment
  const played = { stages, rule, seconds, next: null, told: false }
  switch (outcome.is) {
    case 'forked':
    case 'retries':
      return null
    case 'ended':
      return { ...played, output: outcome.output }
    case 'went_on':
    case 'caught':
      return { ...played, output: outcome.output, next: outcome.to }
    case 'failed':
      return { ...played, output: outcome.failure, told: outcome.failure === told }
  }
}

/** With the outputs of its branches given, none of them runs. */
function answered(lone: LoneState, outputs: Json): PlayedState {
  const { state, input } = lone
  const played = { next: 'next' in state ? state.next : null, rule: null, seconds: 0, told: false }
  const step = dueStep(startRun(setupOf(lone)))
  if (step === null) return { ...played, stages: [], output: outputs }
  const entered = enterState(state, input, step.world)
  if (entered.value instanceof StatesFailure) {
    return { ...played, stages: entered.stages, output: entered.value }
  }
  const { stages, value } = leaveState(state, entered, outputs, input, step.world)
  return { ...played, stages, output: value }
}

function setupOf({ state, taskResult, ...lone }: LoneState): RunSetup {
  return {
    ...lone,
    machine: {
      startAt: stateName,
      states: new Map([[stateName, allAtOnce(state)]]),
      comment: null,
      timeoutSeconds: null,
    },
    answers: {},
    fallback: taskResult === undefined ? null : { is: 'result', result: taskResult, seconds: 0 },
    name: 'execution',
  }
}

/** How many items run at a time changes nothing of what they come to. */
function allAtOnce(state: State): State {
  return state.type === 'Map' && typeof state.maxConcurrency === 'number'
    ? { ...state, maxConcurrency: 0 }
    : state
}
