import { type RefObject, useEffect, useRef } from 'react'
import type { QuizState } from '@/lib/domain/quiz/quiz-state'

/** Brings the focus to the next question or the result, but not to what a page opens with. */
export function useFocusOnNext(state: QuizState | null): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  const place = state === null ? null : placeOf(state)
  const shown = useRef(place)

  useEffect(() => {
    const before = shown.current
    shown.current = place
    if (before === null || place === before) return
    const heading = ref.current?.querySelector<HTMLElement>('[data-question]')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [place])
  return ref
}

function placeOf({ phase, position }: QuizState): string {
  return phase === 'finished' ? phase : `${position}`
}
