import type { ProgressEvent } from '@/lib/domain/progress/event'
import { type DrillStandings, drillStandings } from '@/lib/domain/quiz/drill-standing'
import type { ProgressState } from './progress-store'

const derived = new WeakMap<readonly ProgressEvent[], DrillStandings>()

/** How far the learner is with each pair, derived once for each log. */
export function selectDrills({ events }: ProgressState): DrillStandings {
  const known = derived.get(events)
  if (known !== undefined) return known
  const fresh = drillStandings(events)
  derived.set(events, fresh)
  return fresh
}
