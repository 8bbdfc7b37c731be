import type { EdgeBills } from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import { toUsd, usdText } from '@/lib/domain/simulator/money'
import type { AskedResult, Result } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { EdgeAdvice } from './advise-edge'
import { noCodeWords } from './edge-chooser-lines'
import { type EdgeAnswer, edgeOptions, eventNames, optionNames } from './edge-option'
import { answerNames } from './edge-words'

/** What to write, where to attach it, what else would do, and what a month of it costs. */
export function edgeResults(advice: EdgeAdvice, bills: EdgeBills): readonly Result[] {
  const { answer, alsoPossible, attachesTo } = advice
  return [
    answerResult(advice),
    {
      id: 'events',
      label: { ko: '연결할 이벤트', en: 'Attach it to' },
      value: listed(
        attachesTo.map((event) => eventNames[event]),
        { ko: ' 또는 ', en: ' or ' },
      ),
      note: null,
      asked: null,
    },
    {
      id: 'also',
      label: { ko: '이것으로도 가능', en: 'Would do as well' },
      value: listed(
        alsoPossible.map((option) => optionNames[option]),
        { ko: ', ', en: ', ' },
      ),
      note: null,
      asked: null,
    },
    ...(answer === 'neither' ? [] : [costResult(bills[answer].totalUsd)]),
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

/** In a sentence why it is not the lighter kind, or why it is. */
function reasonOf({ answer, constraints }: EdgeAdvice): Localized | null {
  if (answer === 'cloudfront-functions') {
    return {
      ko: '걸리는 조건이 없는 것 가운데 가장 싸고 빠릅니다.',
      en: 'Of what nothing stands in the way of, it costs least and is fastest.',
    }
  }
  return constraints.find(({ rulesOut }) => rulesOut === 'cloudfront-functions')?.why ?? null
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

function costResult(totalUsd: EdgeBills['cloudfront-functions']['totalUsd']): Result {
  const value = toUsd(totalUsd)
  return {
    id: 'cost',
    label: { ko: '한 달 요금', en: 'A month of it' },
    value: inEach((locale) => usdText(totalUsd, locale)),
    note: null,
    asked:
      value < leastAskedUsd
        ? null
        : { kind: 'number', value, unit: { ko: '달러', en: 'USD' }, tolerance: 0.005 },
  }
}

function listed(names: readonly Localized[], between: Localized): Localized {
  if (names.length === 0) return { ko: '없음', en: 'None' }
  return {
    ko: names.map(({ ko }) => ko).join(between.ko),
    en: names.map(({ en }) => en).join(between.en),
  }
}
