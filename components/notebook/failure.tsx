import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

/** What to do where the items could not be fetched. */
export function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('notebook.failed')

  return (
    <div
      role="alert"
      className="mt-6 grid justify-items-start gap-3 rounded-lg border-2 border-correction bg-surface-raised p-5"
    >
      <p>{t('text')}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}
