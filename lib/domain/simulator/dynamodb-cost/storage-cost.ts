import Big, { type BigSource } from 'big.js'
import type { WorkedStep } from '@/lib/domain/simulator/worked'
import { billableOf, chargeOf } from './priced'

/** What a table keeps for a month. */
export interface StoredItems {
  readonly items: number
  readonly itemBytes: number
  /** Added to each item for billing (fact `dynamodb-storage-overhead`). */
  readonly perItemOverheadBytes: number
  /** 1,024³ as DynamoDB counts (fact `dynamodb-binary-units`), 10⁹ in some of AWS's tools. */
  readonly bytesPerGb: number
  /** 0 where the free tier is used up or left out. */
  readonly freeGb: number
}

export interface StorageCost {
  readonly gb: Big
  readonly billableGb: Big
  readonly totalUsd: Big
  readonly steps: readonly WorkedStep[]
}

/** The GB-months of a table and their price: items × (size + overhead) ÷ bytes in a GB, less what is free. */
export function storageCost(stored: StoredItems, usdPerGbMonth: BigSource): StorageCost {
  const { itemBytes, perItemOverheadBytes, bytesPerGb, freeGb } = stored
  const billedItemBytes = new Big(itemBytes).plus(perItemOverheadBytes)
  const bytes = billedItemBytes.times(stored.items)
  const storage = { quantity: bytes, free: new Big(freeGb).times(bytesPerGb), per: bytesPerGb }
  const [gb, billableGb] = [bytes.div(bytesPerGb), billableOf(storage).div(bytesPerGb)]
  return {
    gb,
    billableGb,
    totalUsd: chargeOf(storage, usdPerGbMonth),
    steps: [
      { name: 'billedItemBytes', value: billedItemBytes.toNumber() },
      { name: 'bytes', value: bytes.toNumber() },
      { name: 'gb', value: gb.toNumber() },
      { name: 'billableGb', value: billableGb.toNumber() },
    ],
  }
}
