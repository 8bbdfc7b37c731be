import { useLocale } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { getNamedAttempt } from '@/components/quiz/attempt-address'
import { fetchItemIndex, fetchItems } from '@/lib/client/item-bank'
import { useProgress, useProgressStore } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import type { NewPlan } from '@/lib/client/quiz-store'
import { createSeed } from '@/lib/client/random-seed'
import { type Attempt, isSameQuiz } from '@/lib/domain/progress/attempt'
import type { QuizRef } from '@/lib/domain/progress/event'
import { getOpenAttempt, type Progress } from '@/lib/domain/progress/progress'
import { examPlan } from '@/lib/domain/quiz/exam/exam-plan'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import { type ExamRules, examRef } from './exam-rules'
import type { SittingProps } from './sitting'

/** Where a learner is: nobody knows yet, before the start, waiting for the items, without them, or sitting. */
export type Room =
  | { readonly type: 'looking' | 'lobby' | 'fetching' | 'failed' }
  | ({ readonly type: 'sitting' } & Omit<SittingProps, 'renderResult'>)

/** Fetches what a sitting asks, when it is started or there is one to go on with. */
export function useExamRoom({ preset, shares }: ExamRules) {
  const locale = useLocale()
  const progress = useProgressStore()
  const ready = useProgress((state) => state.ready)
  const [room, setRoom] = useState<Room>({ type: 'looking' })
  const ref = examRef(preset)

  const sit = async (
    choose: (bank: readonly IndexedItem[]) => readonly string[],
    attemptId: string | null,
    newPlanOf: (bank: readonly IndexedItem[]) => NewPlan,
  ) => {
    setRoom({ type: 'fetching' })
    try {
      const bank = await fetchItemIndex(locale)
      const itemIds = choose(bank)
      const wanted = bank.filter(({ id }) => itemIds.includes(id))
      const { items, places } = await fetchItems(locale, wanted)
      const quiz = { ref, items, count: itemIds.length }
      setRoom({ type: 'sitting', quiz, places, attemptId, newPlan: newPlanOf(bank) })
    } catch {
      setRoom({ type: 'failed' })
    }
  }
  const planWith =
    (bank: readonly IndexedItem[], seed: string): NewPlan =>
    (id, _, at) =>
      examPlan(preset, shares, bank, { id, seed, at })

  const start = () => {
    const seed = createSeed()
    const choose = (bank: readonly IndexedItem[]) => planWith(bank, seed)('', seed, 0).itemIds
    void sit(choose, null, (bank) => planWith(bank, seed))
  }
  const resume = ({ id, itemIds }: Attempt) =>
    void sit(
      () => itemIds,
      id,
      (bank) => planWith(bank, createSeed()),
    )

  const look = useEffectEvent(() => {
    const found = attemptToShow(selectProgress(progress.getState()), ref)
    if (found === null) setRoom({ type: 'lobby' })
    else resume(found)
  })
  useEffect(() => {
    if (ready) look()
  }, [ready])

  return { room, start, resume }
}

/** The sitting that the address names, else the one that was left open. */
function attemptToShow(progress: Progress, ref: QuizRef): Attempt | null {
  const id = getNamedAttempt()
  const named = progress.attempts.find((attempt) => attempt.id === id)
  return named && isSameQuiz(named.quiz, ref) ? named : getOpenAttempt(progress, ref)
}
