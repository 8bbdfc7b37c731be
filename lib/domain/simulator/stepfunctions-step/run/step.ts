import type { Flow, Stage } from '@/lib/domain/simulator/stepfunctions-step/data/data-flow'
import type { World } from '@/lib/domain/simulator/stepfunctions-step/data/world'
import type { State } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import type { Moment, TaskAnswer, Thread } from './run'

/** A state that is about to do something, and all that decides what comes of it. */
export interface Step {
  readonly thread: Thread
  readonly state: State
  readonly world: World
  readonly fromSeconds: number
  /** What the task gives that is asked; null for its effective input. */
  readonly answer: TaskAnswer | null
  /** Epoch ms at which the execution started: waits until an instant count from it. */
  readonly startedAtMs: number
}

/** What a state has come to: its data, or why it failed, at what time, and where it leads. */
export interface Settled extends Flow {
  readonly untilSeconds: number
  /** Null where the machine or branch ends. */
  readonly next: string | null
  readonly rule: Moment['rule']
}

/** A thread after a moment, and the moment. */
export interface Played {
  readonly thread: Thread
  readonly moment: Omit<Moment, 'number'>
}

/** A moment of this step. */
export function momentOf(
  { thread, state, fromSeconds }: Step,
  untilSeconds: number,
  stages: readonly Stage[],
  outcome: Moment['outcome'],
  rule: Moment['rule'] = null,
): Played['moment'] {
  const { branch, stateName, retries } = thread
  return {
    branch,
    stateName,
    type: state.type,
    fromSeconds,
    untilSeconds,
    attempt: 1 + retries.reduce((sum, one) => sum + one, 0),
    stages,
    rule,
    outcome,
  }
}
