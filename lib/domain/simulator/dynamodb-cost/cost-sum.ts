import type Big from 'big.js'
import type { BigSource } from 'big.js'
import { sumOf } from '@/lib/domain/simulator/money'
import { chargeOf } from './priced'

/** So many of something at so much each. */
export interface PricedQuantity {
  readonly quantity: BigSource
  readonly rate: BigSource
}

export interface CostSum {
  /** Unrounded, in the order given. */
  readonly lineUsd: readonly Big[]
  readonly totalUsd: Big
}

/** What the lines of a bill come to; nothing is rounded on the way. */
export function costSum(lines: readonly PricedQuantity[]): CostSum {
  const lineUsd = lines.map(({ quantity, rate }) => chargeOf({ quantity, free: 0, per: 1 }, rate))
  return { lineUsd, totalUsd: sumOf(lineUsd) }
}
