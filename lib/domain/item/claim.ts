import { type Fact, isCorrection } from '@/lib/domain/fact/fact'
import { sentencesOf } from '@/lib/domain/lesson/sentence'
import type { Locale } from '@/lib/shared/locale'
import { mentionsNotes } from './mentions-notes'

const longest: Record<Locale, number> = { ko: 130, en: 240 }

/**
 * What a fact claims, short enough for a question: the whole statement, or its first sentence.
 * After the first, a correction tends to speak of the mistake rather than of the subject.
 */
export function trueClaim(fact: Fact, locale: Locale): string {
  const statement = fact.statement[locale]
  const [first = ''] = sentencesOf(statement)
  if (isCorrection(fact) || mentionsNotes(statement)) return first
  return statement.length <= longest[locale] ? statement : first
}

/** Whether a claim is understood without the page that it stands on. */
export function standsAlone(claim: string): boolean {
  return (
    !mentionsNotes(claim) &&
    !/^(?:그래서|따라서|이 |이때|예를 들어|원어|다만|반대로|For example|So |But |It |They |This |Here )|\bhere means\b/.test(
      claim,
    )
  )
}
