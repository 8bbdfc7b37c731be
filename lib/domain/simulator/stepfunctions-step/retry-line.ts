import { numberText } from '@/lib/domain/fact/unit'
import { durationText } from '@/lib/domain/simulator/duration-text'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Retrier, State } from './language/state'
import type { Moment } from './run/run'
import { type StateLabels, stateLabel } from './state-labels'
import { workedLine } from './worked-text'

/** How long is waited before a retry: the interval, times the rate for each retry before it, and no more than the bound. */
export function retryLine(
  { stateName, outcome }: Moment,
  state: State,
  labels: StateLabels,
): WorkedLine | null {
  if (outcome.is !== 'retries' || !('retry' in state)) return null
  const { retry, waitSeconds, jitter, failure } = outcome
  const retrier = state.retry[outcome.retrier]
  if (retrier === undefined) return null
  return workedLine(
    (locale) => {
      const label = stateLabel(stateName, labels, locale)
      return locale === 'ko'
        ? `${label} · 재시도 ${retry} 앞의 대기(${failure.error})`
        : `${label} · wait before retry ${retry} (${failure.error})`
    },
    delayText(retrier, retry),
    (locale) => {
      const wait = durationText(waitSeconds, locale)
      if (!jitter) return wait
      return locale === 'ko' ? `0초에서 ${wait} 사이` : `from 0 to ${wait}`
    },
    { fact: 'sfn-retry-defaults' },
  )
}

function delayText(retrier: Retrier, retry: number): string {
  const { intervalSeconds, backoffRate, maxDelaySeconds } = retrier
  const grown = `${numberText(intervalSeconds)} × ${numberText(backoffRate)}^${retry - 1}`
  return maxDelaySeconds === null ? grown : `min(${grown}, ${numberText(maxDelaySeconds)})`
}
