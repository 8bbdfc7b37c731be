import type { Book } from '@/lib/domain/simulator/book'
import { checkItem } from '@/lib/domain/simulator/dynamodb-item-size/dynamodb-item-size-fields'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import { simulator } from '@/lib/domain/simulator/simulator'
import { accessPlan } from './access-plan'
import type { AccessSetting } from './access-setting'
import { blockChart } from './dynamodb-capacity-charts'
import { capacityFields, capacityGroups } from './dynamodb-capacity-fields'
import { capacityLines } from './dynamodb-capacity-lines'
import { capacityNotices } from './dynamodb-capacity-notices'
import { capacityPresets } from './dynamodb-capacity-presets'
import { capacityResults } from './dynamodb-capacity-results'
import { operationTables } from './operation-tables'
import { readLimits } from './read-limits'
import { writeLimits } from './write-limits'

export const dynamodbCapacity = simulator<AccessSetting>({
  slug: 'dynamodb-capacity',
  title: { ko: 'DynamoDB 읽기와 쓰기 용량', en: 'DynamoDB read and write capacity' },
  summary: {
    ko: '항목의 크기와 읽고 쓰는 방법에서 RCU와 WCU를 구합니다. 어디서 올림이 일어나는지 블록으로 보여 줍니다.',
    en: 'From the size of the items and the way they are read and written to RCUs and WCUs, with the rounding shown in blocks.',
  },
  facts: [
    'dynamodb-batchgetitem-rounding',
    'dynamodb-batchgetitem-rounding-2',
    'dynamodb-batchwriteitem-rounding',
    'dynamodb-batchwriteitem-rounding-2',
    'dynamodb-binary-units',
    'dynamodb-document-types',
    'dynamodb-getitem-rounding',
    'dynamodb-gsi-read-cost',
    'dynamodb-gsi-write-cost',
    'dynamodb-index-quotas',
    'dynamodb-item-size-calculation',
    'dynamodb-item-size-max',
    'dynamodb-lsi-cost',
    'dynamodb-missing-item-read',
    'dynamodb-number-range',
    'dynamodb-on-demand-no-planning',
    'dynamodb-partition-limits',
    'dynamodb-query-rounding',
    'dynamodb-rcu-definition',
    'dynamodb-scan-consumption',
    'dynamodb-table-throughput-quota',
    'dynamodb-transaction-cost',
    'dynamodb-transactions-supported',
    'dynamodb-wcu-definition',
    'dynamodb-write-rounding',
  ],
  prices: [],
  groups: capacityGroups,
  fields: capacityFields,
  presets: capacityPresets,
  checks: { item: checkItem },
  varies: [
    'itemKb',
    'readOperation',
    'itemsPerRead',
    'consistency',
    'readsPerSecond',
    'writeOperation',
    'itemsPerWrite',
    'beforeKb',
    'writesPerSecond',
    'entryKb',
    'gsiCount',
  ],
  run,
})

function run(setting: AccessSetting, book: Book): Outcome {
  const plan = accessPlan(setting, book)
  const [reads, writes] = [readLimits(book), writeLimits(book)]
  return {
    results: capacityResults(plan),
    lines: capacityLines(setting, plan, { reads, writes }),
    notices: capacityNotices(plan, book),
    charts: [blockChart(plan, reads)],
    tables: operationTables(plan, setting.itemsPerRead, reads),
  }
}
