import { useMemo } from 'react'
import { type Round, roundRef } from '@/lib/domain/notebook/rounds'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'
import type { Fetched } from './use-fetched'
import { useItemIndex, useItems } from './use-items'

interface RoundItems {
  readonly quiz: Quiz
  readonly places: readonly QuizPlace[]
}

/** What a round asks, fetched: the lessons of its items and no other. */
export function useRoundQuiz({ itemIds }: Round): Fetched<RoundItems> {
  const key = itemIds.join(' ')
  const index = useItemIndex(true)
  const wanted = useMemo(() => {
    const asked = new Set(key.split(' '))
    return index.data?.filter(({ id }) => asked.has(id)) ?? null
  }, [index.data, key])
  const found = useItems(wanted)
  const data = useMemo(() => {
    if (found.data === null) return null
    const { items, places } = found.data
    const asked = key.split(' ').flatMap((id) => items.get(id) ?? [])
    return { quiz: { ref: roundRef, items: asked, count: asked.length }, places }
  }, [found.data, key])

  return {
    data,
    failed: index.failed || found.failed,
    retry: index.failed ? index.retry : found.retry,
  }
}
