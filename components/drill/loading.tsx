import { useTranslations } from 'next-intl'

/** Stands where the drill will be. */
export function Loading() {
  const t = useTranslations('drill.run')
  return (
    <p role="status" className="py-16 text-center text-ink-soft">
      {t('loading')}
    </p>
  )
}
