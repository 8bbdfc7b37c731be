import { useState } from 'react'
import {
  type MachinePlan,
  mostMoments,
  plannedWalk,
} from '@/lib/domain/simulator/stepfunctions-step/machine-plan'
import type { TaskAnswer } from '@/lib/domain/simulator/stepfunctions-step/run/run'
import {
  answeredAnew,
  nextWalk,
  type Walk,
} from '@/lib/domain/simulator/stepfunctions-step/run/walk'

export interface MachineWalking {
  readonly walk: Walk
  /** Whether somebody let a task answer otherwise than the setting says. */
  readonly changed: boolean
  readonly goTo: (at: number) => void
  /** Lets the task of the shown moment answer otherwise; all after it is played anew. */
  readonly answer: (answer: TaskAnswer) => void
  /** Plays it again as the setting says. */
  readonly restore: () => void
}

/** A machine on its way. Another plan starts it anew, at the same place if there is one. */
export function useMachineWalk(plan: MachinePlan): MachineWalking {
  const [state, setState] = useState(() => ({ plan, ...begun(plan, 0) }))
  const shown = state.plan === plan ? state : { plan, ...begun(plan, state.walk.at) }
  if (shown !== state) setState(shown)
  const { walk, changed } = shown

  return {
    walk,
    changed,
    goTo: (at) => setState({ plan, changed, walk: nextWalk(walk, { type: 'went_to', at }) }),
    answer: (answer) =>
      setState({ plan, changed: true, walk: answeredAnew(walk, answer, mostMoments) }),
    restore: () => setState({ plan, ...begun(plan, walk.at) }),
  }
}

function begun(plan: MachinePlan, at: number): { readonly walk: Walk; readonly changed: boolean } {
  return { walk: nextWalk(plannedWalk(plan), { type: 'went_to', at }), changed: false }
}
