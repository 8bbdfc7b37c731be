import Big from 'big.js'

/** The share of reads that the cache answers, 0 to 1: hits ÷ (hits + misses) (AWS's DAX cluster sizing guide). */
export function hitRate({
  hits,
  misses,
}: {
  readonly hits: number
  readonly misses: number
}): number {
  return new Big(hits).div(new Big(hits).plus(misses)).toNumber()
}

/**
 * The read capacity that a cluster serves, in RCUs. DynamoDB sees only the misses, so what it uses is divided by their
 * share, 1 − hit rate (AWS's DAX cluster sizing guide). Below a hit rate of 1.
 */
export function rcuServed({
  dynamodbRcu,
  hitRate,
}: {
  readonly dynamodbRcu: number
  /** 0 up to but not including 1. */
  readonly hitRate: number
}): number {
  return new Big(dynamodbRcu).div(new Big(1).minus(hitRate)).toNumber()
}
