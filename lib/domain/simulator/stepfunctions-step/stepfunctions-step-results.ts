import { numberText } from '@/lib/domain/fact/unit'
import { toUsd, usdText } from '@/lib/domain/simulator/money'
import type { AskedResult, Result } from '@/lib/domain/simulator/outcome'
import { inEach, type Locale, type Localized } from '@/lib/shared/locale'
import { clippedText } from './json-text'
import type { MachineScenario } from './machine-scenario'
import { errorText, stateLabel } from './moment-text'
import { exactSecondsText, secondsText } from './seconds-text'
import type { Machine } from './state'

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

function endResult(scenario: MachineScenario): Result {
  const { moments, end, plan } = scenario
  const label = { ko: '실행이 끝나는 상태', en: 'It ends at' }
  const last = moments.at(-1)
  if (end === null || last === undefined) {
    return {
      id: 'end',
      label,
      value: { ko: '끝나지 않음', en: 'It does not end' },
      note: inEach((locale) =>
        locale === 'ko'
          ? `${numberText(moments.length)}번째 순간까지 돌렸습니다.`
          : `It was played as far as moment ${numberText(moments.length)}.`,
      ),
      asked: null,
    }
  }
  const called = (name: string) => inEach((locale) => stateLabel(name, plan.labels, locale))
  return {
    id: 'end',
    label,
    value: called(last.stateName),
    note: inEach((locale) => {
      if (end.is === 'failed') {
        const failed = locale === 'ko' ? '실행이 실패합니다.' : 'The execution fails.'
        return `${failed} ${errorText(end.failure, locale)}`
      }
      return locale === 'ko' ? '실행이 성공합니다.' : 'The execution succeeds.'
    }),
    asked: askedEnd(lastOnes(plan.setup.machine), last.stateName, called),
  }
}

/** The states of the machine itself at which an execution can end. */
function lastOnes({ states }: Machine): readonly string[] {
  return [...states].flatMap(([name, state]) => {
    if (state.type === 'Choice') return []
    return 'next' in state && state.next !== null ? [] : [name]
  })
}

const mostOptions = 5

function askedEnd(
  names: readonly string[],
  right: string,
  called: (name: string) => Localized,
): AskedResult | null {
  const options = [...new Set([right, ...names])].slice(0, mostOptions).sort()
  // Two states that are called alike could not be told apart.
  const isAskable = options.length > 1 && distinct(options.map((name) => called(name).ko))
  if (!isAskable) return null
  return { kind: 'choice', options: options.map(called), right: options.indexOf(right) }
}

function distinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length
}

const mostData = 160

function dataResult({ end }: MachineScenario): Result {
  const isFailed = end?.is === 'failed'
  return {
    id: 'data',
    label: isFailed ? { ko: '오류', en: 'Error' } : { ko: '실행 출력', en: 'Output' },
    value: inEach((locale) => {
      if (end === null) return locale === 'ko' ? '아직 없음' : 'none yet'
      if (end.is === 'succeeded') return clippedText(end.output, mostData)
      const { error } = end.failure
      return error === '' ? (locale === 'ko' ? '이름 없음' : 'unnamed') : error
    }),
    note: null,
    asked: null,
  }
}

function timeResult({ end, totals }: MachineScenario): Result {
  const seconds = end === null ? null : Math.round(end.atSeconds * 1000) / 1000
  const isAsked = seconds !== null && !totals.hasJitter
  return {
    id: 'time',
    label: { ko: '걸리는 시간', en: 'Time it takes' },
    value: inEach((locale) => {
      if (seconds === null) return locale === 'ko' ? '알 수 없음' : 'unknown'
      const text = exactSecondsText(seconds, locale)
      if (!totals.hasJitter) return text
      return locale === 'ko' ? `길어야 ${text}` : `at most ${text}`
    }),
    note: totals.retries === 0 ? null : inEach((locale) => waitedText(totals, locale)),
    asked: isAsked
      ? { kind: 'number', value: seconds, unit: { ko: '초', en: 's' }, tolerance: 0.5 }
      : null,
  }
}

function waitedText({ retries, retryWaitSeconds }: MachineScenario['totals'], locale: Locale) {
  const waited = secondsText(retryWaitSeconds, locale)
  if (locale === 'ko') return `재시도를 앞두고 기다린 시간: ${waited}(${retries}번)`
  return `${waited} of it went by before ${retries === 1 ? 'a retry' : `${retries} retries`}.`
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
