import type { Book } from '@/lib/domain/simulator/book'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import { simulator } from '@/lib/domain/simulator/simulator'
import { costScenario } from './cost-scenario'
import { curvesOfSetting } from './curve-of-setting'
import { lambdaCostCharts } from './lambda-cost-charts'
import { lambdaCostFields, lambdaCostGroups } from './lambda-cost-fields'
import { lambdaCostLines } from './lambda-cost-lines'
import { lambdaCostNotices } from './lambda-cost-notices'
import { lambdaCostPresets } from './lambda-cost-presets'
import { lambdaCostResults } from './lambda-cost-results'
import type { LambdaCostSetting } from './lambda-cost-setting'
import { measuredProblem } from './measured-problem'
import { memoryTable } from './memory-table'
import { missingPrices } from './missing-prices'

export const lambdaCost = simulator<LambdaCostSetting>({
  slug: 'lambda-cost',
  title: { ko: 'Lambda 한 달 요금', en: 'A month of Lambda' },
  summary: {
    ko: '호출 수, 실행 시간, 메모리에서 한 달 요금을 구하고, 메모리와 아키텍처를 바꾸거나 서버를 늘 켜 두는 것과 견줍니다.',
    en: 'From runs, duration and memory to the month’s bill, beside other memory settings, the other architecture and a server that is always on.',
  },
  facts: [
    'price-two-parts',
    'price-free-requests',
    'price-free-gb-seconds',
    'price-one-dollar-gb-seconds',
    'price-term-gb-second',
    'price-granularity',
    'price-tiers',
    'price-arm',
    'price-init-billed',
    'price-ephemeral',
    'price-provisioned-concurrency',
    'price-async-request-chunks',
    'price-cheap-popular',
    'lambda-memory-scales-cpu',
    'limit-memory',
    'limit-timeout',
    'limit-tmp',
    'limit-concurrency',
  ],
  prices: ['lambda.'],
  groups: lambdaCostGroups,
  fields: lambdaCostFields,
  presets: lambdaCostPresets,
  checks: { measured: measuredProblem },
  varies: ['memoryMb', 'durationMs', 'requests', 'freeTier'],
  run: outcomeOf,
})

function outcomeOf(setting: LambdaCostSetting, book: Book): Outcome {
  const { scenario, missing } = costScenario(setting, book)
  if (scenario === null) return missingPrices(missing)
  const curves = curvesOfSetting(scenario, book)
  const { points } = curves[scenario.architecture]
  return {
    results: lambdaCostResults(scenario),
    lines: lambdaCostLines(scenario),
    notices: lambdaCostNotices(scenario, curves, book),
    charts: lambdaCostCharts(scenario, curves),
    tables: points.length > 0 ? [memoryTable(scenario, curves)] : [],
  }
}
