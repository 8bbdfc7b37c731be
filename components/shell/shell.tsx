import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('common')

  return (
    <>
      <a
        href="#main"
        className="absolute top-2 left-2 z-20 -translate-y-20 rounded-md bg-ink px-4 py-2 text-sm text-surface focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <SiteFooter />
    </>
  )
}
