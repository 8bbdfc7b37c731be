import { isRecord } from '@/lib/shared/is-record'

/** From each older version to the one after it. What is not as it was written then is passed on as it is. */
export const migrations: Readonly<Record<number, (data: unknown) => unknown>> = {
  1: (data) => withEvents(data, 2, fromFirst),
}

function withEvents(
  data: unknown,
  version: number,
  migrate: (event: Readonly<Record<string, unknown>>) => unknown,
): unknown {
  if (!isRecord(data) || !Array.isArray(data.events)) return data
  const events: readonly unknown[] = data.events
  return { version, events: events.map((event) => (isRecord(event) ? migrate(event) : event)) }
}

/** Version 2 knows sittings that are handed in at the end, partial credit, certainty, and several gaps. */
function fromFirst(event: Readonly<Record<string, unknown>>): unknown {
  switch (event.type) {
    case 'attempt_started':
      return { ...event, feedback: 'at_once', deadlineAt: null, unscoredIds: [] }
    case 'item_answered': {
      const credit = event.correct === true ? 1 : 0
      return { ...event, answer: severalGaps(event.answer), credit, certainty: null }
    }
    default:
      return event
  }
}

function severalGaps(answer: unknown): unknown {
  if (!isRecord(answer) || answer.type !== 'cloze') return answer
  return { type: 'cloze', texts: [answer.text] }
}
