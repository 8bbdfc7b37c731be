import '@/app/globals.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { ProgressProvider } from '@/components/progress/progress-provider'
import { StorageNotice } from '@/components/progress/storage-notice'
import { Document } from '@/components/shell/document'
import { Shell } from '@/components/shell/shell'
import { readEnv } from '@/lib/server/env'
import { isLocale, locales } from '@/lib/shared/locale'

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'common' })
  const { siteUrl, port } = readEnv(process.env)
  return {
    metadataBase: new URL(siteUrl ?? `http://localhost:${port}`),
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
  }
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const { progress } = await getMessages()

  return (
    <Document locale={locale}>
      <NextIntlClientProvider messages={{ progress }}>
        <ProgressProvider>
          <Shell>{children}</Shell>
          <StorageNotice />
        </ProgressProvider>
      </NextIntlClientProvider>
    </Document>
  )
}
