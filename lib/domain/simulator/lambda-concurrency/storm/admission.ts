import type { Environment, Environments } from './environments'
import { concurrencyCap, type StormLimits, type StormSettings } from './settings'
import { requestQuota, scalingBudget } from './throttles'

/** Why a request was turned away. */
export const throttleReasons = ['concurrency', 'requests-per-second', 'scaling-rate'] as const
export type ThrottleReason = (typeof throttleReasons)[number]

export type Admission =
  | { readonly environment: Environment; readonly cold: boolean }
  | { readonly throttled: ThrottleReason }

/**
 * Decides what becomes of a request that comes at this moment: a provisioned environment, an idle one, a new one, or none.
 * Source: Lambda guide, "Understanding Lambda function scaling".
 */
export function createAdmission(
  settings: StormSettings,
  limits: StormLimits,
  environments: Environments,
): (atMs: number) => Admission {
  const { provisioned } = settings
  const cap = concurrencyCap(settings)
  const quota = requestQuota(cap * limits.requestsPerSecondPerUnit)
  const provisionedQuota = requestQuota(provisioned * limits.requestsPerSecondPerUnit)
  const budget = scalingBudget(limits.scalingRate)

  const find = (atMs: number): Admission => {
    const warm = provisionedQuota.hasOne(atMs) ? environments.takeProvisioned() : null
    if (warm) {
      provisionedQuota.take()
      return { environment: warm, cold: false }
    }
    // Provisioned environments take their part of the share, busy or not.
    if (environments.runningOnDemand() >= cap - provisioned) return { throttled: 'concurrency' }
    const idle = environments.takeIdle()
    if (idle) return { environment: idle, cold: false }
    if (!budget.hasOne(atMs)) return { throttled: 'scaling-rate' }
    budget.take()
    return { environment: environments.start(), cold: true }
  }

  return (atMs) => {
    if (!quota.hasOne(atMs)) return { throttled: 'requests-per-second' }
    const admission = find(atMs)
    if ('environment' in admission) quota.take()
    return admission
  }
}
