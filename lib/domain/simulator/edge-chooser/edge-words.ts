import { inEach, type Locale, type Localized } from '@/lib/shared/locale'
import { amountText } from './amount-text'
import type { AnswerChange } from './answer-change'
import { type EdgeField, edgeAmounts, type RunFrequency, runFrequencies } from './edge-facts'
import { type EdgeAnswer, edgeEvents, eventNames, optionNames } from './edge-option'

/** What each fact is called. */
export const fieldNames: Readonly<Record<EdgeField, Localized>> = {
  event: { ko: '실행할 이벤트', en: 'Event' },
  language: { ko: '언어', en: 'Language' },
  runsOn: { ko: '실행할 때', en: 'When it runs' },
  network: { ko: '네트워크 호출', en: 'Network calls' },
  requestBody: { ko: '요청 본문 읽기', en: 'The request body' },
  fileSystem: { ko: '파일 시스템', en: 'A file system' },
  codeKb: { ko: '코드 크기', en: 'Code size' },
  durationMs: { ko: '실행 시간', en: 'Run time' },
  memoryMb: { ko: '메모리', en: 'Memory' },
  responseKb: { ko: '직접 만드는 응답', en: 'Generated response' },
  peakRps: { ko: '한 리전에서 가장 많을 때의 요청', en: 'Requests at the peak in one Region' },
  keyValueKb: { ko: '찾아볼 키-값 데이터', en: 'Key-value data' },
  geoHeaders: { ko: '뷰어의 위치와 기기 정보', en: 'The viewer’s location or device' },
  vpc: { ko: 'VPC 안의 자원', en: 'Resources in a VPC' },
  layersOrEnvVars: { ko: '계층이나 환경 변수', en: 'Layers or environment variables' },
}

export const answerNames: Readonly<Record<EdgeAnswer, Localized>> = {
  ...optionNames,
  neither: { ko: '어느 쪽도 아님', en: 'Neither' },
}

export const frequencyNames: Readonly<Record<RunFrequency, Localized>> = {
  'every-request': { ko: '모든 요청마다', en: 'On every request' },
  'cache-miss-only': { ko: '캐시에 없을 때만', en: 'Only where the cache has no answer' },
}

/** What a fact would have to become: `10KB 이하`, `Python`, `not needed`. */
export function changedText({ field, to }: AnswerChange): Localized {
  if (to.kind === 'value') return valueText(to.value)
  const amount = edgeAmounts.find((one) => one === field)
  if (amount === undefined) return valueText(null)
  return inEach((locale) => boundText(to.kind, amountText(amount, to.value, locale), locale))
}

function boundText(
  kind: 'at-most' | 'below' | 'above' | 'at-least',
  amount: string,
  locale: Locale,
): string {
  const [before, after] = boundWords[locale][kind]
  // In a narrow cell a number and its unit stay together.
  return `${before}${amount.replaceAll(' ', '\u00a0')}${after}`
}

const boundWords = {
  ko: {
    'at-most': ['', ' 이하'],
    below: ['', ' 미만'],
    above: ['', ' 초과'],
    'at-least': ['', ' 이상'],
  },
  en: {
    'at-most': ['at most ', ''],
    below: ['less than ', ''],
    above: ['more than ', ''],
    'at-least': ['at least ', ''],
  },
} as const

function valueText(value: string | boolean | null): Localized {
  if (value === null) return { ko: '상관없음', en: 'does not matter' }
  if (value === true) return { ko: '필요함', en: 'needed' }
  if (value === false) return { ko: '필요 없음', en: 'not needed' }
  const event = edgeEvents.find((one) => one === value)
  if (event !== undefined) return eventNames[event]
  const frequency = runFrequencies.find((one) => one === value)
  return frequency === undefined ? { ko: value, en: value } : frequencyNames[frequency]
}
