import type { Stage } from '@/lib/domain/simulator/stepfunctions-step/data/data-flow'
import type { Json, JsonObject } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { AslLimits } from '@/lib/domain/simulator/stepfunctions-step/language/asl-limits'
import type { Machine, StateType } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import type { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'

/** What does not change while a machine is played. */
export interface RunSetup {
  readonly machine: Machine
  readonly input: Json
  /** What tasks answer, by their state's name: one answer for each visit, the last one ever after. */
  readonly answers: Readonly<Record<string, readonly TaskAnswer[]>>
  /** What a task answers that has none; null where it gives its effective input back. */
  readonly fallback: TaskAnswer | null
  readonly name: string
  readonly startedAtMs: number
  /** Of all that is random. */
  readonly seed: string
  /** What stands in the context object besides, or instead of, what the simulator puts there. */
  readonly context: JsonObject
  readonly limits: AslLimits
}

/** What came of a task, and how long it took. */
export type TaskAnswer =
  | { readonly is: 'result'; readonly result: Json; readonly seconds: number }
  | {
      readonly is: 'error'
      readonly error: string
      readonly cause: string
      readonly seconds: number
    }

/** A machine that is being played, between two moments. */
export interface Run {
  readonly setup: RunSetup
  readonly root: Thread
  /** How often each state has asked for an answer. */
  readonly visits: ReadonlyMap<string, number>
  readonly steps: number
  /** What has happened last; null before the first. */
  readonly moment: Moment | null
  readonly end: RunEnd | null
}

export type RunEnd =
  | { readonly is: 'succeeded'; readonly output: Json; readonly atSeconds: number }
  | { readonly is: 'failed'; readonly failure: StatesFailure; readonly atSeconds: number }

/** A machine, a branch or an iteration on its way: where it stands, with what input, at what time of its own. */
export interface Thread {
  /** Which branches or items lead to it, from the outside in; empty for the machine itself. */
  readonly branch: readonly BranchStep[]
  readonly machine: Machine
  /** `Map.Item` of the context object, in an iteration. */
  readonly item: JsonObject | null
  readonly stateName: string
  /** The raw input of that state. */
  readonly input: Json
  /** Seconds since the execution started. */
  readonly clockSeconds: number
  readonly steps: number
  /** Retries that each retrier of the state has made. */
  readonly retries: readonly number[]
  readonly stand: Stand
}

export interface BranchStep {
  readonly state: string
  readonly index: number
}

export type Stand =
  /** Its state is yet to run, or to run again. */
  | { readonly is: 'ready' }
  /** An item for which there is no room yet. */
  | { readonly is: 'queued' }
  /** Its state waits for branches or items. */
  | {
      readonly is: 'forked'
      readonly stages: readonly Stage[]
      readonly children: readonly Thread[]
      /** How many may run at a time. */
      readonly atOnce: number
    }
  | { readonly is: 'done'; readonly output: Json }
  | { readonly is: 'failed'; readonly failure: StatesFailure }

/** One thing that happens to one state. */
export interface Moment {
  /** Counts from 1. */
  readonly number: number
  readonly branch: readonly BranchStep[]
  readonly stateName: string
  readonly type: StateType
  readonly fromSeconds: number
  readonly untilSeconds: number
  /** 1 for the first attempt. */
  readonly attempt: number
  readonly stages: readonly Stage[]
  /** The rule of a Choice state that decided, from 0; `default` where none did. */
  readonly rule: number | 'default' | null
  readonly outcome: Outcome
}

export type Outcome =
  | { readonly is: 'went_on'; readonly to: string; readonly output: Json }
  | { readonly is: 'ended'; readonly output: Json }
  | { readonly is: 'forked'; readonly count: number; readonly atOnce: number }
  | {
      readonly is: 'retries'
      readonly failure: StatesFailure
      /** Which retrier, from 0, and which of its retries, from 1. */
      readonly retrier: number
      readonly retry: number
      readonly ofRetries: number
      /** With jitter the longest that it may be. */
      readonly waitSeconds: number
      readonly jitter: boolean
    }
  | {
      readonly is: 'caught'
      readonly failure: StatesFailure
      readonly catcher: number
      readonly to: string
      readonly output: Json
    }
  | { readonly is: 'failed'; readonly failure: StatesFailure }

export type RunEvent =
  /** The next state runs; a task gives the answer that the setup has for it. */
  | { readonly type: 'stepped' }
  /** The task that is due is answered otherwise. */
  | { readonly type: 'task_answered'; readonly answer: TaskAnswer }
