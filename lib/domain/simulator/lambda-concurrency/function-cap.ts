import type { WorkedStep } from '@/lib/domain/simulator/worked'

/** A function with a share of its own, and the requests that it has at one moment. */
export interface FunctionShare {
  /** Environments kept initialised; never more than `reserved`. */
  readonly provisioned: number
  readonly reserved: number
  readonly concurrent: number
}

export interface FunctionCap {
  /** Environments that answer at once. */
  readonly warm: number
  /** Environments that the share allows on top, each with a cold start. */
  readonly coldCapable: number
  /** Requests beyond the share; unused concurrency of the account does not help. */
  readonly throttled: number
  /** Requests that find a warm environment. */
  readonly servedWarm: number
  /** Requests that may have to wait for a cold start. */
  readonly servedMaybeCold: number
  readonly steps: readonly WorkedStep[]
}

/**
 * What a function with both kinds of concurrency does with so many requests at once.
 * Source: Lambda guide, "Understanding reserved concurrency and provisioned concurrency"; `limit-concurrency-reserve`.
 */
export function functionCap({ provisioned, reserved, concurrent }: FunctionShare): FunctionCap {
  const served = Math.min(concurrent, reserved)
  const servedWarm = Math.min(served, provisioned)
  return {
    warm: provisioned,
    coldCapable: reserved - provisioned,
    throttled: concurrent - served,
    servedWarm,
    servedMaybeCold: served - servedWarm,
    steps: [{ name: 'served', value: served }],
  }
}
