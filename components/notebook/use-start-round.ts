import { useProgressStore } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import { createSeed } from '@/lib/client/random-seed'
import { roundPlan, roundRef } from '@/lib/domain/notebook/rounds'
import { attemptStarted } from '@/lib/domain/progress/event'
import { startOf } from '@/lib/domain/progress/progress'

/** Begins a round over these items and gives its attempt's id. The log has it from then on. */
export function useStartRound(): (itemIds: readonly string[]) => string {
  const progress = useProgressStore()
  return (itemIds) => {
    const plan = roundPlan(itemIds, createSeed(), createSeed())
    const at = startOf(plan, selectProgress(progress.getState()), roundRef, Date.now())
    progress.getState().record(attemptStarted(roundRef, plan, at))
    return plan.id
  }
}
