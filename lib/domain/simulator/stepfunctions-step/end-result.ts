import { numberText } from '@/lib/domain/fact/unit'
import type { AskedResult, Result } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { Machine } from './language/state'
import type { MachineScenario } from './machine-scenario'
import { errorText } from './moment-text'
import { stateLabel } from './state-labels'

/** At which state an execution ends, and whether well. */
export function endResult(scenario: MachineScenario): Result {
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
          ? `${numberText(moments.length)}걸음까지 돌렸습니다.`
          : `It was played as far as step ${numberText(moments.length)}.`,
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
