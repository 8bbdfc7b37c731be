import type { Book } from '@/lib/domain/simulator/book'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import { rdsProxyFigures } from '@/lib/domain/simulator/rds-proxy/rds-proxy-figures'
import { simulator } from '@/lib/domain/simulator/simulator'
import { concurrencyFigures } from './concurrency-figures'
import { concurrencyPeak } from './concurrency-peak'
import { databaseLines } from './database-lines'
import { databaseNotices } from './database-notices'
import { connectionChart, durationChart } from './lambda-concurrency-charts'
import { concurrencyFields, concurrencyGroups } from './lambda-concurrency-fields'
import { concurrencyLines } from './lambda-concurrency-lines'
import { concurrencyNotices } from './lambda-concurrency-notices'
import { concurrencyPresets } from './lambda-concurrency-presets'
import { concurrencyResults } from './lambda-concurrency-results'
import type { ConcurrencySetting } from './lambda-concurrency-setting'

export const lambdaConcurrency = simulator<ConcurrencySetting>({
  slug: 'lambda-concurrency',
  title: { ko: 'Lambda 동시성과 연결 폭풍', en: 'Lambda concurrency and the connection storm' },
  summary: {
    ko: '요청이 몰릴 때 실행 환경이 얼마나 필요한지, 무엇이 스로틀링되는지, 데이터베이스 연결이 RDS Proxy로 얼마나 줄어드는지 시간을 따라 봅니다.',
    en: 'How many environments a rush needs, what is throttled, and how far RDS Proxy brings database connections down, seen over time.',
  },
  alsoAnswers: ['rds-proxy'],
  facts: [
    'integ-parallelization-factor',
    'lambda-auto-scaling',
    'lambda-one-request-per-env',
    'lambda-requests-per-second',
    'limit-concurrency',
    'limit-concurrency-reserve',
    'limit-reservable',
    'limit-timeout',
    'proxy-borrow-timeout',
    'proxy-db-max-connections',
    'proxy-max-connections-percent',
    'proxy-multiplexing',
    'proxy-problem',
  ],
  prices: [],
  groups: concurrencyGroups,
  fields: concurrencyFields,
  presets: concurrencyPresets,
  varies: [
    'peakRps',
    'durationMs',
    'accountConcurrency',
    'reserved',
    'maxConnections',
    'transactionMs',
  ],
  run,
})

function run(setting: ConcurrencySetting, book: Book): Outcome {
  const [figures, proxy] = [concurrencyFigures(book), rdsProxyFigures(book)]
  const peak = concurrencyPeak(setting, figures, proxy)
  const connections = connectionChart(setting, peak)
  return {
    results: concurrencyResults(peak),
    lines: [...concurrencyLines(setting, peak, figures), ...databaseLines(setting, peak, proxy)],
    notices: [
      ...concurrencyNotices(setting, peak, figures),
      ...databaseNotices(setting, peak, proxy),
    ],
    charts: [durationChart(setting, peak, figures), ...(connections === null ? [] : [connections])],
    tables: [],
  }
}
