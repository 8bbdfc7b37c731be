import type { AskedResult } from '@/lib/domain/simulator/outcome'
import { dayMs } from '@/lib/shared/civil-date'
import { inEach } from '@/lib/shared/locale'
import { momentText } from './clock-text'
import type { PlannedSchedule, ScheduleScenario } from './schedule-setting'

/** Fewer are no question. */
const leastOptions = 3

/**
 * The next run among the moments that somebody may take for it: the run after it, the day after it (weekdays counted
 * from Monday), and the time read in UTC. Null where they do not differ enough.
 */
export function nextRunAsked(
  { zone, otherZone }: ScheduleScenario,
  { runs }: PlannedSchedule,
): AskedResult | null {
  const [next, second] = runs
  if (!next) return null
  const away = zone.offsetMsAt(next.at) - otherZone.offsetMsAt(next.at)
  const mistaken = [second?.at ?? next.at - dayMs, next.at + dayMs, next.at + away]
  const instants = [...new Set([next.at, ...mistaken])].sort((a, b) => a - b)
  if (instants.length < leastOptions) return null
  return {
    kind: 'choice',
    options: instants.map((at) => inEach((locale) => momentText(at, zone, locale))),
    right: instants.indexOf(next.at),
  }
}
