import { useProgressStore } from '@/lib/client/progress-context'
import { createSeed } from '@/lib/client/random-seed'
import { roundPlan, roundRef } from '@/lib/domain/notebook/rounds'
import { attemptStarted } from '@/lib/domain/progress/event'

/** Begins a round over these items and gives its attempt's id. The log has it from then on. */
export function useStartRound(): (itemIds: readonly string[]) => string {
  const progress = useProgressStore()
  return (itemIds) => {
    const plan = roundPlan(itemIds, createSeed(), createSeed())
    progress.getState().record(attemptStarted(roundRef, plan, Date.now()))
    return plan.id
  }
}
