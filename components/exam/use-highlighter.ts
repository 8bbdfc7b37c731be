import { useLocale } from 'next-intl'
import { type RefObject, useState } from 'react'
import type { OnQuizEvent } from '@/components/quiz/question'
import { getSelectedRange } from './selected-range'

/** What came of the last stroke; null before the first. */
export type HighlightOutcome = 'highlighted' | 'nothingSelected' | null

/** Highlights what is selected of the stem. */
export function useHighlighter(
  stemRef: RefObject<HTMLElement | null>,
  onEvent: OnQuizEvent,
): { readonly highlight: () => void; readonly outcome: HighlightOutcome } {
  const locale = useLocale()
  const [outcome, setOutcome] = useState<HighlightOutcome>(null)

  const highlight = () => {
    const range = stemRef.current === null ? null : getSelectedRange(stemRef.current)
    setOutcome(range === null ? 'nothingSelected' : 'highlighted')
    if (range === null) return
    onEvent({ type: 'highlighted', locale, ...range })
    window.getSelection()?.removeAllRanges()
  }
  return { highlight, outcome }
}
