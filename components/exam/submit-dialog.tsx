'use client'

import { AlertDialog } from '@base-ui/react/alert-dialog'
import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import type { SheetCounts } from '@/lib/domain/quiz/sheet-overview'

interface SubmitDialogProps {
  readonly open: boolean
  readonly counts: SheetCounts
  readonly onCancel: () => void
  readonly onConfirm: () => void
}

/** Asks once more, and says what is still blank, answered in part or flagged. */
export function SubmitDialog({ open, counts, onCancel, onConfirm }: SubmitDialogProps) {
  const t = useTranslations('sitting.submit')
  const warnings = (['blank', 'partly', 'flagged'] as const).filter((kind) => counts[kind] > 0)

  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-backdrop" />
        <AlertDialog.Popup className="dialog-popup">
          <AlertDialog.Title className="text-lg font-bold">{t('title')}</AlertDialog.Title>
          <AlertDialog.Description render={<div />} className="mt-2 grid gap-2">
            {warnings.map((kind) => (
              <p key={kind} className="flex items-start gap-2">
                <TriangleAlert aria-hidden className="mt-1.5 size-4 shrink-0 text-correction" />
                {t(kind, { count: counts[kind] })}
              </p>
            ))}
            <p className="text-sm text-ink-soft">{t('text')}</p>
          </AlertDialog.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-3">
            <AlertDialog.Close className={buttonClass.secondary}>{t('cancel')}</AlertDialog.Close>
            <Button variant="primary" onClick={onConfirm}>
              {t('confirm')}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
