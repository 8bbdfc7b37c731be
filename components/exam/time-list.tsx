'use client'

import { useTranslations } from 'next-intl'
import type { Attempt } from '@/lib/domain/progress/attempt'
import { medianTimeMs, type SittingTime, slowestItems } from '@/lib/domain/quiz/exam/sitting-times'
import type { ReviewedItem } from '@/lib/domain/quiz/quiz-result'
import { useDurations } from './use-durations'

interface TimeListProps {
  readonly attempt: Attempt
  readonly reviewed: readonly ReviewedItem[]
  /** The pace of the exam. */
  readonly itemMs: number
}

const listed = 5

/** Where the time went: the middle of all items, and those that took longest. */
export function TimeList({ attempt, reviewed, itemMs }: TimeListProps) {
  const t = useTranslations('sitting.result.time')
  const duration = useDurations()
  const median = medianTimeMs(attempt)
  if (median === null) return null

  return (
    <section aria-labelledby="times" className="mt-10">
      <h2 id="times" className="border-b-2 border-ink pb-1 text-lg">
        {t('title')}
      </h2>
      <p className="mt-2">{t('median', { median: duration(median), pace: duration(itemMs) })}</p>
      <h3 className="label mt-3">{t('slowest')}</h3>
      <ol>
        {slowestItems(attempt, listed).map((time) => (
          <li key={time.itemId} className="border-b border-line">
            <SlowItem time={time} correct={isCorrect(reviewed, time.itemId)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function SlowItem({ time, correct }: { readonly time: SittingTime; readonly correct: boolean }) {
  const t = useTranslations('sitting.result.time')
  const duration = useDurations()

  return (
    <p className="flex items-center gap-4 text-sm">
      <a
        href={`#item-${time.number}`}
        onClick={() => openItem(time.number)}
        className="pencil-link inline-flex min-h-11 items-center"
      >
        {t('item', { number: time.number })}
      </a>
      <span>{duration(time.ms)}</span>
      <span className="ml-auto text-ink-soft">{t(correct ? 'right' : 'wrong')}</span>
    </p>
  )
}

function isCorrect(reviewed: readonly ReviewedItem[], itemId: string): boolean {
  return reviewed.some(({ item, result }) => item.id === itemId && result.correct)
}

function openItem(number: number): void {
  const details = document.getElementById(`item-${number}`)
  if (details instanceof HTMLDetailsElement) details.open = true
}
