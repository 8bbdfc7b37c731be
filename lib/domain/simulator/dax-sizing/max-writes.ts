import Big from 'big.js'
import type { DaxLimits } from './dax-limits'

/**
 * The writes a second that a cluster takes when it does nothing else. Every node does every write, so the number of
 * nodes does not matter (fact `dax-node-throughput`).
 */
export function maxWrites(
  { nodeLimitRps, itemKb }: { readonly nodeLimitRps: number; readonly itemKb: number },
  { writeWeight, sizeBlockKb }: DaxLimits,
): number {
  const perWrite = writeWeight * Math.ceil(itemKb / sizeBlockKb)
  return new Big(nodeLimitRps).div(perWrite).toNumber()
}
