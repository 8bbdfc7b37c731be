'use client'

import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { downloadJson } from '@/lib/client/download-file'
import { useProgress } from '@/lib/client/progress-context'

/** Says when progress could not be read or cannot be kept. It lies over the page and moves nothing. */
export function StorageNotice() {
  const t = useTranslations('progress.notice')
  const trouble = useProgress((state) => state.trouble)
  const dismiss = useProgress((state) => state.dismissTrouble)
  if (trouble === null) return null

  return (
    <section
      role="alert"
      aria-label={t('label')}
      className="fixed inset-x-3 top-3 z-30 mx-auto grid max-w-measure grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-3 rounded-lg border-2 border-correction bg-surface-raised p-4 shadow-lg print:hidden"
    >
      <TriangleAlert aria-hidden className="mt-1 size-5 text-correction" />
      <p className="text-sm">{t(trouble.type === 'set_aside' ? trouble.reason : trouble.type)}</p>
      <div className="col-span-2 flex flex-wrap justify-end gap-2">
        {trouble.type === 'set_aside' && (
          <Button onClick={() => downloadJson(`${trouble.key}.json`, trouble.data)}>
            {t('download')}
          </Button>
        )}
        <Button variant="primary" onClick={dismiss}>
          {t('dismiss')}
        </Button>
      </div>
    </section>
  )
}
