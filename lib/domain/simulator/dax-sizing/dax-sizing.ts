import { simulator } from '@/lib/domain/simulator/simulator'
import { daxSizingCharts } from './dax-sizing-charts'
import { daxSizingFields, daxSizingGroups } from './dax-sizing-fields'
import { daxSizingLines } from './dax-sizing-lines'
import { daxSizingNotices } from './dax-sizing-notices'
import { daxSizingPresets } from './dax-sizing-presets'
import { daxSizingResults } from './dax-sizing-results'
import { type DaxSizingSetting, daxScenario } from './dax-sizing-setting'
import { nodeTable } from './node-table'

export const daxSizing = simulator<DaxSizingSetting>({
  slug: 'dax-sizing',
  title: { ko: 'DAX 클러스터 크기', en: 'Sizing a DAX cluster' },
  summary: {
    ko: '읽기, 쓰기, 캐시 적중률에서 클러스터에 필요한 크기를 구하고, 응답 시간과 읽기 용량이 얼마나 줄어드는지 봅니다.',
    en: 'From reads, writes and hit rate to the size of a cluster, and to the time and the read capacity that it saves.',
  },
  facts: [
    'dax-normalized-rps',
    'dax-target-rps',
    'dax-node-throughput',
    'dax-cluster-nodes',
    'dax-high-availability-nodes',
    'dax-strong-reads-bypass',
    'dax-microsecond-latency',
    'dax-default-choice',
    'dax-region-availability',
    'dax-billing',
    'aws-month-hours',
    'dynamodb-rcu-definition',
    'dynamodb-item-size-max',
  ],
  prices: [
    'dynamodb.dax-node-hour-',
    'dynamodb.ondemand-read-per-million',
    'dynamodb.provisioned-rcu-hour',
  ],
  groups: daxSizingGroups,
  fields: daxSizingFields,
  presets: daxSizingPresets,
  varies: ['readsPerSecond', 'hitPercent', 'writesPerSecond', 'itemKb', 'nodes'],
  run: (setting, book) => {
    const scenario = daxScenario(setting, book)
    return {
      results: daxSizingResults(scenario),
      lines: daxSizingLines(scenario),
      notices: daxSizingNotices(scenario),
      charts: daxSizingCharts(scenario),
      tables: [nodeTable(scenario)],
    }
  },
})
