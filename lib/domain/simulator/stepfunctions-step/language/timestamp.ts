import { readInstant } from '@/lib/domain/simulator/eventbridge-schedule/instant'

/** RFC 3339 with the language's own restrictions: a capital T, and a capital Z or an offset. */
const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.(\d{1,9}))?(?:Z|[+-]\d{2}:\d{2})$/

/** An instant to the nanosecond, which milliseconds in a double could not tell apart. */
export interface Timestamp {
  readonly epochSeconds: number
  readonly nanoseconds: number
}

/** Reads a timestamp such as `2016-03-14T01:59:00Z`; null where it is none. Source: Amazon States Language, Timestamps. */
export function readTimestamp(text: string): Timestamp | null {
  const match = form.exec(text)
  const epochMs = match && readInstant(text)
  if (match === null || epochMs === null) return null
  return {
    epochSeconds: Math.floor(epochMs / 1000),
    nanoseconds: Number((match[1] ?? '').padEnd(9, '0')),
  }
}

/** Negative where `a` comes first, 0 where both are the same instant. */
export function compareTimestamps(a: Timestamp, b: Timestamp): number {
  return a.epochSeconds - b.epochSeconds || a.nanoseconds - b.nanoseconds
}
