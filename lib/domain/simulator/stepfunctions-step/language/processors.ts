import type { Machine, State } from './state'

/** The machines that a state runs: the branches of a Parallel, what a Map does with each item. */
export function processorsOf(state: State): readonly Machine[] {
  if (state.type === 'Parallel') return state.branches
  return state.type === 'Map' ? [state.processor] : []
}

/** The states where a machine ends well: what runs it goes on from there. */
export function lastStates({ states }: Machine): readonly string[] {
  return [...states].flatMap(([name, state]) => {
    if (state.type === 'Succeed') return [name]
    const goesOn = state.type === 'Choice' || state.type === 'Fail' || state.next !== null
    return goesOn ? [] : [name]
  })
}
