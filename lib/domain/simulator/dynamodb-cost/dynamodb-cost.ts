import { simulator } from '@/lib/domain/simulator/simulator'
import { billTables } from './bill-tables'
import { costScenario } from './cost-scenario'
import { dynamodbCostCharts } from './dynamodb-cost-charts'
import { dynamodbCostFields, dynamodbCostGroups } from './dynamodb-cost-fields'
import { dynamodbCostNotices } from './dynamodb-cost-notices'
import { dynamodbCostPresets } from './dynamodb-cost-presets'
import { dynamodbCostResults } from './dynamodb-cost-results'
import type { DynamodbCostSetting } from './dynamodb-cost-setting'
import { hoursProblem } from './hours-text'
import { partitionLines } from './partition-lines'
import { restLines } from './rest-lines'
import { throughputLines } from './throughput-lines'

export const dynamodbCost = simulator<DynamodbCostSetting>({
  slug: 'dynamodb-cost',
  title: { ko: 'DynamoDB 한 달 요금', en: 'A month of DynamoDB' },
  summary: {
    ko: '하루의 요청을 그려 온디맨드와 오토 스케일링을 쓰는 프로비저닝 모드의 요금을 견주고, 저장, 백업, 스트림, 글로벌 테이블까지 더합니다.',
    en: 'Draw a day of requests, compare on-demand with provisioned capacity under auto scaling, and add storage, backups, streams and replicas.',
  },
  facts: [
    'dynamodb-rcu-definition',
    'dynamodb-wcu-definition',
    'dynamodb-on-demand-no-planning',
    'dynamodb-on-demand-pay-per-use',
    'dynamodb-on-demand-when',
    'dynamodb-on-demand-price-vs-provisioned',
    'dynamodb-provisioned-billing',
    'dynamodb-autoscaling-behaviour',
    'dynamodb-autoscaling-not-for-spikes',
    'dynamodb-capacity-decrease-quota',
    'dynamodb-burst-capacity',
    'dynamodb-adaptive-capacity',
    'dynamodb-throttling-error',
    'dynamodb-partition-limits',
    'dynamodb-table-throughput-quota',
    'dynamodb-index-quotas',
    'dynamodb-gsi-write-cost',
    'dynamodb-item-size-max',
    'dynamodb-storage-overhead',
    'dynamodb-binary-units',
    'dynamodb-free-tier',
    'dynamodb-table-class-standard-ia',
    'gt-billing',
    'streams-read-pricing',
    'pitr-window',
    's3-export-pitr',
    's3-import-no-wcu',
    'aws-month-hours',
  ],
  prices: [
    'dynamodb.ondemand-',
    'dynamodb.provisioned-',
    'dynamodb.storage-',
    'dynamodb.backup-',
    'dynamodb.restore-gb',
    'dynamodb.s3-',
    'dynamodb.streams-',
  ],
  groups: dynamodbCostGroups,
  fields: dynamodbCostFields,
  presets: dynamodbCostPresets,
  checks: { readsByHour: hoursProblem, writesByHour: hoursProblem },
  varies: ['readsByHour', 'writesByHour', 'itemKb', 'consistency', 'items'],
  run: (setting, book) => {
    const scenario = costScenario(setting, book)
    return {
      results: dynamodbCostResults(scenario),
      lines: [...throughputLines(scenario), ...restLines(scenario), ...partitionLines(scenario)],
      notices: dynamodbCostNotices(scenario),
      charts: dynamodbCostCharts(scenario),
      tables: billTables(scenario),
    }
  },
})
