import { useTranslations } from 'next-intl'

export function SiteFooter() {
  const t = useTranslations('common.footer')

  return (
    <footer className="mt-24 border-t border-line bg-surface-sunk print:hidden">
      <div className="mx-auto grid max-w-page gap-1 px-5 py-8 text-xs text-ink-soft lg:px-8">
        <p className="font-bold text-ink">{t('originals')}</p>
        <p>{t('private')}</p>
        <p>{t('independent')}</p>
      </div>
    </footer>
  )
}
