'use client'

import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useQuizStore } from '@/components/quiz/use-quiz-store'
import { useProgressStore } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import type { Item } from '@/lib/domain/item/item'
import { isSameQuiz } from '@/lib/domain/progress/attempt'
import type { QuizRef } from '@/lib/domain/progress/event'
import { drillPlan } from '@/lib/domain/quiz/drill-plan'

/** The drill of a pair under way. It has no end of its own: an attempt that is used up leads on to the next. */
export function useDrill(pair: string, items: readonly Item[]) {
  const progress = useProgressStore()
  const ref: QuizRef = { kind: 'drill', slug: pair }
  const store = useQuizStore({
    quiz: { ref, items, count: items.length },
    newPlan: (id, seed) => {
      const { attempts } = selectProgress(progress.getState())
      const earlier = attempts.filter((attempt) => isSameQuiz(attempt.quiz, ref))
      return drillPlan(items, earlier, id, seed)
    },
    firstSeed: null,
  })
  const { quiz, state, resumed, begin, send, restart } = useStore(store)
  const usedUp = state?.phase === 'finished'

  useEffect(() => begin(null), [begin])
  useEffect(() => {
    if (usedUp) restart()
  }, [usedUp, restart])
  return { quiz, state, resumed, send, restart }
}
