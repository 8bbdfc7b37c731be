import { quantityText } from '@/lib/domain/fact/unit'
import type { Result } from '@/lib/domain/simulator/outcome'
import { inEach } from '@/lib/shared/locale'
import { causeText } from './cause-text'
import { bytesWithin } from './json/json-size'
import { clippedText } from './json/json-text'
import type { MachineScenario } from './machine-scenario'

const mostData = 300

/** The output with its size, of which there may be so much; of a failure its error and cause. */
export function dataResult({ end, plan }: MachineScenario): Result {
  if (end?.is === 'failed') {
    const { error } = end.failure
    const cause = causeText(end.failure.cause)
    return {
      id: 'data',
      label: { ko: '오류', en: 'Error' },
      value: error === '' ? { ko: '이름 없음', en: 'unnamed' } : { ko: error, en: error },
      note: cause.ko === '' ? null : cause,
      asked: null,
    }
  }
  const label = { ko: '실행 출력', en: 'Output' }
  if (end === null) {
    return {
      id: 'data',
      label,
      value: { ko: '아직 없음', en: 'none yet' },
      note: null,
      asked: null,
    }
  }
  const bytes = bytesWithin(end.output, plan.setup.limits.mostPayloadBytes) ?? 0
  const text = clippedText(end.output, mostData)
  return {
    id: 'data',
    label,
    value: inEach((locale) => quantityText(bytes, 'byte', locale)),
    note: { ko: text, en: text },
    asked: null,
  }
}
