import { sumOf, toUsd } from '@/lib/domain/simulator/money'
import type { LambdaBill } from './lambda-bill'
import type { Charge } from './tiered-charges'

/** Which of the parts that not every function has are told of, though they come to nothing. */
export interface ToldParts {
  readonly ephemeral: boolean
  readonly extra: boolean
}

/** A bill as plain numbers, money rounded for the telling; each sum is rounded only once. */
export function billOutput(bill: LambdaBill, told: ToldParts) {
  const { provisioned, ephemeral, extra } = bill
  return {
    gbSeconds: bill.gbSeconds.toNumber(),
    billableGbSeconds: bill.billableGbSeconds.toNumber(),
    billableRequests: bill.billableRequests.toNumber(),
    computeUsd: usdOf(...bill.compute),
    requestUsd: usdOf(bill.requests),
    ...(told.ephemeral && {
      ephemeralGbSeconds: ephemeral?.quantity.toNumber() ?? 0,
      ephemeralUsd: ephemeral ? usdOf(ephemeral) : 0,
    }),
    ...(provisioned && {
      provisionedGbSeconds: provisioned.enabled.quantity.toNumber(),
      provisionedUsd: usdOf(provisioned.enabled),
      provisionedDurationGbSeconds: provisioned.duration.quantity.toNumber(),
      provisionedDurationUsd: usdOf(provisioned.duration),
    }),
    ...(told.extra && {
      extraLines: extra.map((line) => ({ label: line.label, usd: usdOf(line) })),
      extraUsd: usdOf(...extra),
    }),
    totalUsd: toUsd(bill.totalUsd),
  }
}

function usdOf(...charges: readonly Charge[]): number {
  return toUsd(sumOf(charges.map(({ usd }) => usd)))
}
