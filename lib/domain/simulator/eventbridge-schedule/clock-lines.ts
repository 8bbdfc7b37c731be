import { roughDurationText } from '@/lib/domain/simulator/duration-text'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach } from '@/lib/shared/locale'
import { momentText } from './clock-text'
import type { ScheduleScenario } from './schedule-setting'

/** From the clocks that the schedule keeps to, to UTC and to the zone to compare. */
export function clockLines({ planned, zone, otherZone }: ScheduleScenario): readonly WorkedLine[] {
  const [next] = planned?.runs ?? []
  if (!next) return []
  const away = otherZone.offsetMsAt(next.at) - zone.offsetMsAt(next.at)
  return [
    {
      says: {
        ko: `${otherZone.name}의 시각으로 바꾸기`,
        en: `The same moment in ${otherZone.name}`,
      },
      from: inEach((locale) => {
        const shown = momentText(next.at, zone, locale)
        return `${shown} ${away < 0 ? '−' : '+'} ${roughDurationText(Math.abs(away) / 1000, locale)}`
      }),
      to: inEach((locale) => momentText(next.at, otherZone, locale)),
      because: [{ fact: zone.name === 'UTC' ? 'cron-expressions' : 'scheduler-clock' }],
    },
  ]
}
