import type { State } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import {
  type StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { seededRandom } from '@/lib/shared/random'
import { contextObject } from './context-object'
import { dueThread } from './due-thread'
import { playStep } from './play-step'
import type { Run, RunEnd, RunEvent, RunSetup, TaskAnswer, Thread } from './run'
import { momentOf, type Step } from './step'
import { withThread } from './with-thread'

/** A machine that is about to start. */
export function startRun(setup: RunSetup): Run {
  const { machine, input } = setup
  const root: Thread = {
    branch: [],
    machine,
    item: null,
    stateName: machine.startAt,
    input,
    clockSeconds: 0,
    steps: 0,
    retries: [],
    stand: { is: 'ready' },
  }
  return { setup, root, visits: new Map(), steps: 0, moment: null, end: null }
}

/** The run after `event`. One that has ended, or has no task for an answer, stays as it is. */
export function nextRun(run: Run, event: RunEvent): Run {
  const step = dueStep(run)
  if (step === null) return run
  if (event.type === 'task_answered' && step.state.type !== 'Task') return run
  const stop = stopFor(run, step)
  if (stop !== null) return halted(run, step, stop)
  const answer = event.type === 'task_answered' ? event.answer : step.answer
  const { thread, moment } = playStep({ ...step, answer })
  const { stateName } = step.thread
  const number = run.steps + 1
  const root = withThread(run.root, thread)
  const visits = new Map(run.visits).set(stateName, visitsOf(run, stateName) + 1)
  const end = endOf(root, run.setup)
  return { ...run, root, visits, steps: number, moment: { ...moment, number }, end }
}

/** Every moment is at least two events of the history: something begins, and something is over. */
const eventsPerMoment = 2

/** Why the execution goes no further, whatever its states would do. */
function stopFor({ setup, steps }: Run, { fromSeconds }: Step): StatesFailure | null {
  const { mostHistoryEvents } = setup.limits
  if (steps * eventsPerMoment >= mostHistoryEvents) {
    return statesFailure(
      'States.Runtime',
      `이벤트 기록이 ${mostHistoryEvents}개로 가득 찼습니다. 끝나지 않는 반복이 있는지 살펴 주십시오.`,
      `The history is full at ${mostHistoryEvents} events; look for a loop that does not end.`,
    )
  }
  return isTooLate(setup, fromSeconds) ? tooLate(setup) : null
}

/** Whatever runs inside, it is the state of the machine itself that fails, and no rule of its own is asked. */
function halted(run: Run, step: Step, failure: StatesFailure): Run {
  const { root, setup } = run
  const { timeoutSeconds } = setup.machine
  const atSeconds = Math.min(step.fromSeconds, timeoutSeconds ?? Number.POSITIVE_INFINITY)
  const outer = {
    ...step,
    thread: root,
    state: stateOf(root) ?? step.state,
    fromSeconds: atSeconds,
  }
  const number = run.steps + 1
  return {
    ...run,
    root: { ...root, clockSeconds: atSeconds, stand: { is: 'failed', failure } },
    steps: number,
    moment: { ...momentOf(outer, atSeconds, [], { is: 'failed', failure }), number },
    end: { is: 'failed', failure, atSeconds },
  }
}

function isTooLate({ machine }: RunSetup, atSeconds: number): boolean {
  return machine.timeoutSeconds !== null && atSeconds > machine.timeoutSeconds
}

function tooLate({ machine }: RunSetup): StatesFailure {
  return statesFailure(
    'States.Timeout',
    `실행이 TimeoutSeconds로 정한 ${machine.timeoutSeconds}초를 넘겼습니다.`,
    `The execution takes longer than its TimeoutSeconds of ${machine.timeoutSeconds}.`,
  )
}

/** What comes next, with the answer that a task would give by itself; null when the execution has ended. */
export function dueStep(run: Run): Step | null {
  const { setup } = run
  const due = run.end === null ? dueThread(run.root) : null
  const state = due && stateOf(due.thread)
  if (due === null || state === null) return null
  const { thread, atSeconds } = due
  const here = { ...thread, clockSeconds: atSeconds }
  return {
    thread: here,
    state,
    fromSeconds: atSeconds,
    startedAtMs: setup.startedAtMs,
    answer: plannedAnswer(run, thread.stateName),
    world: {
      input: thread.input,
      context: contextObject(run, here, state),
      random: seededRandom(`${setup.seed} ${run.steps}`),
      limits: setup.limits,
    },
  }
}

function stateOf({ machine, stateName }: Thread): State | null {
  return machine.states.get(stateName) ?? null
}

function plannedAnswer(run: Run, stateName: string): TaskAnswer | null {
  const { answers, fallback } = run.setup
  const planned = Object.hasOwn(answers, stateName) ? (answers[stateName] ?? []) : []
  return planned[visitsOf(run, stateName)] ?? planned.at(-1) ?? fallback
}

function visitsOf({ visits }: Run, stateName: string): number {
  return visits.get(stateName) ?? 0
}

function endOf({ stand, clockSeconds }: Thread, setup: RunSetup): RunEnd | null {
  if (stand.is === 'done' && isTooLate(setup, clockSeconds)) {
    const atSeconds = setup.machine.timeoutSeconds ?? clockSeconds
    return { is: 'failed', failure: tooLate(setup), atSeconds }
  }
  switch (stand.is) {
    case 'done':
      return { is: 'succeeded', output: stand.output, atSeconds: clockSeconds }
    case 'failed':
      return { is: 'failed', failure: stand.failure, atSeconds: clockSeconds }
    default:
      return null
  }
}
