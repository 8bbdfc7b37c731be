'use client'

import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useProgressStore } from '@/lib/client/progress-context'
import { type ProgressStore, selectProgress } from '@/lib/client/progress-store'
import { createQuizStore, type QuizStore } from '@/lib/client/quiz-store'
import type { Item } from '@/lib/domain/item/item'
import { isSameQuiz } from '@/lib/domain/progress/attempt'
import { drillPlan } from '@/lib/domain/quiz/drill-plan'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import type { QuizEvent } from '@/lib/domain/quiz/quiz-state'

/** The drill of a pair under way. It has no end of its own: an attempt that is used up leads on to the next. */
export function useDrill(pair: string, items: readonly Item[]) {
  const progress = useProgressStore()
  const [store] = useState(() => createDrillStore(pair, items, progress))
  const { quiz, state, resumed, restart } = useStore(store)
  const { begin, send } = useMemo(() => endless(store), [store])

  useEffect(begin, [begin])
  return { quiz, state, resumed, send, restart }
}

function createDrillStore(
  pair: string,
  items: readonly Item[],
  progress: ProgressStore,
): QuizStore {
  const quiz: Quiz = { ref: { kind: 'drill', slug: pair }, items, count: items.length }
  return createQuizStore({
    quiz,
    progress,
    newPlan: (id, seed) => {
      const { attempts } = selectProgress(progress.getState())
      const earlier = attempts.filter((attempt) => isSameQuiz(attempt.quiz, quiz.ref))
      return drillPlan(items, earlier, id, seed)
    },
    firstSeed: null,
  })
}

function endless(store: QuizStore) {
  const goOn = () => {
    const { state, restart } = store.getState()
    if (state?.phase === 'finished') restart()
  }
  return {
    begin: () => {
      store.getState().begin(null)
      goOn()
    },
    send: (event: QuizEvent) => {
      store.getState().send(event)
      goOn()
    },
  }
}
