import { measureOf } from '@/lib/domain/fact/unit'

const secondsPerMinute = measureOf('minute').factor / measureOf('second').factor

/** A minute in which both rates, in capacity units a second, stay the same. */
export interface BurstMinute {
  readonly demand: number
  readonly provisioned: number
  /** Unused units from the minutes before. */
  readonly savedUnits: number
}

export interface BurstResult {
  /** Capacity units that were served and refused in this minute. */
  readonly servedUnits: number
  readonly throttledUnits: number
  /** What is left for the next minute. */
  readonly savedUnits: number
}

/**
 * What a table serves in a minute: its own capacity, and what it has saved of up to so many seconds of it (fact
 * `dynamodb-burst-capacity`). AWS promises none of the savings; this is the best case.
 */
export function burstMinute(
  { demand, provisioned, savedUnits }: BurstMinute,
  { burstSeconds }: { readonly burstSeconds: number },
): BurstResult {
  const wanted = demand * secondsPerMinute
  const fresh = provisioned * secondsPerMinute
  const available = fresh + Math.min(savedUnits, burstSeconds * provisioned)
  const servedUnits = Math.min(wanted, available)
  return {
    servedUnits,
    throttledUnits: wanted - servedUnits,
    savedUnits: Math.min(available - servedUnits, burstSeconds * provisioned),
  }
}
