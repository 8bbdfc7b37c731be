import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { durationText } from '@/lib/domain/simulator/duration-text'
import { toUsd, usdText } from '@/lib/domain/simulator/money'
import type { AskedResult, Result } from '@/lib/domain/simulator/outcome'
import { inEach, type Locale, type Localized } from '@/lib/shared/locale'
import { dataResult } from './data-result'
import { endResult } from './end-result'
import type { MachineScenario } from './machine-scenario'

/** Where it ends and with what, how long it takes, and what it costs. */
export function machineResults(scenario: MachineScenario): readonly Result[] {
  return [
    endResult(scenario),
    dataResult(scenario),
    timeResult(scenario),
    transitionsResult(scenario),
    callsResult(scenario),
    costResult(scenario),
  ]
}

function timeResult({ end, totals }: MachineScenario): Result {
  const seconds = end === null ? null : Math.round(end.atSeconds * 1000) / 1000
  const isAsked = seconds !== null && !totals.hasJitter
  return {
    id: 'time',
    label: { ko: '걸리는 시간', en: 'Time it takes' },
    value: inEach((locale) => {
      if (seconds === null) return locale === 'ko' ? '알 수 없음' : 'unknown'
      const text = quantityText(seconds, 'second', locale)
      if (!totals.hasJitter) return text
      return locale === 'ko' ? `길어야 ${text}` : `at most ${text}`
    }),
    note: timeNote(seconds, totals),
    asked: isAsked
      ? { kind: 'number', value: seconds, unit: { ko: '초', en: 's' }, tolerance: 0.5 }
      : null,
  }
}

/** The time in hours and minutes where it is long, and what of it was waited before retries. */
function timeNote(seconds: number | null, totals: MachineScenario['totals']): Localized | null {
  const isLong = seconds !== null && seconds >= 60
  if (!isLong && totals.retries === 0) return null
  return inEach((locale) =>
    [
      ...(isLong ? [`= ${durationText(seconds, locale)}`] : []),
      ...(totals.retries > 0 ? [waitedText(totals, locale)] : []),
    ].join(' · '),
  )
}

function waitedText({ retries, retryWaitSeconds }: MachineScenario['totals'], locale: Locale) {
  const waited = durationText(retryWaitSeconds, locale)
  return locale === 'ko'
    ? `재시도 ${retries}번을 앞두고 기다린 시간: ${waited}`
    : `waited before ${retries === 1 ? 'the retry' : `the ${retries} retries`}: ${waited}`
}

function transitionsResult({ totals }: MachineScenario): Result {
  const { transitions } = totals
  return {
    id: 'transitions',
    label: { ko: '상태 전환', en: 'State transitions' },
    value: timesText(transitions),
    note: null,
    asked: askedTimes(transitions),
  }
}

function callsResult({ totals }: MachineScenario): Result {
  return {
    id: 'calls',
    label: { ko: '작업을 호출한 횟수', en: 'Calls of tasks' },
    value: timesText(totals.taskCalls),
    note: null,
    asked: askedTimes(totals.taskCalls),
  }
}

function costResult({ cost }: MachineScenario): Result {
  const { costUsd } = cost
  const isAsked = costUsd?.gte('0.01') === true
  return {
    id: 'cost',
    label: { ko: '한 달 요금(Standard)', en: 'A month, as Standard' },
    value: inEach((locale) => {
      if (costUsd !== null) return usdText(costUsd, locale)
      return locale === 'ko' ? '알 수 없음' : 'unknown'
    }),
    note: null,
    asked: isAsked
      ? {
          kind: 'number',
          value: toUsd(costUsd),
          unit: { ko: '달러', en: 'USD' },
          tolerance: 0.005,
        }
      : null,
  }
}

function timesText(times: number): Localized {
  return inEach((locale) => (locale === 'ko' ? `${numberText(times)}번` : numberText(times)))
}

function askedTimes(times: number): AskedResult {
  return { kind: 'number', value: times, unit: { ko: '번', en: '' }, tolerance: 0.5 }
}
