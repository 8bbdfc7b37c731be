import { simulator } from '@/lib/domain/simulator/simulator'
import { ttlConditions } from './ttl-conditions'
import { digitsProblem, momentProblem } from './ttl-epoch-checks'
import { ttlEpochFields, ttlEpochGroups } from './ttl-epoch-fields'
import { ttlEpochLines } from './ttl-epoch-lines'
import { ttlEpochNotices } from './ttl-epoch-notices'
import { ttlEpochPresets } from './ttl-epoch-presets'
import { ttlEpochResults } from './ttl-epoch-results'
import { type TtlEpochSetting, ttlScenario } from './ttl-epoch-setting'

export const ttlEpoch = simulator<TtlEpochSetting>({
  slug: 'ttl-epoch',
  title: { ko: 'DynamoDB TTL 값', en: 'DynamoDB TTL values' },
  summary: {
    ko: '날짜에서 에포크 초를 구하고, TTL 속성의 값이 언제 어떻게 읽히는지, 항목이 정말 만료되는지 살펴봅니다.',
    en: 'From dates to epoch seconds: how a TTL attribute is read, when its item expires, and when it does not.',
  },
  facts: [
    'term-epoch',
    'ttl-epoch-format',
    'ttl-number-type',
    'ttl-seconds-not-milliseconds',
    'ttl-expiry-condition',
    'ttl-deletion-delay',
    'ttl-expired-still-billed',
    'ttl-use-session',
    'ttl-cost',
  ],
  prices: [],
  groups: ttlEpochGroups,
  fields: ttlEpochFields,
  presets: ttlEpochPresets,
  checks: { createdAt: momentProblem, nowAt: momentProblem, ownValue: digitsProblem },
  varies: ['keep', 'keepUnit', 'written'],
  run: (setting, book) => {
    const scenario = ttlScenario(setting, book)
    return {
      results: ttlEpochResults(scenario),
      lines: ttlEpochLines(scenario),
      notices: ttlEpochNotices(scenario),
      charts: [],
      tables: [ttlConditions(scenario)],
    }
  },
})
