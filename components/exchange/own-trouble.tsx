import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { downloadJson } from '@/lib/client/download-file'
import type { StorageTrouble } from '@/lib/client/progress-store'

interface OwnTroubleProps {
  readonly trouble: StorageTrouble
  readonly onDismiss: () => void
}

/** Says when own items could not be read or cannot be kept. */
export function OwnTrouble({ trouble, onDismiss }: OwnTroubleProps) {
  const t = useTranslations('exchange.trouble')

  return (
    <div
      role="alert"
      className="mt-6 grid gap-3 rounded-lg border-2 border-correction bg-surface-raised p-4"
    >
      <p className="text-sm">{t(trouble.type === 'set_aside' ? trouble.reason : trouble.type)}</p>
      <div className="flex flex-wrap justify-end gap-2">
        {trouble.type === 'set_aside' && (
          <Button onClick={() => downloadJson(`${trouble.key}.json`, trouble.data)}>
            {t('download')}
          </Button>
        )}
        <Button variant="primary" onClick={onDismiss}>
          {t('dismiss')}
        </Button>
      </div>
    </div>
  )
}
