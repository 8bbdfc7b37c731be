import type { EdgeBills } from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import type { MeteredBill } from '@/lib/domain/simulator/edge-cost/metered-bill'
import { toUsd, usdText } from '@/lib/domain/simulator/money'
import type { AskedResult, Result } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { EdgeAdvice } from './advise-edge'
import { noCodeWords } from './edge-chooser-lines'
import {
  type EdgeAnswer,
  type EdgeEvent,
  type EdgeOption,
  edgeOptions,
  eventNames,
  optionNames,
} from './edge-option'
import { answerNames } from './edge-words'

/** What to write, where to attach it, what else would do, and what a month of it costs. */
export function edgeResults(advice: EdgeAdvice, bills: EdgeBills): readonly Result[] {
  const { answer, alsoPossible, attachesTo } = advice
  return [
    answerResult(advice),
    {
      id: 'events',
      label: { ko: '연결할 이벤트', en: 'Attach it to' },
      value: eventsText(attachesTo),
      note: null,
      asked: null,
    },
    {
      id: 'also',
      label: { ko: '다른 후보', en: 'Would do as well' },
      value: alsoText(alsoPossible),
      note: null,
      asked: null,
    },
    ...(answer === 'neither' ? [] : [costResult(answer, bills)]),
  ]
}

function answerResult(advice: EdgeAdvice): Result {
  const { answer, noCodeNeeded } = advice
  const label = { ko: '알맞은 함수', en: 'The function to write' }
  if (answer === 'neither' && noCodeNeeded !== null) {
    return { id: 'answer', label, value: noCodeWords, note: noCodeNeeded.why, asked: null }
  }
  const [value, note] = [answerNames[answer], reasonOf(advice)]
  return { id: 'answer', label, value, note, asked: askedAnswer(answer) }
}

/** In a sentence why it is the lighter kind, or why not. */
function reasonOf({ answer, constraints }: EdgeAdvice): Localized | null {
  if (answer === 'cloudfront-functions') {
    return {
      ko: '걸리는 조건이 없고, 요청 단가가 가장 낮으며 가장 빨리 시작합니다.',
      en: 'Nothing stands in its way, its request price is the lowest, and it starts fastest.',
    }
  }
  const against = (option: EdgeOption) => constraints.filter(({ rulesOut }) => rulesOut === option)
  if (answer !== 'neither') return against('cloudfront-functions')[0]?.why ?? null
  // Of what cannot do it, the one that came nearest.
  const [nearest] = edgeOptions.map(against).toSorted((a, b) => a.length - b.length)
  return nearest?.[0]?.why ?? null
}

/** In few words, for they share a line with their label. */
function alsoText(options: readonly EdgeOption[]): Localized {
  const [first] = options
  if (first === undefined) return none
  if (options.length === edgeOptions.length) return { ko: '세 함수 모두', en: 'Any of the three' }
  if (options.length > 1) return { ko: 'Lambda@Edge(뷰어, 오리진)', en: 'Lambda@Edge (any event)' }
  return shortNames[first]
}

const none: Localized = { ko: '없음', en: 'None' }

const shortNames: Readonly<Record<EdgeOption, Localized>> = {
  ...optionNames,
  'lambda-edge-viewer': { ko: 'Lambda@Edge(뷰어)', en: 'Lambda@Edge (viewer)' },
  'lambda-edge-origin': { ko: 'Lambda@Edge(오리진)', en: 'Lambda@Edge (origin)' },
}

function askedAnswer(answer: EdgeAnswer): AskedResult {
  const answers: readonly EdgeAnswer[] = [...edgeOptions, 'neither']
  return {
    kind: 'choice',
    options: answers.map((one) => answerNames[one]),
    right: answers.indexOf(answer),
  }
}

/** A month below a cent is told to ten decimals, which nobody types. */
const leastAskedUsd = 0.01

function costResult(answer: EdgeOption, bills: EdgeBills): Result {
  const { totalUsd } = bills[answer]
  const value = toUsd(totalUsd)
  const reads = answer === 'cloudfront-functions' ? bills[answer].reads : null
  return {
    id: 'cost',
    label:
      reads === null
        ? { ko: '한 달 요금', en: 'A month of it' }
        : {
            ko: '한 달 요금(실행마다 KeyValueStore 한 번 읽기 포함)',
            en: 'A month of it, with one KeyValueStore read a run',
          },
    value: inEach((locale) => usdText(totalUsd, locale)),
    note: reads === null ? null : readsNote(reads.usd),
    asked:
      value < leastAskedUsd
        ? null
        : { kind: 'number', value, unit: { ko: '달러', en: 'USD' }, tolerance: 0.005 },
  }
}

function readsNote(usd: MeteredBill['usd']): Localized {
  const told = inEach((locale) => usdText(usd, locale))
  return {
    ko: `실행마다 KeyValueStore를 한 번 읽는다고 가정했으며, 그 읽기 요금이 ${told.ko}입니다.`,
    en: `That each run reads the KeyValueStore once is assumed; those reads make ${told.en} of it.`,
  }
}

function eventsText(events: readonly EdgeEvent[]): Localized {
  if (events.length === 0) return none
  const between = { ko: ' 또는 ', en: ' or ' } as const
  return inEach((locale) => events.map((event) => eventNames[event][locale]).join(between[locale]))
}
