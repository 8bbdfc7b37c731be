import type { Json, JsonObject } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { Rule } from './choice-rule'
import type { Path } from './path'
import type { Template } from './template'

/** The kinds of states. Source: Amazon States Language, State Types. */
export const stateTypes = [
  'Pass',
  'Task',
  'Choice',
  'Wait',
  'Succeed',
  'Fail',
  'Parallel',
  'Map',
] as const
export type StateType = (typeof stateTypes)[number]

/** A machine that was read and found whole. */
export interface Machine {
  readonly startAt: string
  readonly states: ReadonlyMap<string, State>
  readonly comment: string | null
  readonly timeoutSeconds: number | null
}

export type State =
  | PassState
  | TaskState
  | ChoiceState
  | WaitState
  | SucceedState
  | FailState
  | ParallelState
  | MapState

interface Common<Type extends StateType> {
  readonly type: Type
  /** As somebody wrote it, to show beside what its fields come to. */
  readonly written: JsonObject
  readonly comment: string | null
}

/** InputPath and OutputPath; null is what `null` means: an empty object. */
interface Filtered {
  readonly inputPath: Path | null
  readonly outputPath: Path | null
}

/** Null where the machine or branch ends. */
interface Continued {
  readonly next: string | null
}

interface Shaped extends Filtered {
  readonly parameters: Template | null
  /** Null where the result is thrown away. */
  readonly resultPath: Path | null
}

/** What is done when it fails, for those that may. */
interface Guarded {
  readonly resultSelector: Template | null
  readonly retry: readonly Retrier[]
  readonly catch: readonly Catcher[]
}

export interface Retrier {
  readonly errorEquals: readonly string[]
  readonly intervalSeconds: number
  readonly maxAttempts: number
  readonly backoffRate: number
  readonly maxDelaySeconds: number | null
  readonly jitter: 'FULL' | 'NONE'
}

export interface Catcher {
  readonly errorEquals: readonly string[]
  readonly resultPath: Path | null
  readonly next: string
}

export interface PassState extends Common<'Pass'>, Shaped, Continued {
  /** Undefined where there is none: null would be a result. */
  readonly result: Json | undefined
}

/** A number of seconds as it is written, or the path to it. */
export type Seconds =
  | { readonly is: 'seconds'; readonly seconds: number }
  | { readonly is: 'path'; readonly path: Path }

export interface TaskState extends Common<'Task'>, Shaped, Guarded, Continued {
  readonly resource: string | null
  readonly timeout: Seconds | null
  /** Read and not played: a task says nothing before its answer. */
  readonly heartbeat: Seconds | null
}

export interface ChoiceState extends Common<'Choice'>, Filtered {
  readonly choices: readonly { readonly rule: Rule; readonly next: string }[]
  readonly default: string | null
}

export interface WaitState extends Common<'Wait'>, Filtered, Continued {
  readonly until:
    | Seconds
    | { readonly is: 'timestamp'; readonly timestamp: string }
    | { readonly is: 'timestamp_path'; readonly path: Path }
}

export interface SucceedState extends Common<'Succeed'>, Filtered {}

export interface FailState extends Common<'Fail'> {
  readonly error: Template | null
  readonly cause: Template | null
}

export interface ParallelState extends Common<'Parallel'>, Shaped, Guarded, Continued {
  readonly branches: readonly Machine[]
}

export interface MapState extends Common<'Map'>, Filtered, Guarded, Continued {
  readonly resultPath: Path | null
  readonly itemsPath: Path
  /** ItemSelector, or Parameters, as it used to be called. */
  readonly itemSelector: Template | null
  readonly processor: Machine
  /** Whether its items would go to child executions; it is played inline all the same. */
  readonly distributed: boolean
  /** How many items are worked on at a time; 0 for all. */
  readonly maxConcurrency: number | Path
}
