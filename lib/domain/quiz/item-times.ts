import { attempts, longestLookMs } from '@/lib/domain/progress/attempt'
import type { ProgressEvent } from '@/lib/domain/progress/event'

/** How long one answer took. */
export interface ItemTime {
  readonly itemId: string
  readonly ms: number
}

/** Every answer whose time the log tells: of sheets while the item was in view, of a practice from the explanation before it. */
export function itemTimes(events: readonly ProgressEvent[]): readonly ItemTime[] {
  return [...practiceTimes(events), ...sheetTimes(events)]
}

function practiceTimes(events: readonly ProgressEvent[]): readonly ItemTime[] {
  const since = new Map<string, number>()
  return events.flatMap((event) => {
    if (event.type === 'attempt_started' && event.feedback === 'at_once') {
      since.set(event.attemptId, event.at)
    }
    if (event.type === 'item_continued' && since.has(event.attemptId)) {
      since.set(event.attemptId, event.at)
    }
    if (event.type !== 'item_answered' || event.answer === null) return []
    const ms = event.at - (since.get(event.attemptId) ?? event.at)
    // Longer than that, and somebody was away.
    return ms > 0 && ms <= longestLookMs ? [{ itemId: event.itemId, ms }] : []
  })
}

function sheetTimes(events: readonly ProgressEvent[]): readonly ItemTime[] {
  return attempts(events).flatMap(({ feedback, results, times }) =>
    feedback === 'at_once'
      ? []
      : results.flatMap(({ itemId, answer }) => {
          const ms = times[itemId]
          return answer === null || ms === undefined ? [] : [{ itemId, ms }]
        }),
  )
}
