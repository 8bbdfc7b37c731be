import type { Book } from '@/lib/domain/simulator/book'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import { simulator } from '@/lib/domain/simulator/simulator'
import { machineScenario } from './machine-scenario'
import type { MachineSetting } from './machine-setting'
import { answersProblem, definitionProblem, inputProblem } from './own-machine'
import { machineCharts } from './stepfunctions-step-charts'
import { machineFields, machineGroups } from './stepfunctions-step-fields'
import { machineLines } from './stepfunctions-step-lines'
import { machineNotices } from './stepfunctions-step-notices'
import { machinePresets } from './stepfunctions-step-presets'
import { machineResults } from './stepfunctions-step-results'

export const stepfunctionsStep = simulator<MachineSetting>({
  slug: 'stepfunctions-step',
  title: { ko: 'Step Functions 한 걸음씩', en: 'Step Functions, step by step' },
  summary: {
    ko: '상태 머신을 한 상태씩 앞뒤로 돌려 보며 데이터가 어떻게 바뀌는지, 오류가 나면 어디로 가는지, 얼마나 걸리고 얼마가 드는지 살펴봅니다.',
    en: 'Walk a state machine forwards and back, one state at a time: how its data changes, where an error leads, how long it takes and what it costs.',
  },
  facts: [
    'sfn-features',
    'sfn-complex-workflows',
    'sfn-state-transitions',
    'sfn-retry-defaults',
    'sfn-intrinsic-limits',
    'sfn-execution-quotas',
    'sfn-standard-vs-express',
    'sfn-human-approval',
    'sfn-integration-patterns',
    'sfn-distributed-map',
    'sfn-pricing',
  ],
  prices: ['dynamodb.stepfunctions-'],
  groups: machineGroups,
  fields: machineFields,
  presets: machinePresets,
  checks: { definition: definitionProblem, input: inputProblem, answers: answersProblem },
  varies: [
    'failures',
    'error',
    'intervalSeconds',
    'backoffRate',
    'maxAttempts',
    'maxDelaySeconds',
    'orderTotal',
    'approver',
    'answerHours',
    'timeoutHours',
    'fileKey',
    'fileSize',
    'sizeLimit',
    'products',
    'packSeconds',
    'maxConcurrency',
    'missingProduct',
    'paymentSeconds',
    'stockSeconds',
    'paid',
    'stockLeft',
    'everySeconds',
    'jobSeconds',
    'jobFails',
    'runsPerMonth',
  ],
  run: outcomeOf,
})

function outcomeOf(setting: MachineSetting, book: Book): Outcome {
  const scenario = machineScenario(setting, book)
  if (scenario === null) return unreadable
  return {
    results: machineResults(scenario),
    lines: machineLines(scenario),
    notices: machineNotices(scenario),
    charts: machineCharts(scenario),
    tables: [],
  }
}

/** A setting whose texts the checks let through never comes to this. */
const unreadable: Outcome = {
  results: [
    {
      id: 'end',
      label: { ko: '실행이 끝나는 상태', en: 'It ends at' },
      value: { ko: '알 수 없음', en: 'unknown' },
      note: { ko: '정의를 읽지 못했습니다.', en: 'The definition cannot be read.' },
      asked: null,
    },
  ],
  lines: [],
  notices: [],
  charts: [],
  tables: [],
}
