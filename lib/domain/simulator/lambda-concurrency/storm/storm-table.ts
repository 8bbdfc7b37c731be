import { told } from '@/lib/domain/simulator/lambda-concurrency/concurrency-text'
import type { Table } from '@/lib/domain/simulator/outcome'
import type { Localized } from '@/lib/shared/locale'
import { type ThrottleReason, throttleReasons } from './admission'
import type { StormTotals } from './recorder'
import type { DatabasePath } from './settings'

export interface PlayedTotals {
  readonly path: DatabasePath
  readonly totals: StormTotals
}

/** What each run came to. Where there is no database, nothing is said of connections. */
export function stormTable(played: readonly PlayedTotals[]): Table {
  const hasDatabase = played.length > 1
  const shown = rows.filter(({ ofDatabase }) => hasDatabase || !ofDatabase)
  return {
    id: 'storm',
    caption: { ko: '다 돌린 뒤', en: 'In the end' },
    columns: [
      { name: { ko: '항목', en: 'What' }, numeric: false },
      ...(hasDatabase
        ? played.map(({ path }) => ({ name: names[path], numeric: true }))
        : [{ name: { ko: '수', en: 'How many' }, numeric: true }]),
    ],
    rows: shown.flatMap((row) => {
      const line = [row.name, ...played.map(({ totals }) => cell(totals[row.amount]))]
      return row.amount === 'throttled' ? [line, ...reasonRows(played)] : [line]
    }),
  }
}

/** Why requests were throttled, as far as it happened. */
function reasonRows(played: readonly PlayedTotals[]): readonly (readonly Localized[])[] {
  return throttleReasons
    .filter((reason) => played.some(({ totals }) => totals.throttledBy[reason] > 0))
    .map((reason) => [
      reasons[reason],
      ...played.map(({ totals }) => cell(totals.throttledBy[reason])),
    ])
}

function cell(value: number): Localized {
  return { ko: told(value), en: told(value) }
}

const names: Readonly<Record<DatabasePath, Localized>> = {
  direct: { ko: '직접 접속', en: 'Without a proxy' },
  proxy: { ko: 'RDS Proxy', en: 'RDS Proxy' },
}

const reasons: Readonly<Record<ThrottleReason, Localized>> = {
  concurrency: { ko: '– 동시성 한도', en: '– by the concurrency' },
  'requests-per-second': { ko: '– 초당 요청 수 한도', en: '– by the requests per second' },
  'scaling-rate': { ko: '– 확장 속도', en: '– by the scaling rate' },
}

interface Row {
  readonly amount: Exclude<keyof StormTotals, 'throttledBy'>
  readonly name: Localized
  readonly ofDatabase: boolean
}

const rows: readonly Row[] = [
  row('arrivals', { ko: '들어온 요청', en: 'Requests that came' }),
  row('served', { ko: '처리한 요청', en: 'Served' }),
  row('throttled', { ko: '스로틀링된 요청', en: 'Throttled' }),
  row('refused', { ko: '연결을 얻지 못한 요청', en: 'Without a connection' }, true),
  row('stillRunning', { ko: '끝에 실행 중이던 요청', en: 'Still running at the end' }),
  row('coldStarts', { ko: '콜드 스타트', en: 'Cold starts' }),
  row('peakRunning', { ko: '가장 많을 때 실행 중인 수', en: 'Most running at once' }),
  row('meanRunning', { ko: '평균 실행 중인 수', en: 'Running on average' }),
  row('peakConnections', { ko: '가장 많을 때 연결 수', en: 'Most connections at once' }, true),
  row('peakWaiting', { ko: '가장 길 때 줄의 길이', en: 'Longest queue for a connection' }, true),
]

function row(amount: Row['amount'], name: Localized, ofDatabase?: true): Row {
  return { amount, name, ofDatabase: ofDatabase === true }
}
