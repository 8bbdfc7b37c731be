import { type Fact, isCorrection } from '@/lib/domain/fact/fact'
import type { Locale } from '@/lib/shared/locale'
import type { Explanation } from './item'

/** Quotes a fact with what notes get wrong about it and where it was read. */
export function explainFact(fact: Fact, locale: Locale, lead = ''): Explanation {
  const { title, url } = fact.source
  return {
    text: lead === '' ? fact.statement[locale] : `${lead} ${fact.statement[locale]}`,
    correction: correctionOf(fact, locale),
    source: { title, url, checked: fact.checked },
  }
}

/** What common notes claim instead; null where they are right or silent. */
export function correctionOf(fact: Fact, locale: Locale): string | null {
  return isCorrection(fact) ? (fact.notesSay?.[locale] ?? null) : null
}

/**
 * A misconception that is plainly false, in words of its own in both languages; null if there is
 * none. An imprecise claim counts only where it is put without exception, and so can be decided.
 */
export function misconceptionOf(fact: Fact, locale: Locale): string | null {
  const { notesSay, statement } = fact
  if (notesSay === null || !isCorrection(fact)) return null
  if (unsettled.test(statement.ko) || unsettled.test(statement.en)) return null
  if (fact.status === 'imprecise' && !isAbsolute(notesSay.ko, notesSay.en)) return null
  return notesSay[locale]
}

const unsettled = /서로 달|문서가 다|\bdiffer\b|disagree/
const absoluteKo =
  /[가-힣]만[ .]|만으로|만큼만|뿐|언제나|항상|모두|모든|모아 둔|반드시|어떤|무엇이든|대상이 무엇|절대|빠짐없이|확실하게|정확히|곧바로|저절로|자동으로|알아서|관계없이|까지만|최대|전체|마다|개념이 없|차이가 없|하나로|정식 이름은/
const absoluteEn =
  /\b(?:only|alone|always|never|all|every|any|whatever|however|no|nothing|must|exactly|whole|enough|automatically|at most|without|as soon as|the moment|by itself|either|each|official names?)\b/i

function isAbsolute(ko: string, en: string): boolean {
  return absoluteKo.test(ko) && absoluteEn.test(en)
}
