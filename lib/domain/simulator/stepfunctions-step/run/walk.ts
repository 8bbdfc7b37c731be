import { nextRun, startRun } from './next-run'
import type { Moment, Run, RunEvent, RunSetup, TaskAnswer } from './run'

/** A run that can be walked through, forwards and back. */
export interface Walk {
  /** The run before the first moment, and after each: as far as it was played. */
  readonly runs: readonly [Run, ...Run[]]
  /** How many moments have passed in what is shown. */
  readonly at: number
}

export type WalkEvent =
  | RunEvent
  | { readonly type: 'went_back' }
  | { readonly type: 'went_to'; readonly at: number }

export function startWalk(setup: RunSetup): Walk {
  return { runs: [startRun(setup)], at: 0 }
}

/**
 * The walk after `event`. A step goes on along what was played before; another answer to a task takes the place of all
 * that was played from there.
 */
export function nextWalk(walk: Walk, event: WalkEvent): Walk {
  const { runs, at } = walk
  switch (event.type) {
    case 'went_back':
      return { runs, at: Math.max(0, at - 1) }
    case 'went_to':
      return { runs, at: Math.min(Math.max(0, Math.trunc(event.at)), runs.length - 1) }
    case 'stepped':
      return at < runs.length - 1 ? { runs, at: at + 1 } : played(walk, event)
    case 'task_answered':
      return played(walk, event)
  }
}

/** The walk played to its end from what is shown, so far as `most` moments lead. */
export function walkToEnd(walk: Walk, most: number): Walk {
  let last = walk
  for (let steps = 0; steps < most && shownRun(last).end === null; steps++) {
    last = nextWalk(last, { type: 'stepped' })
  }
  return last
}

/** The walk in which the task of the shown moment answers otherwise, played on as far as `most` moments lead; it shows that moment anew. */
export function answeredAnew(walk: Walk, answer: TaskAnswer, most: number): Walk {
  const { at } = walk
  const before = nextWalk(walk, { type: 'went_back' })
  const anew = nextWalk(before, { type: 'task_answered', answer })
  return anew === before ? walk : nextWalk(walkToEnd(anew, most - at), { type: 'went_to', at })
}

export function shownRun({ runs: [first, ...others], at }: Walk): Run {
  return others[at - 1] ?? first
}

/** What has happened up to what is shown. */
export function shownMoments({ runs, at }: Walk): readonly Moment[] {
  return runs.slice(0, at + 1).flatMap(({ moment }) => (moment === null ? [] : [moment]))
}

function played(walk: Walk, event: RunEvent): Walk {
  const { runs, at } = walk
  const run = shownRun(walk)
  const next = nextRun(run, event)
  if (next === run) return walk
  const [first, ...others] = runs
  return { runs: [first, ...others.slice(0, at), next], at: at + 1 }
}
