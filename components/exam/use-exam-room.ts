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
import { type ExamRules, examRef } from './exam-rules'
import type { SittingProps } from './sitting'

/**
 * Where a learner is: nobody knows yet, before the start, starting, coming back to a sitting, without
 * its items, or at it.
 */
export type Room =
  | { readonly type: 'looking' | 'lobby' | 'starting' | 'returning' }
  | { readonly type: 'failed'; readonly attempt: Attempt | null }
  | ({ readonly type: 'sitting' } & Omit<SittingProps, 'renderResult'>)

/** Fetches what a sitting asks, when one is started or there is one to come back to. */
export function useExamRoom({ preset, shares }: ExamRules) {
  const locale = useLocale()
  const progress = useProgressStore()
  const ready = useProgress((state) => state.ready)
  const [room, setRoom] = useState<Room>({ type: 'looking' })
  const ref = examRef(preset)

  const getOpen = () => getOpenAttempt(selectProgress(progress.getState()), ref)

  /** Sits down to this attempt, else to the one left open, in another tab perhaps, or to a new one. */
  const sitDown = async (wantedAttempt: Attempt | null): Promise<void> => {
    const attempt = wantedAttempt ?? getOpen()
    setRoom({ type: attempt === null ? 'starting' : 'returning' })
    try {
      const seed = createSeed()
      const bank = await fetchItemIndex(locale)
      const newPlan: NewPlan = (id, _, at) => examPlan(preset, shares, bank, { id, seed, at })
      const { itemIds } = attempt ?? newPlan('', seed, 0)
      const wanted = bank.filter(({ id }) => itemIds.includes(id))
      const { items, places } = await fetchItems(locale, wanted)
      // Begun in another tab while the items were on their way: they are not its items.
      if (attempt === null && getOpen() !== null) return sitDown(null)
      const quiz = { ref, items, count: itemIds.length }
      setRoom({ type: 'sitting', quiz, places, newPlan, attemptId: attempt?.id ?? null })
    } catch {
      setRoom({ type: 'failed', attempt })
    }
  }

  const look = useEffectEvent(() => {
    const found = attemptToShow(selectProgress(progress.getState()), ref)
    if (found === null) setRoom({ type: 'lobby' })
    else void sitDown(found)
  })
  useEffect(() => {
    if (ready) look()
  }, [ready])

  return { room, sitDown }
}

/** The sitting that the address names, else the one that was left open. */
function attemptToShow(progress: Progress, ref: QuizRef): Attempt | null {
  const id = getNamedAttempt()
  const named = progress.attempts.find((attempt) => attempt.id === id)
  return named && isSameQuiz(named.quiz, ref) ? named : getOpenAttempt(progress, ref)
}
