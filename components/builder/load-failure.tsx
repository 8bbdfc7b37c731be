'use client'

import { RotateCcw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useFocusHandedOn } from '@/components/ui/use-focus-handed-on'

/** What could not be fetched, and the one thing to do about it. */
export function LoadFailure({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('builder.load')
  const ref = useFocusHandedOn<HTMLDivElement>()

  return (
    <div ref={ref} role="alert" className="my-6 grid justify-items-start gap-3">
      <p>{t('failed')}</p>
      <Button onClick={onRetry}>
        <RotateCcw aria-hidden className="size-4" />
        {t('retry')}
      </Button>
    </div>
  )
}
