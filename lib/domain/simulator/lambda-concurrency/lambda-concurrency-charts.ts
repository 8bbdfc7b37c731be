import { measureOf } from '@/lib/domain/fact/unit'
import type { Axis, Chart } from '@/lib/domain/simulator/outcome'
import { accountLoad } from './concurrency'
import type { ConcurrencyFigures } from './concurrency-figures'
import type { ConcurrencyPeak } from './concurrency-peak'
import type { ConcurrencySetting } from './lambda-concurrency-setting'

const steps = 40
const now = { ko: '지금', en: 'now' }

/** What concurrency a rush needs, by how long a request takes. */
export function durationChart(
  { peakRps, durationMs }: ConcurrencySetting,
  { cap, capNeeded }: ConcurrencyPeak,
  { requestsPerSecondPerUnit, longestDurationMs }: ConcurrencyFigures,
): Chart {
  const to = Math.min(longestDurationMs, 2 * durationMs)
  const points = Array.from({ length: steps }, (_, step) => {
    const each = Math.max(1, (to * (step + 1)) / steps)
    const load = { requestsPerSecond: peakRps, durationMs: each }
    const found = accountLoad(load, { accountConcurrency: 1, requestsPerSecondPerUnit })
    return { each, found }
  })
  return {
    id: 'duration',
    kind: 'line',
    title: { ko: '실행 시간과 필요한 동시성', en: 'Duration and the concurrency it needs' },
    says: {
      ko: '짧을수록 덜 필요하지만, 아주 짧으면 초당 요청 수 한도 때문에 더는 줄지 않습니다.',
      en: 'Shorter requests need less, until the limit on requests per second keeps it from falling.',
    },
    x: numbers({ ko: '실행 시간(ms)', en: 'Duration (ms)' }),
    y: numbers({ ko: '동시성', en: 'Concurrency' }),
    series: [
      {
        id: 'concurrency',
        name: { ko: '동시성', en: 'Concurrency' },
        points: points.map(({ each, found }) => [each, found.concurrency] as const),
      },
      {
        id: 'needed',
        name: { ko: '스로틀링 없이 필요한 동시성', en: 'Concurrency that throttles nothing' },
        points: points.map(({ each, found }) => [each, found.accountConcurrencyNeeded] as const),
      },
      level('cap', { ko: '쓸 수 있는 동시성', en: 'Open to the function' }, cap, points),
    ],
    marks: [{ x: durationMs, y: capNeeded, label: now }],
  }
}

/** Connections by how many requests come; null where there is no database. */
export function connectionChart(
  setting: ConcurrencySetting,
  { cap, rpsLimit, database }: ConcurrencyPeak,
): Chart | null {
  if (database === null) return null
  const { peakRps, durationMs, connectionsPerEnvironment } = setting
  const perRequest = connectionsPerEnvironment / measureOf('second').factor
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const each = (2 * peakRps * step) / steps
    const served = Math.min(each, rpsLimit)
    return {
      each,
      direct: Math.min(cap * connectionsPerEnvironment, each * durationMs * perRequest),
      proxy: served * database.transactionMs * perRequest,
    }
  })
  return {
    id: 'connections',
    kind: 'line',
    title: { ko: '요청과 데이터베이스 연결', en: 'Requests and connections to the database' },
    says: {
      ko: '직접 접속하면 실행 환경을 따라 늘고, 프록시를 거치면 트랜잭션 동안만 쓰므로 덜 늡니다.',
      en: 'Without a proxy connections grow with environments; with one they are needed only during transactions.',
    },
    x: numbers({ ko: '초당 요청 수', en: 'Requests a second' }),
    y: numbers({ ko: '연결', en: 'Connections' }),
    series: [
      {
        id: 'direct',
        name: { ko: '직접 접속', en: 'Without a proxy' },
        points: points.map(({ each, direct }) => [each, direct] as const),
      },
      {
        id: 'proxy',
        name: { ko: 'RDS Proxy', en: 'RDS Proxy' },
        points: points.map(({ each, proxy }) => [each, proxy] as const),
      },
      level(
        'most',
        { ko: '데이터베이스의 최대 연결 수', en: 'What the database takes' },
        database.maxConnections,
        points,
      ),
    ],
    marks: [{ x: peakRps, y: null, label: now }],
  }
}

function level(
  id: string,
  name: Axis['label'],
  height: number,
  points: readonly { readonly each: number }[],
) {
  return { id, name, points: points.map(({ each }) => [each, height] as const) }
}

function numbers(label: Axis['label']): Axis {
  return { label, scale: 'linear', format: 'number' }
}
