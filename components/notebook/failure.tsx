import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useFocusHandedOn } from '@/components/ui/use-focus-handed-on'

/** What to do where the items could not be fetched. */
export function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('notebook.failed')
  const ref = useFocusHandedOn<HTMLDivElement>()

  return (
    <div
      ref={ref}
      role="alert"
      className="mt-6 grid justify-items-start gap-3 rounded-lg border-2 border-correction bg-surface-raised p-5"
    >
      <p>{t('text')}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}
