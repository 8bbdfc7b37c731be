'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useProgress, useProgressStore } from '@/lib/client/progress-context'
import { createQuizStore, type NewPlan } from '@/lib/client/quiz-store'
import type { Attempt } from '@/lib/domain/progress/attempt'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'

interface SittingProps {
  readonly quiz: Quiz
  readonly places: readonly QuizPlace[]
  readonly newPlan: NewPlan
  readonly attemptId: string | null
  readonly renderResult: (attempt: Attempt, restart: () => void) => ReactNode
}

/** PLACEHOLDER: the sheet of components/exam takes its place at merge. */
export function Sitting({ quiz, newPlan, attemptId, renderResult }: SittingProps) {
  const ready = useProgress((state) => state.ready)
  const progress = useProgressStore()
  const [store] = useState(() => createQuizStore({ quiz, progress, newPlan, firstSeed: null }))
  const { state, begin, send, restart } = useStore(store)
  useEffect(() => {
    if (ready) begin(attemptId)
  }, [ready, begin, attemptId])
  if (state === null) return null
  if (state.phase === 'finished') return renderResult(state.attempt, restart)
  return (
    <button type="button" onClick={() => send({ type: 'handed_in' })}>
      PLACEHOLDER {state.attempt.deadlineAt === null ? '' : 'timed'}
    </button>
  )
}
