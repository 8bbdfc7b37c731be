import { type RefObject, useEffect, useRef } from 'react'
import type { QuizState } from '@/lib/domain/quiz/quiz-state'

/**
 * Brings the focus to the heading of what comes next. What a page opens with is left alone; what a
 * button has just brought is next, too.
 */
export function useFocusOnStep(
  state: QuizState | null,
  opened: 'by_button' | 'with_page',
): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  const place = state === null ? null : placeOf(state)
  const shown = useRef(opened === 'by_button' ? nowhere : place)

  useEffect(() => {
    const before = shown.current
    if (place === null || place === before) return
    shown.current = place
    if (before === null) return
    const heading = ref.current?.querySelector<HTMLElement>('[data-question]')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [place])
  return ref
}

/** Before a sitting begins. */
const nowhere = ''

function placeOf({ attempt, phase, position }: QuizState): string {
  return `${attempt.id} ${phase === 'presenting' ? position : phase}`
}
