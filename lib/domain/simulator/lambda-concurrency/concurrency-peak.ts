import { measureOf } from '@/lib/domain/fact/unit'
import type { RdsProxyFigures } from '@/lib/domain/simulator/rds-proxy/rds-proxy-figures'
import { poolsLeft } from './account-pools'
import { accountLoad } from './concurrency'
import type { ConcurrencyFigures } from './concurrency-figures'
import { type DatabasePeak, databasePeak } from './database-peak'
import { functionCap } from './function-cap'
import type { ConcurrencySetting } from './lambda-concurrency-setting'
import { type FirstSpill, firstSpill, provisionedSpillover } from './provisioned-spillover'
import { scaleUp } from './scale-up'

/** A rush at its height, as arithmetic has it: steady, and with all environments started. */
export interface ConcurrencyPeak {
  readonly seconds: number
  readonly concurrency: number
  /** What functions without a reservation share. */
  readonly unreserved: number
  /** Whether AWS allows all these reservations. */
  readonly reservationsAllowed: boolean
  /** The most executions of this function at once. */
  readonly cap: number
  /** Requests a second that the cap allows by the duration, by its own limit, and in the end. */
  readonly rpsByDuration: number
  readonly rpsByRate: number
  readonly rpsLimit: number
  readonly servedRps: number
  readonly throttledRps: number
  /** The limit that would throttle nothing. */
  readonly capNeeded: number
  readonly running: number
  /** Provisioned environments, as far as AWS allows them. */
  readonly provisioned: number
  readonly mostProvisioned: number
  readonly startedCold: number
  /** Null where nothing is provisioned. */
  readonly spill: FirstSpill | null
  /** Environments that have to be started on top of those of before the rush. */
  readonly added: number
  /** How long those take that may not be started in the first moment. */
  readonly growthSeconds: number
  /** Null where there is no database. */
  readonly database: DatabasePeak | null
}

export function concurrencyPeak(
  setting: ConcurrencySetting,
  figures: ConcurrencyFigures,
  proxy: RdsProxyFigures,
): ConcurrencyPeak {
  const { peakRps, durationMs } = setting
  const { requestsPerSecondPerUnit, scalingRate } = figures
  const { unreserved, allowed, cap, mostProvisioned } = sharesOf(setting, figures)
  const load = { requestsPerSecond: peakRps, durationMs }
  const limits = { accountConcurrency: cap, requestsPerSecondPerUnit }
  const { concurrency, rpsLimit, servedRps, accountConcurrencyNeeded } = accountLoad(load, limits)
  const running = Math.min(cap, Math.ceil(concurrency))
  const provisioned = Math.min(setting.provisioned, mostProvisioned)
  const share = functionCap({ provisioned, reserved: cap, concurrent: running })
  const before = Math.ceil((setting.baseRps * durationMs) / msPerSecond)
  const added = Math.max(0, running - Math.max(provisioned, before))
  const atOnce = scalingRate.environments
  const spillover = provisionedSpillover(provisioned, requestsPerSecondPerUnit)
  return {
    seconds: durationMs / msPerSecond,
    concurrency,
    unreserved,
    reservationsAllowed: allowed,
    cap,
    rpsByDuration: (cap * msPerSecond) / durationMs,
    rpsByRate: cap * requestsPerSecondPerUnit,
    rpsLimit,
    servedRps,
    throttledRps: peakRps - servedRps,
    capNeeded: accountConcurrencyNeeded,
    running,
    provisioned,
    mostProvisioned,
    startedCold: share.servedMaybeCold,
    spill: provisioned === 0 ? null : firstSpill(spillover, durationMs),
    added,
    growthSeconds: scaleUp({ from: atOnce, to: Math.max(atOnce, added) }, scalingRate).seconds,
    database: databasePeak(setting, { running, servedRps }, proxy),
  }
}

/** What the account leaves to this function. */
export function sharesOf(
  setting: ConcurrencySetting,
  { unreservedMinimum }: Pick<ConcurrencyFigures, 'unreservedMinimum'>,
) {
  const { accountConcurrency, reservedElsewhere, hasReservation, reserved } = setting
  const own = hasReservation ? [reserved] : []
  const left = poolsLeft(
    { accountConcurrency, reserved: [reservedElsewhere, ...own] },
    unreservedMinimum,
  )
  const unreserved = Math.max(0, left.unreserved)
  const cap = hasReservation ? Math.min(reserved, accountConcurrency) : unreserved
  // Without a reservation they come out of what all functions share, of which the minimum has to stay:
  // https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html
  const mostProvisioned = hasReservation ? cap : Math.max(0, unreserved - unreservedMinimum)
  return { unreserved, allowed: left.allowed, cap, mostProvisioned }
}

const msPerSecond = measureOf('second').factor
