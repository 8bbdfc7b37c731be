'use client'

import { Dialog } from '@base-ui/react/dialog'
import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import type { QuizState } from '@/lib/domain/quiz/quiz-state'
import { sheetOverview } from '@/lib/domain/quiz/sheet-overview'
import { OverviewGrid } from './overview-grid'

interface OverviewDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly quiz: Quiz
  readonly state: QuizState
  readonly onMove: (to: number) => void
}

/** The whole sheet over the item being answered; G opens and closes it. */
export function OverviewDialog({ open, onClose, quiz, state, onMove }: OverviewDialogProps) {
  const t = useTranslations('sitting.overview')
  const closeByKey = (event: KeyboardEvent) => {
    if (event.code !== 'KeyG') return
    // Else the sheet below would hear it too, and open it again.
    event.preventDefault()
    onClose()
  }

  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup
          className="dialog-popup sheet-dialog"
          finalFocus={getQuestion}
          initialFocus={getCurrentCell}
          onKeyDown={closeByKey}
        >
          <Dialog.Title className="mb-4 text-lg font-bold">{t('title')}</Dialog.Title>
          <OverviewGrid
            items={sheetOverview(quiz, state.attempt)}
            position={state.phase === 'presenting' ? state.position : null}
            onMove={onMove}
          />
          <Dialog.Close className={`${buttonClass.secondary} mt-5`}>{t('close')}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Closing it leads to the question, whichever is on the table then. */
function getQuestion(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-question]')
}

function getCurrentCell(): HTMLElement | true {
  return document.querySelector<HTMLElement>('[role="dialog"] [aria-current]') ?? true
}
