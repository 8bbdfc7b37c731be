import { type Book, defaultRegion } from '@/lib/domain/simulator/book'
import { compareEdgeBills } from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import { edgePrices } from '@/lib/domain/simulator/edge-cost/edge-prices'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import { simulator } from '@/lib/domain/simulator/simulator'
import { adviseEdge } from './advise-edge'
import { answerChanges } from './answer-change'
import { cheaperOrigin } from './cheaper-origin'
import { costChart } from './edge-chooser-charts'
import { edgeChooserFields, edgeGroups } from './edge-chooser-fields'
import { choiceLines } from './edge-chooser-lines'
import { edgeNotices } from './edge-chooser-notices'
import { edgePresets } from './edge-chooser-presets'
import { edgeResults } from './edge-chooser-results'
import { changesTable, optionsTable } from './edge-chooser-tables'
import { costLines } from './edge-cost-lines'
import { edgeLimits } from './edge-limits'
import { edgeOptions } from './edge-option'
import {
  cacheHitPercentOf,
  type EdgeSetting,
  factsOf,
  leastBilled,
  requirementOf,
  trafficOf,
} from './edge-setting'

export const edgeChooser = simulator<EdgeSetting>({
  slug: 'edge-chooser',
  title: { ko: '엣지 함수 고르기', en: 'Choosing an edge function' },
  summary: {
    ko: '할 일의 조건을 넣으면 CloudFront Functions와 Lambda@Edge 가운데 무엇을 어느 이벤트에 연결할지, 왜 그런지, 한 달에 얼마인지 알려 줍니다.',
    en: 'From what the work demands to CloudFront Functions or Lambda@Edge, the event to attach it to, the reasons, and the cost of a month.',
  },
  alsoAnswers: ['edge-cost'],
  facts: [
    'cff-keyvaluestore',
    'cff-managed-in-cloudfront',
    'cff-startup',
    'cff-viewer-request',
    'cmp-body',
    'cmp-body-limits',
    'cmp-cff-duration',
    'cmp-cff-memory',
    'cmp-cff-size',
    'cmp-filesystem',
    'cmp-generated-response-size',
    'cmp-geo-device',
    'cmp-lae-duration',
    'cmp-lae-memory',
    'cmp-lae-size',
    'cmp-network',
    'cmp-price-cff',
    'cmp-price-lae',
    'cmp-price-one-sixth',
    'cmp-runtime',
    'cmp-scale',
    'cmp-triggers',
    'edge-combining',
    'edge-no-code',
    'edge-pay-per-use',
    'lae-origin-request',
    'lae-origin-response',
    'lae-unsupported',
    'lae-us-east-1',
    'lae-viewer-request',
    'lae-viewer-response',
    'lambda-benefit-languages',
    'limit-memory',
    'net-attach-to-vpc',
  ],
  prices: ['cloudfront_functions.', 'cloudfront_keyvaluestore.', 'lambda_edge.'],
  groups: edgeGroups,
  fields: edgeChooserFields,
  presets: edgePresets,
  // With more of them at once hardly any option is left, and the answer is always the same.
  varies: ['event', 'network', 'requestBody', 'viewerRequests'],
  run,
})

function run(setting: EdgeSetting, book: Book): Outcome {
  const [limits, prices] = [
    edgeLimits(book, cacheHitPercentOf(setting)),
    edgePrices(book, defaultRegion),
  ]
  const facts = factsOf(setting)
  const advice = adviseEdge(facts, requirementOf(setting), limits)
  const traffic = trafficOf(setting, leastBilled(book))
  const bills = compareEdgeBills(traffic, prices)
  const { answer, alsoPossible, constraints } = advice
  const possible =
    answer === 'neither'
      ? []
      : edgeOptions.filter((option) => option === answer || alsoPossible.includes(option))
  const changes = answerChanges(facts, limits)
  return {
    results: edgeResults(advice, bills),
    lines: [...choiceLines(advice), ...costLines(possible, setting, traffic, bills, prices)],
    notices: [...edgeNotices(advice, facts, book), ...cheaperOrigin(advice, bills)],
    charts: costChart(possible, traffic, prices),
    tables: [
      optionsTable(constraints, bills),
      ...changesTable(advice.noCodeNeeded !== null && answer === 'neither' ? [] : changes),
    ],
  }
}
