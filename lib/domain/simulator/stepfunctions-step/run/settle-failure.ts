import { type Flow, put, staged } from '@/lib/domain/simulator/stepfunctions-step/data/data-flow'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { namesError, retryDelaySeconds } from './matching-error'
import type { Moment, Thread } from './run'
import { momentOf, type Played, type Step } from './step'

/**
 * What becomes of a state that failed: it is tried again, its error is caught, or its thread fails. Source: Amazon States
 * Language, Errors: the first retrier that names the error decides, and once it has no retries left, catchers do.
 */
export function settleFailure(
  step: Step,
  flow: Flow,
  failure: StatesFailure,
  untilSeconds: number,
  rule: Moment['rule'] = null,
): Played {
  const { thread } = step
  const after = { ...thread, clockSeconds: untilSeconds, steps: thread.steps + 1 }
  return (
    retried(step, after, flow, failure) ??
    caught(step, after, flow, failure) ??
    failed(step, after, flow, failure, rule)
  )
}

type Retries = Extract<Moment['outcome'], { readonly is: 'retries' }>

function retried(
  step: Step,
  after: Thread,
  { stages }: Flow,
  failure: StatesFailure,
): Played | null {
  const { state } = step
  const retriers = 'retry' in state ? state.retry : []
  const index = retriers.findIndex((one) => namesError(one, failure.error, state.type))
  const retrier = retriers[index]
  const made = after.retries[index] ?? 0
  if (retrier === undefined || made >= retrier.maxAttempts) return null
  const waitSeconds = retryDelaySeconds(retrier, made + 1)
  const outcome: Retries = {
    is: 'retries',
    failure,
    retrier: index,
    retry: made + 1,
    ofRetries: retrier.maxAttempts,
    waitSeconds,
    jitter: retrier.jitter === 'FULL',
  }
  const retries = retriers.map((_, at) => (after.retries[at] ?? 0) + (at === index ? 1 : 0))
  const clockSeconds = after.clockSeconds + waitSeconds
  return {
    thread: { ...after, retries, clockSeconds, stand: { is: 'ready' } },
    moment: momentOf(step, after.clockSeconds, stages, outcome),
  }
}

function caught(step: Step, after: Thread, flow: Flow, failure: StatesFailure): Played | null {
  const { state, thread, world } = step
  const catchers = 'catch' in state ? state.catch : []
  const index = catchers.findIndex((one) => namesError(one, failure.error, state.type))
  const catcher = catchers[index]
  if (catcher === undefined) return null
  const output = { stages: flow.stages, value: errorOutput(failure) }
  const told = staged(output, 'error', world, (value) => value)
  const combined = staged(told, 'ResultPath', world, (value) =>
    put(catcher.resultPath, thread.input, value),
  )
  if (combined.value instanceof StatesFailure)
    return failed(step, after, combined, combined.value, null)
  const { next: to } = catcher
  return {
    thread: { ...after, stateName: to, input: combined.value, retries: [], stand: { is: 'ready' } },
    moment: momentOf(step, after.clockSeconds, combined.stages, {
      is: 'caught',
      failure,
      catcher: index,
      to,
      output: combined.value,
    }),
  }
}

function failed(
  step: Step,
  after: Thread,
  { stages }: Flow,
  failure: StatesFailure,
  rule: Moment['rule'],
): Played {
  return {
    thread: { ...after, stand: { is: 'failed', failure } },
    moment: momentOf(step, after.clockSeconds, stages, { is: 'failed', failure }, rule),
  }
}

/** What a catcher puts into the input. AWS writes causes in English, so this is the English one. */
export function errorOutput({ error, cause }: StatesFailure) {
  return { Error: error, Cause: cause.en }
}
