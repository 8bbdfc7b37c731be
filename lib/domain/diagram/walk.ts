import type { Diagram, DiagramStep } from './diagram'

/** How a node or an edge stands to the step that is shown. */
export type PartState = 'active' | 'passed' | 'waiting' | 'broken' | 'skipped'

/** One moment of a walk. */
export interface WalkStep extends DiagramStep {
  /** Counts from 1. */
  readonly number: number
  /** Whether it is only taken because something failed. */
  readonly alternate: boolean
}

/** The steps in their order; with a what-if those it keeps, then its own. An unknown one changes nothing. */
export function walkSteps(diagram: Diagram, whatIfId: string | null): readonly WalkStep[] {
  const whatIf = diagram.whatIfs.find(({ id }) => id === whatIfId)
  const kept = diagram.steps.slice(0, whatIf?.keeps)
  const other = whatIf?.steps ?? []
  return [...kept, ...other].map((step, index) => ({
    ...step,
    number: index + 1,
    alternate: index >= kept.length,
  }))
}

/**
 * How every node and edge stands at step `number`, by id; at 0 the walk has not begun and all are waiting.
 * What a what-if breaks or skips is broken or skipped from its first step of its own on.
 */
export function partStates(
  diagram: Diagram,
  whatIfId: string | null,
  number: number,
): ReadonlyMap<string, PartState> {
  const steps = walkSteps(diagram, whatIfId)
  const states = new Map<string, PartState>()
  for (const { id } of [...diagram.nodes, ...diagram.edges]) states.set(id, 'waiting')
  for (const step of steps.slice(0, number)) {
    const state = step.number === number ? 'active' : 'passed'
    for (const id of partsOf(diagram, step)) states.set(id, state)
  }
  const whatIf = diagram.whatIfs.find(({ id }) => id === whatIfId)
  if (whatIf !== undefined && number > whatIf.keeps) {
    for (const id of whatIf.skips) states.set(id, 'skipped')
    for (const id of whatIf.breaks) states.set(id, 'broken')
  }
  return states
}

/** The edge of a step with both its ends, or the node where it happens. */
export function partsOf(
  { edges }: Diagram,
  { edge, at }: Pick<DiagramStep, 'edge' | 'at'>,
): readonly string[] {
  const gone = edges.find(({ id }) => id === edge)
  const along = gone === undefined ? [] : [gone.id, gone.from, gone.to]
  return at === null ? along : [...along, at]
}

/** The numbers of the steps that go along each edge, by the edge's id. */
export function edgeNumbers(steps: readonly WalkStep[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, readonly number[]>()
  for (const { edge, number } of steps) {
    if (edge !== null) numbers.set(edge, [...(numbers.get(edge) ?? []), number])
  }
  return numbers
}
