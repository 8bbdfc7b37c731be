import type { ProgressEvent } from '@/lib/domain/progress/event'

/** A pair is told apart when this many of so many answers in a row are right. */
export const drillGoal = { answers: 10, right: 8 } as const

/** How far a learner is in telling one pair apart. */
export interface DrillStanding {
  /** The last answers of the run under way, oldest first, at most ten; `true` is a right one. */
  readonly marks: readonly boolean[]
  /** Whether the last of them passed the drill: the next answer begins a new run. */
  readonly passed: boolean
  /** When it was passed, each time; epoch ms. */
  readonly passes: readonly number[]
}

export const notBegun: DrillStanding = { marks: [], passed: false, passes: [] }

export type DrillStandings = ReadonlyMap<string, DrillStanding>

/** The standing of every pair that was drilled, by its id. */
export function drillStandings(events: readonly ProgressEvent[]): DrillStandings {
  const runs = runsOf(events)
  const drills = new Map<string, Drill>()
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    if (event.type !== 'item_answered') continue
    const run = runs.byAttempt.get(event.attemptId)
    if (run === undefined) continue
    const drill = drills.get(run.pair) ?? { run: run.number, standing: notBegun }
    drills.set(run.pair, nextDrill(drill, run.number, event.correct, event.at))
  }
  return new Map(
    [...drills].map(([pair, { run, standing }]) => [
      pair,
      run === runs.last.get(pair) ? standing : begunAnew(standing),
    ]),
  )
}

interface Drill {
  readonly run: number
  readonly standing: DrillStanding
}

/** An answer of a run that was given up, told late by another tab, counts for nothing. */
function nextDrill(drill: Drill, run: number, correct: boolean, at: number): Drill {
  if (run < drill.run) return drill
  const { standing } = drill
  const before = run > drill.run || standing.passed ? begunAnew(standing) : standing
  return { run, standing: answered(before, correct, at) }
}

function answered({ marks, passes }: DrillStanding, correct: boolean, at: number): DrillStanding {
  const window = [...marks, correct].slice(-drillGoal.answers)
  const passed = window.length === drillGoal.answers && rightMarks(window) >= drillGoal.right
  return { marks: window, passed, passes: passed ? [...passes, at] : passes }
}

/** How many of these answers are right. */
export function rightMarks(marks: readonly boolean[]): number {
  return marks.filter(Boolean).length
}

function begunAnew({ passes }: DrillStanding): DrillStanding {
  return { ...notBegun, passes }
}

interface Runs {
  readonly byAttempt: ReadonlyMap<string, { readonly pair: string; readonly number: number }>
  readonly last: ReadonlyMap<string, number>
}

/** Attempts of one run follow each other when they are used up; an attempt left unfinished for another ends it. */
function runsOf(events: readonly ProgressEvent[]): Runs {
  const finished = new Set(
    events.flatMap((event) => (event.type === 'attempt_finished' ? [event.attemptId] : [])),
  )
  const byAttempt = new Map<string, { pair: string; number: number }>()
  const before = new Map<string, { id: string; number: number }>()
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    if (event.type !== 'attempt_started' || event.quiz.kind !== 'drill') continue
    const pair = event.quiz.slug
    const last = before.get(pair)
    const number = last === undefined ? 0 : last.number + (finished.has(last.id) ? 0 : 1)
    byAttempt.set(event.attemptId, { pair, number })
    before.set(pair, { id: event.attemptId, number })
  }
  return {
    byAttempt,
    last: new Map([...before].map(([pair, { number }]) => [pair, number])),
  }
}
