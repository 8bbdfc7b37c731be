import { type ExamDomain, examDomains } from '@/lib/domain/notes/note'
import type { Score } from '@/lib/domain/progress/attempt'
import type { ReviewedItem } from '@/lib/domain/quiz/quiz-result'
import { scoreOf } from './scored-results'
import { type Interval, wilsonInterval } from './wilson-interval'

export interface DomainScore extends Score {
  readonly domain: ExamDomain
  /** Where the true share lies with 95 % confidence. */
  readonly interval: Interval
}

/** How the items of each domain went, in the exam's order; a domain that was not asked is left out. */
export function domainScores(reviewed: readonly ReviewedItem[]): readonly DomainScore[] {
  return examDomains.flatMap((domain) => {
    const results = reviewed
      .filter(({ item }) => item.scenario?.domain === domain)
      .map(({ result }) => result)
    const { right, total } = scoreOf(results)
    return total === 0 ? [] : [{ domain, right, total, interval: wilsonInterval(right, total) }]
  })
}
