'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect } from 'react'
import { useStore } from 'zustand'
import { nameAttempt } from '@/components/quiz/attempt-address'
import { QuizPlacesContext } from '@/components/quiz/quiz-places'
import { useQuizStore } from '@/components/quiz/use-quiz-store'
import { useRecoveredNotes } from '@/components/quiz/use-recovered-notes'
import { useProgress } from '@/lib/client/progress-context'
import type { NewPlan } from '@/lib/client/quiz-store'
import { markReturning } from '@/lib/client/returning'
import type { Attempt } from '@/lib/domain/progress/attempt'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'
import { SheetTable } from './sheet-table'
import { useDeadline } from './use-deadline'
import { useFocusOnStep } from './use-focus-on-step'
import { usePresence } from './use-presence'

export interface SittingProps {
  /** Holds every item of the attempt, in one language. */
  readonly quiz: Quiz
  readonly places: readonly QuizPlace[]
  /** The rules of a new attempt: `feedback: 'at_end'`, with or without a deadline. */
  readonly newPlan: NewPlan
  /** The attempt to take up, open or handed in; null for the one left open, or else a new one. */
  readonly attemptId: string | null
  /** What is shown once it is handed in. */
  readonly renderResult: (attempt: Attempt, restart: () => void) => ReactNode
}

/**
 * A quiz that is handed in as a whole, from its first item to its result. Mounting it begins or takes
 * up an attempt. Everything is kept at every step; it hands itself in at its deadline, and follows
 * another tab that works on the same sheet.
 */
export function Sitting({ quiz, places, newPlan, attemptId, renderResult }: SittingProps) {
  const ready = useProgress((state) => state.ready)
  const store = useQuizStore({ quiz, newPlan, firstSeed: null })
  const { state, resumed, begin, send, restart } = useStore(store)
  const finished = state?.phase === 'finished'
  const ref = useFocusOnStep(state, attemptId === null ? 'by_button' : 'with_page')

  useEffect(() => {
    if (ready) begin(attemptId)
  }, [ready, begin, attemptId])
  useEffect(() => {
    if (state === null) return
    nameAttempt(state.phase === 'finished' ? state.attempt.id : null)
    markReturning()
  }, [state])
  useRecoveredNotes()
  usePresence(send, state !== null && !finished)
  useDeadline(finished ? null : (state?.attempt.deadlineAt ?? null), send)

  return (
    <QuizPlacesContext value={places}>
      <div ref={ref} className="flex min-h-dvh flex-col">
        {state !== null && !finished && (
          <>
            {resumed && <Resumed />}
            <SheetTable quiz={quiz} state={state} onEvent={send} />
          </>
        )}
        {state !== null && finished && renderResult(state.attempt, restart)}
      </div>
    </QuizPlacesContext>
  )
}

function Resumed() {
  const t = useTranslations('sitting.header')
  return <p className="mb-2 rounded-md bg-surface-sunk px-4 py-2 text-sm">{t('resumed')}</p>
}
