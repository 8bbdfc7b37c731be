import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** What the reader will be able to decide. */
export function Objectives({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('lesson')

  return (
    <section className="objectives" aria-label={t('objectives')}>
      <p className="label">{t('objectives')}</p>
      {children}
    </section>
  )
}
