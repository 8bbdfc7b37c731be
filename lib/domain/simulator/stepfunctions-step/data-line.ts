import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Locale } from '@/lib/shared/locale'
import { canonicalText } from './json/json'
import { clippedText } from './json/json-text'
import type { State } from './language/state'
import type { Moment } from './run/run'
import { type StageRow, stageRows } from './stage-rows'
import { type StateLabels, stateLabel } from './state-labels'
import { workedLine } from './worked-text'

const mostData = 140
const mostField = 80

/** What a state makes of its data: its fields as they are written, what its work gave, and what it hands on. */
export function dataLine(moment: Moment, state: State, labels: StateLabels): WorkedLine | null {
  const { stateName, outcome } = moment
  if (outcome.is !== 'went_on' && outcome.is !== 'ended' && outcome.is !== 'caught') return null
  const [input, ...rows] = stageRows(moment, state)
  const parts = rows.filter((row) => isWorthSaying(row, state))
  const isSame = input !== undefined && canonicalText(input.value) === canonicalText(outcome.output)
  if (parts.length === 0 || isSame) return null
  return workedLine(
    (locale) => {
      const label = stateLabel(stateName, labels, locale)
      return locale === 'ko' ? `${label} · 넘기는 데이터` : `${label} · the data it hands on`
    },
    (locale) => parts.map((row) => rowText(row, locale)).join(' → '),
    clippedText(outcome.output, mostData),
    { fact: 'sfn-complex-workflows' },
  )
}

/** Fields that are written, and what work outside of the machine gave. */
function isWorthSaying({ name, written }: StageRow, { type }: State): boolean {
  if (name === 'result') return type !== 'Pass' || written !== undefined
  return name === 'error' || written !== undefined
}

function rowText({ name, written, value }: StageRow, locale: Locale): string {
  if (name === 'result' || name === 'error') {
    return `${given[name][locale]} ${clippedText(value, mostField)}`
  }
  if (written === undefined) return name
  if (written === null)
    return `${name} ${nothing[name === 'ResultPath' ? 'result' : 'all'][locale]}`
  return `${name} ${typeof written === 'string' ? written : clippedText(written, mostField)}`
}

const given = {
  result: { ko: '결과', en: 'result' },
  error: { ko: '오류', en: 'error' },
} as const

/** What `null` means in a path. */
const nothing = {
  result: { ko: '버림', en: 'thrown away' },
  all: { ko: '빈 객체', en: 'an empty object' },
} as const
