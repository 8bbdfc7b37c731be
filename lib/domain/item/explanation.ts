import type { Locale } from '@/lib/shared/locale'
import { type Fact, isCorrection } from '../fact/fact'
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

/** A misconception that is plainly false, in words of its own in both languages; null if there is none. */
export function misconceptionOf(fact: Fact, locale: Locale): string | null {
  if (fact.status !== 'wrong' && fact.status !== 'outdated') return null
  const { notesSay } = fact
  if (notesSay === null || notesSay.ko === 'TODO' || /[가-힣]/.test(notesSay.en)) return null
  return notesSay[locale]
}
