import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The lesson in a few lines. */
export function Recap({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('lesson')

  return (
    <section id="recap" data-section aria-labelledby="recap-title" className="recap">
      <h2 id="recap-title" tabIndex={-1}>
        {t('recap')}
      </h2>
      {children}
    </section>
  )
}
