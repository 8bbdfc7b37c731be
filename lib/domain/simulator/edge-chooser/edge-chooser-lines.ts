import type { Because, WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Localized } from '@/lib/shared/locale'
import type { EdgeAdvice } from './advise-edge'
import type { EdgeConstraint } from './edge-constraint'
import { type EdgeOption, edgeOptions, optionNames } from './edge-option'
import { answerNames } from './edge-words'

const nothing: Localized = { ko: '', en: '' }

/** How the choice comes about: what is struck out and why, what is left, and which of it is taken. */
export function choiceLines(advice: EdgeAdvice): readonly WorkedLine[] {
  const { constraints, noCodeNeeded } = advice
  const ruledOut = constraints.map(({ rulesOut }) => rulesOut)
  const left = edgeOptions.filter((option) => !ruledOut.includes(option))
  return [
    ...grouped(constraints).map(({ why, options, factId }) =>
      line(why, struckOut(options), [{ fact: factId }]),
    ),
    leftLine(left),
    ...(noCodeNeeded === null || advice.answer !== 'neither'
      ? []
      : [line(noCodeNeeded.why, noCodeWords, [{ fact: noCodeNeeded.factId }])]),
    ...(left.length > 1 && advice.answer !== 'neither' ? [bestLine(advice)] : []),
  ]
}

export const noCodeWords: Localized = { ko: '코드가 필요 없음', en: 'No code needed' }

function line(says: Localized, to: Localized, because: readonly Because[]): WorkedLine {
  return { says, from: nothing, to, because }
}

/** One sentence may strike out two options at once. */
function grouped(constraints: readonly EdgeConstraint[]) {
  const sentences = [...new Set(constraints.map(({ why }) => why.en))]
  return sentences.flatMap((sentence) => {
    const same = constraints.filter(({ why }) => why.en === sentence)
    const [first] = same
    return first ? [{ ...first, options: same.map(({ rulesOut }) => rulesOut) }] : []
  })
}

function struckOut(options: readonly EdgeOption[]): Localized {
  const names = namesOf(options)
  return { ko: `제외: ${names.ko}`, en: `Out: ${names.en}` }
}

function leftLine(left: readonly EdgeOption[]): WorkedLine {
  const says = { ko: '걸리는 조건이 없는 것', en: 'What nothing stands in the way of' }
  return line(says, left.length === 0 ? { ko: '없음', en: 'Nothing' } : namesOf(left), [])
}

function bestLine({ answer }: EdgeAdvice): WorkedLine {
  const light = answer === 'cloudfront-functions'
  return light
    ? line(
        {
          ko: '할 수 있다면 더 싸고 빠른 CloudFront Functions를 씁니다.',
          en: 'Where CloudFront Functions can do it, they do it for less and faster.',
        },
        answerNames[answer],
        [{ fact: 'cff-scale-latency' }, { fact: 'cmp-price-one-sixth' }],
      )
    : line(
        {
          ko: '캐시에 없을 때만 실행해도 된다는 조건이 없으므로 모든 요청을 보는 뷰어 이벤트를 고릅니다.',
          en: 'Nothing says that cache misses are enough, so the viewer event is taken, which sees every request.',
        },
        answerNames[answer],
        [{ fact: 'lae-origin-request' }],
      )
}

function namesOf(options: readonly EdgeOption[]): Localized {
  const names = options.map((option) => optionNames[option])
  return {
    ko: names.map(({ ko }) => ko).join(', '),
    en: names.map(({ en }) => en).join(', '),
  }
}
