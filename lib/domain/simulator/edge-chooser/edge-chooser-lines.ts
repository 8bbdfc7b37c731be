import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach, type Locale, type Localized } from '@/lib/shared/locale'
import type { EdgeAdvice } from './advise-edge'
import type { EdgeReason } from './edge-constraint'
import { type EdgeOption, edgeOptions, optionNames } from './edge-option'
import { answerNames } from './edge-words'

/** How the choice comes about: what is struck out and why, what is left, and which of it is taken. */
export function choiceLines(advice: EdgeAdvice): readonly WorkedLine[] {
  const { answer, alsoPossible, noCodeNeeded } = advice
  return [
    ...verdicts(advice).map(({ options, reasons }) =>
      reasons.length === 0 ? leftLine(options) : outLine(options, reasons),
    ),
    ...(noCodeNeeded !== null && answer === 'neither'
      ? [line(noCodeNeeded.why, noCodeWords, [noCodeNeeded.factId])]
      : []),
    ...(answer !== 'neither' && alsoPossible.length > 0 ? [bestLine(answer)] : []),
  ]
}

export const noCodeWords: Localized = { ko: '코드가 필요 없음', en: 'No code needed' }

function line(says: Localized, to: Localized, facts: readonly string[]): WorkedLine {
  return { says, from: { ko: '', en: '' }, to, because: facts.map((fact) => ({ fact })) }
}

interface Verdict {
  readonly options: readonly EdgeOption[]
  readonly reasons: readonly EdgeReason[]
}

/** The options that fail for the same reasons in one verdict; what is left comes last. */
function verdicts({ constraints }: EdgeAdvice): readonly Verdict[] {
  const found: Verdict[] = []
  for (const option of edgeOptions) {
    const reasons = constraints.filter(({ rulesOut }) => rulesOut === option)
    const alike = found.findIndex((one) => wordsOf(one.reasons) === wordsOf(reasons))
    const before = found[alike]
    if (before) found[alike] = { ...before, options: [...before.options, option] }
    else found.push({ options: [option], reasons })
  }
  return found.toSorted((a, b) => Number(a.reasons.length === 0) - Number(b.reasons.length === 0))
}

function wordsOf(reasons: readonly EdgeReason[], locale: Locale = 'en'): string {
  return reasons.map(({ why }) => why[locale]).join(' ')
}

function outLine(options: readonly EdgeOption[], reasons: readonly EdgeReason[]): WorkedLine {
  const names = namesOf(options)
  return line(
    inEach((locale) => wordsOf(reasons, locale)),
    { ko: `제외: ${names.ko}`, en: `Out: ${names.en}` },
    [...new Set(reasons.map(({ factId }) => factId))],
  )
}

function leftLine(options: readonly EdgeOption[]): WorkedLine {
  const says = { ko: '걸리는 조건이 없습니다.', en: 'Nothing stands in the way.' }
  const names = namesOf(options)
  return line(says, { ko: `가능: ${names.ko}`, en: `Possible: ${names.en}` }, [])
}

function namesOf(options: readonly EdgeOption[]): Localized {
  return inEach((locale) => options.map((option) => optionNames[option][locale]).join(', '))
}

function bestLine(answer: EdgeOption): WorkedLine {
  return answer === 'cloudfront-functions'
    ? line(
        {
          ko: '할 수 있다면 요청 단가가 낮고 빨리 시작하는 CloudFront Functions를 씁니다.',
          en: 'Where CloudFront Functions can do it, they are taken: a lower request price, and a faster start.',
        },
        answerNames[answer],
        ['cff-startup', 'cmp-price-one-sixth'],
      )
    : line(
        {
          ko: '캐시에 없을 때만 실행해도 된다는 조건이 없으므로 모든 요청을 보는 뷰어 이벤트를 고릅니다.',
          en: 'Nothing says that cache misses are enough, so the viewer event is taken, which sees every request.',
        },
        answerNames[answer],
        ['lae-origin-request'],
      )
}
