const nsPerMs = 1_000_000

/** Takes out what doubles add in calculating with durations, so that 120.00000000000001 ms are not billed as 121. */
export function toNanosecond(durationMs: number): number {
  return Math.round(durationMs * nsPerMs) / nsPerMs
}
