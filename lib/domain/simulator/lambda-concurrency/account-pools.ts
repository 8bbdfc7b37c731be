import type { WorkedStep } from '@/lib/domain/simulator/worked'

export interface AccountPools {
  readonly accountConcurrency: number
  /** What each function has for itself. */
  readonly reserved: readonly number[]
}

export interface PoolsLeft {
  /** What all functions without a reservation share. */
  readonly unreserved: number
  /** Whether AWS allows it: a minimum has to stay unreserved. */
  readonly allowed: boolean
  readonly steps: readonly WorkedStep[]
}

/**
 * What reservations leave to the other functions of the account.
 * Source: Lambda guide, "Understanding reserved concurrency and provisioned concurrency"; `limit-reservable`.
 */
export function poolsLeft(
  { accountConcurrency, reserved }: AccountPools,
  unreservedMinimum: number,
): PoolsLeft {
  const reservedTotal = reserved.reduce((total, one) => total + one, 0)
  const { maxReservable } = reservable(accountConcurrency, unreservedMinimum)
  return {
    unreserved: accountConcurrency - reservedTotal,
    allowed: reservedTotal <= maxReservable,
    steps: [
      { name: 'reservedTotal', value: reservedTotal },
      { name: 'maxReservable', value: maxReservable },
    ],
  }
}

/** The most that all reservations of an account may add up to: `limit-reservable`. */
export function reservable(
  accountConcurrency: number,
  unreservedMinimum: number,
): { readonly maxReservable: number } {
  return { maxReservable: Math.max(0, accountConcurrency - unreservedMinimum) }
}
