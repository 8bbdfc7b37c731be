/** How long a run is billed for, in ms: rounded up to the billing step (`price-granularity`). */
export function billedMs(durationMs: number, granularityMs: number): number {
  return Math.ceil(durationMs / granularityMs) * granularityMs
}
