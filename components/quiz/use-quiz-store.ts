import { useEffect, useState } from 'react'
import { useProgressStore } from '@/lib/client/progress-context'
import { createQuizStore, type QuizStore, type QuizStoreOptions } from '@/lib/client/quiz-store'

/** The store of one quiz for as long as the page shows it. It follows another tab that works on the same attempt. */
export function useQuizStore(options: Omit<QuizStoreOptions, 'progress'>): QuizStore {
  const progress = useProgressStore()
  const [store] = useState(() => createQuizStore({ ...options, progress }))

  useEffect(
    () =>
      progress.subscribe((now, before) => {
        if (now.events !== before.events) store.getState().rejoin()
      }),
    [progress, store],
  )
  return store
}
