import Big, { type BigSource } from 'big.js'
import { measureOf } from '@/lib/domain/fact/unit'

const mbPerGb = measureOf('gb').factor / measureOf('mb').factor
const msPerSecond = measureOf('second').factor
/** Exact, as both are products of twos and fives; and multiplying is faster than dividing. */
const gbSecondsPerMbMs = new Big(1).div(mbPerGb * msPerSecond)

/** Memory or storage in MB, held for so many ms, so many times, in GB-seconds (`price-term-gb-second`); no digit is lost. */
export function exactGbSeconds(sizeMb: number, heldMs: BigSource, times: number): Big {
  return new Big(sizeMb).times(heldMs).times(times).times(gbSecondsPerMbMs)
}
