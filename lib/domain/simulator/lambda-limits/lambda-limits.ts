import { simulator } from '@/lib/domain/simulator/simulator'
import { checkLimits } from './check-limits'
import { lambdaLimitsFields, lambdaLimitsGroups } from './lambda-limits-fields'
import { lambdaLimitsLines } from './lambda-limits-lines'
import { lambdaLimitsNotices } from './lambda-limits-notices'
import { lambdaLimitsPresets } from './lambda-limits-presets'
import { lambdaLimitsResults } from './lambda-limits-results'
import { type LambdaLimitsSetting, setupOf } from './lambda-limits-setting'
import { limitRules } from './limit-rules'

export const lambdaLimits = simulator<LambdaLimitsSetting>({
  slug: 'lambda-limits',
  title: { ko: 'Lambda 한도 점검', en: 'Lambda limits' },
  summary: {
    ko: '메모리, 제한 시간, 패키지, 페이로드, 동시 실행을 AWS의 한도와 한꺼번에 견주고, 넘을 때의 대안을 봅니다.',
    en: 'Memory, timeout, package, payload and concurrency held against AWS’s limits at once, with what to do beyond them.',
  },
  facts: [
    'limit-memory',
    'limit-timeout',
    'limit-beyond-15-minutes',
    'limit-tmp',
    'limit-layers',
    'limit-unzipped',
    'limit-zip-compressed',
    'limit-env-vars',
    'limit-payload',
    'container-max-size',
    'limit-concurrency',
  ],
  prices: [],
  groups: lambdaLimitsGroups,
  fields: lambdaLimitsFields,
  presets: lambdaLimitsPresets,
  varies: [
    'memoryMb',
    'timeoutSeconds',
    'durationMs',
    'requestsPerSecond',
    'ephemeralMb',
    'unzippedMb',
    'layers',
    'asyncPayloadKb',
  ],
  run: (setting, book) => {
    const checks = checkLimits(setupOf(setting), limitRules(book))
    return {
      results: lambdaLimitsResults(checks),
      lines: lambdaLimitsLines(setting, checks),
      notices: lambdaLimitsNotices(setting, checks, book),
      charts: [],
      tables: [],
    }
  },
})
