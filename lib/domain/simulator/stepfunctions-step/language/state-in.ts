import { processorsOf } from './processors'
import type { Machine, State } from './state'

/** The state of this name in a machine or in one inside of it: names stand once in all of them. */
export function stateIn({ states }: Machine, name: string): State | null {
  const own = states.get(name)
  if (own !== undefined) return own
  for (const state of states.values()) {
    for (const inner of processorsOf(state)) {
      const found = stateIn(inner, name)
      if (found !== null) return found
    }
  }
  return null
}
