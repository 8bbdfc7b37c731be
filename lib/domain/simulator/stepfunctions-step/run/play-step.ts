import {
  enterState,
  type Flow,
  leaveState,
} from '@/lib/domain/simulator/stepfunctions-step/data/data-flow'
import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { firstFailed } from './due-thread'
import { type Fork, forkBranches, forkItems } from './fork'
import type { Thread } from './run'
import { settleFailure } from './settle-failure'
import { settleState } from './settle-state'
import { momentOf, type Played, type Settled, type Step } from './step'

/** One moment of one thread: its state runs, begins its branches, or gathers what they came to. */
export function playStep(step: Step): Played {
  const { thread, state, world } = step
  if (thread.stand.is === 'forked') return joined(step, thread.stand)
  switch (state.type) {
    case 'Parallel':
      return forked(step, forkBranches(state, thread, enterState(state, thread.input, world)))
    case 'Map':
      return forked(step, forkItems(state, thread, enterState(state, thread.input, world), world))
    default:
      return finished(step, settleState(step))
  }
}

function forked(step: Step, { stages, children, atOnce }: Fork): Played {
  const { thread, fromSeconds } = step
  if (children instanceof StatesFailure) {
    return settleFailure(step, { stages, value: children }, children, fromSeconds)
  }
  if (children.length === 0) return gathered(step, { stages, value: null }, [])
  return {
    thread: {
      ...thread,
      steps: thread.steps + 1,
      stand: { is: 'forked', stages, children, atOnce },
    },
    moment: momentOf(step, fromSeconds, stages, { is: 'forked', count: children.length, atOnce }),
  }
}

function joined(step: Step, stand: Extract<Thread['stand'], { readonly is: 'forked' }>): Played {
  const flow = { stages: stand.stages, value: null }
  const failed = firstFailed(stand.children)
  if (failed?.stand.is === 'failed') {
    return settleFailure(step, flow, failed.stand.failure, step.fromSeconds)
  }
  const outputs = stand.children.flatMap((child) =>
    child.stand.is === 'done' ? [child.stand.output] : [],
  )
  return gathered(step, flow, outputs)
}

function gathered(step: Step, flow: Flow, outputs: readonly Json[]): Played {
  const { state, thread, world, fromSeconds } = step
  const left = leaveState(state, flow, outputs, thread.input, world)
  const next = 'next' in state ? state.next : null
  return finished(step, { ...left, next, rule: null, untilSeconds: fromSeconds })
}

function finished(step: Step, settled: Settled): Played {
  const { stages, value, untilSeconds, next, rule } = settled
  if (value instanceof StatesFailure) return settleFailure(step, settled, value, untilSeconds, rule)
  const thread = { ...step.thread, clockSeconds: untilSeconds, steps: step.thread.steps + 1 }
  if (next === null) {
    return {
      thread: { ...thread, stand: { is: 'done', output: value } },
      moment: momentOf(step, untilSeconds, stages, { is: 'ended', output: value }, rule),
    }
  }
  return {
    thread: movedTo(thread, next, value),
    moment: momentOf(step, untilSeconds, stages, { is: 'went_on', to: next, output: value }, rule),
  }
}

/** At the next state every count of retries begins anew. */
function movedTo(thread: Thread, stateName: string, input: Json): Thread {
  return { ...thread, stateName, input, retries: [], stand: { is: 'ready' } }
}
