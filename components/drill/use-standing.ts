'use client'

import { useProgress } from '@/lib/client/progress-context'
import { selectDrills } from '@/lib/client/select-drills'
import { type DrillStanding, notBegun } from '@/lib/domain/quiz/drill-standing'

/** How far the learner is with this pair; null until progress is read. */
export function useStanding(pair: string): DrillStanding | null {
  const ready = useProgress((state) => state.ready)
  const standings = useProgress(selectDrills)
  return ready ? (standings.get(pair) ?? notBegun) : null
}
