import type { Notice } from '@/lib/domain/simulator/outcome'
import type { Localized } from '@/lib/shared/locale'
import type { EdgeAdvice } from './advise-edge'
import type { EdgeFacts } from './edge-facts'
import { notice } from './edge-notice'
import { edgeOptions } from './edge-option'

/** What to do where no single function will do. */
export function neitherNotice(advice: EdgeAdvice, facts: EdgeFacts): readonly Notice[] {
  const { answer, noCodeNeeded } = advice
  if (answer !== 'neither' || noCodeNeeded !== null) return []
  if (facts.vpc || facts.layersOrEnvVars) {
    return notice(
      'warning',
      {
        ko: '엣지에서는 할 수 없는 일입니다. 오리진 쪽에 둔 리전의 Lambda 함수에서 처리하십시오.',
        en: 'This cannot be done at the edge. Let an ordinary Lambda function in a Region do it, behind the origin.',
      },
      'lae-unsupported',
      'net-attach-to-vpc',
    )
  }
  const otherLanguage = languageAdvice(advice)
  if (otherLanguage !== null) {
    return notice('warning', otherLanguage, 'cmp-runtime', 'lambda-benefit-languages')
  }
  return notice(
    'warning',
    {
      ko: '함수 하나로는 조건을 모두 채울 수 없습니다. 뷰어 쪽과 오리진 쪽으로 일을 나누거나 조건을 하나 덜어 내십시오.',
      en: 'No single function meets all of this. Split the work between the viewer side and the origin side, or give up one condition.',
    },
    'edge-combining',
  )
}

/** No place at the edge runs the language: to split the work would change nothing. Null where one does. */
function languageAdvice({ constraints }: EdgeAdvice): Localized | null {
  const against = edgeOptions.map((option) =>
    constraints.filter(({ rulesOut }) => rulesOut === option),
  )
  if (!against.every((all) => all.some(({ field }) => field === 'language'))) return null
  const [functions = [], ...lambda] = against
  const byLambda = lambda.some((all) => all.length === 1)
  const languages = [
    ...(functions.length === 1 ? ['JavaScript'] : []),
    ...(byLambda ? ['Node.js', 'Python'] : []),
  ].join(', ')
  if (languages === '') {
    return {
      ko: '이 언어는 엣지에서 실행되지 않으며, 언어를 바꾸어도 함수 하나로는 다른 조건을 모두 채울 수 없습니다. 오리진 쪽에 둔 리전의 Lambda 함수에서 처리하십시오.',
      en: 'This language does not run at the edge, and in another one no single function would meet the other conditions. Let an ordinary Lambda function in a Region do it, behind the origin.',
    }
  }
  return {
    ko: `이 언어는 엣지에서 실행되지 않습니다. 이 일에 쓸 수 있는 언어(${languages})로 작성하거나, 오리진 쪽에 둔 리전의 Lambda 함수에서 처리하십시오.`,
    en: `This language does not run at the edge. Write the function in a language that does for this work (${languages}), or let an ordinary Lambda function in a Region do it, behind the origin.`,
  }
}
