'use client'

import { Flag } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { AskedItem } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'

// The dialog's code arrives when somebody has an error to report.
const ReportDialog = lazy(async () => ({
  default: (await import('./report-dialog')).ReportDialog,
}))

interface ReportButtonProps {
  readonly item: AskedItem
  /** Null where the item was not answered. */
  readonly result: ItemResult | null
}

/** One click from an item to a report of what is wrong with it. */
export function ReportButton({ item, result }: ReportButtonProps) {
  const t = useTranslations('quiz.report')
  const [open, setOpen] = useState<boolean | null>(null)

  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        <Flag aria-hidden className="size-4 shrink-0" />
        {t('open')}
      </Button>
      {open !== null && (
        <Suspense>
          <ReportDialog
            open={open}
            onOpenChange={setOpen}
            item={item}
            answer={result?.answer ?? null}
          />
        </Suspense>
      )}
    </>
  )
}
