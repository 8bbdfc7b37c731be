import type { EdgeFacts } from './edge-facts'
import { type EdgeEvent, type EdgeOption, eventsOfOption } from './edge-option'

/** The events where the option can be attached for this work; none where it cannot. */
export function attachableEvents(
  option: EdgeOption,
  { event, requestBody }: Pick<EdgeFacts, 'event' | 'requestBody'>,
): readonly EdgeEvent[] {
  return eventsOfOption[option].filter(
    (one) => (event === null || one === event) && (!requestBody || bodyEvents.includes(one)),
  )
}

/** The request body is there on its way in only (`cmp-body-limits`). */
const bodyEvents: readonly EdgeEvent[] = ['viewer-request', 'origin-request']
