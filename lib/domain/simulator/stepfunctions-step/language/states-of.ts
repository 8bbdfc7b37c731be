import { processorsOf } from './processors'
import type { Machine, State } from './state'

/** All states of a machine, those in branches and iterations included. */
export function statesOf({ states }: Machine): readonly State[] {
  return [...states.values()].flatMap((state) => [state, ...processorsOf(state).flatMap(statesOf)])
}
