import type { Fact } from '@/lib/domain/fact/fact'
import { explainFacts } from '@/lib/domain/item/explain-facts'
import type { Explanation } from '@/lib/domain/item/item'
import type { Locale } from '@/lib/shared/locale'

/** Why the part asked for is right, in the words of the picture, then the facts behind it. */
export function explainPart(lead: string, facts: readonly Fact[], locale: Locale): Explanation {
  const explanation = explainFacts(facts, locale)
  return { ...explanation, text: `${lead} ${explanation.text}` }
}
