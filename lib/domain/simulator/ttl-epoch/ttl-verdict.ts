import { msPerSecond } from '@/lib/domain/simulator/seconds'
import { lastEpochSeconds } from './epoch-text'
import type { TtlLimits } from './ttl-limits'
import type { TtlReason } from './ttl-reason'
import { yearsBefore } from './years-before'

/** The value of an item's TTL attribute, and the time at which DynamoDB looks at it. */
export interface TtlAttribute {
  /** Null where the attribute is not a number. */
  readonly ttlValue: number | null
  readonly nowEpochSeconds: number
}

export type TtlVerdict =
  | { readonly expired: true; readonly reason: null }
  | { readonly expired: false; readonly reason: TtlReason }

/**
 * Whether DynamoDB takes an item for expired: a number (fact `ttl-number-type`) of epoch seconds that the current time
 * has passed, by no more than five years (fact `ttl-expiry-condition`). Calendar years, as AWS gives no days.
 */
export function ttlVerdict(
  { ttlValue, nowEpochSeconds }: TtlAttribute,
  { maxPastYears }: TtlLimits,
): TtlVerdict {
  if (ttlValue === null) return lives('not-a-number')
  if (looksLikeMilliseconds(ttlValue)) return lives('milliseconds')
  if (ttlValue >= nowEpochSeconds) return lives('future')
  if (ttlValue < yearsBefore(nowEpochSeconds, maxPastYears)) return lives('too-old')
  return { expired: true, reason: null }
}

function lives(reason: TtlReason): TtlVerdict {
  return { expired: false, reason }
}

/** Beyond the year 9999 as seconds, but within it as milliseconds (fact `ttl-seconds-not-milliseconds`). */
export function looksLikeMilliseconds(ttlValue: number): boolean {
  return ttlValue > lastEpochSeconds && ttlValue / msPerSecond <= lastEpochSeconds
}
