'use client'

import { Eraser, Flag, Highlighter } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { Button } from '@/components/ui/button'
import type { HighlightOutcome } from './use-highlighter'

interface SheetToolsProps {
  readonly flagged: boolean
  readonly canClear: boolean
  readonly outcome: HighlightOutcome
  readonly onFlag: () => void
  readonly onHighlight: () => void
  readonly onClear: () => void
}

/** What marks an item without answering it. */
export function SheetTools(props: SheetToolsProps) {
  const { flagged, canClear, outcome, onFlag, onHighlight, onClear } = props
  const t = useTranslations('sitting.tools')

  return (
    <fieldset
      aria-label={t('label')}
      className="-mx-3 mt-2 mb-2 flex min-w-0 flex-wrap items-center"
    >
      <Button variant="quiet" aria-pressed={flagged} onClick={onFlag}>
        <Flag aria-hidden className="size-4 shrink-0" fill={flagged ? 'currentColor' : 'none'} />
        {t('flag')}
      </Button>
      <Button variant="quiet" onMouseDown={keepSelection} onClick={onHighlight}>
        <Highlighter aria-hidden className="size-4 shrink-0" />
        {t('highlight')}
      </Button>
      {/* It stays when there is nothing left to clear, and the focus with it. */}
      <Button
        variant="quiet"
        aria-disabled={!canClear}
        onClick={() => canClear && onClear()}
        className="aria-disabled:cursor-not-allowed aria-disabled:opacity-50"
      >
        <Eraser aria-hidden className="size-4 shrink-0" />
        {t('clear')}
      </Button>
      <p
        role="status"
        className={outcome === 'nothingSelected' ? 'px-3 text-xs text-ink-soft' : 'sr-only'}
      >
        {outcome !== null && t(outcome)}
      </p>
    </fieldset>
  )
}

/** Pressing a button would drop what is selected before the click is heard. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault()
}
