import type { Where } from './problem'
import type { State } from './state'

/** A way from one state to another of the same States. */
export interface Target {
  readonly to: string
  /** The field that says so. */
  readonly way: Where
}

/** All states that a state can lead to, in the order in which it is decided. */
export function targetsOf(state: State): readonly Target[] {
  switch (state.type) {
    case 'Choice':
      return [
        ...state.choices.map(({ next }, index) => ({ to: next, way: ['Choices', index, 'Next'] })),
        ...(state.default === null ? [] : [{ to: state.default, way: ['Default'] }]),
      ]
    case 'Succeed':
    case 'Fail':
      return []
    default: {
      const onwards = state.next === null ? [] : [{ to: state.next, way: ['Next'] }]
      if (state.type === 'Pass' || state.type === 'Wait') return onwards
      const fallbacks = state.catch.map(({ next }, index) => ({
        to: next,
        way: ['Catch', index, 'Next'],
      }))
      return [...onwards, ...fallbacks]
    }
  }
}
