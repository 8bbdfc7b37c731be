import { sentencesOf } from '@/lib/domain/lesson/sentence'
import type { Problem } from '@/lib/domain/notes/problem'
import { type Localized, locales } from '@/lib/shared/locale'
import { itemProblem } from './item-problem'
import type { LintContext } from './lint-context'

// Only what turns the question round: `코드를 고치지 않는 방법` and `without servers` ask for something.
const negative: Localized<RegExp> = {
  ko: /(?:알맞|맞|옳|적절하|적합하|적당하|바람직하|해당하|해당되|어울리|올바르|가능하|사실이|필요하)지 (?:않은|않는|못한)|지 (?:않은|않는|못한|못하는) 것|아닌 (?:것|방법|설명|서비스|이유|경우)|없는 (?:것|설명|이유)|틀린 |잘못된 (?:것|설명)[은을]|거리가 먼|부적절한|부적합한/,
  en: /^(?:which|what)\b(?:(?!\b(?:that|so|when|where|if|while|without|who)\b)[^,])*?\b(?:(?:is|are|was|do|does|would|will|can|could|should) not\b|cannot\b|\w+n['’]t\b)|\bexcept\b(?! for)|\bleast (?:suitable|appropriate|likely|fitting|suited|effective|well)\b|\bnot (?:true|correct|suitable|appropriate|a valid)\b|\b(?:in)?correctly not\b|\bincorrect\b|\bunsuitable\b|\binappropriate\b/i,
}

/** [LT10] A question asks for what is right; one that does not says so in strong words. */
export function negativeStemProblems({ items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) =>
    locales.flatMap((locale) => {
      const question = sentencesOf(linted.item.stem[locale]).at(-1) ?? ''
      const words = negative[locale].exec(question.replaceAll(/\*\*.+?\*\*/g, ' '))?.[0].trim()
      if (words === undefined) return []
      return [
        itemProblem(
          linted,
          'LT10',
          `stem (${locale})`,
          `"${words}" in the question`,
          'a question for what is right, or the negative word in **strong**',
        ),
      ]
    }),
  )
}
