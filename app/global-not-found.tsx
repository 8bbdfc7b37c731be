import './globals.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Document } from '@/components/shell/document'
import { Shell } from '@/components/shell/shell'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import { defaultLocale, isLocale, type Locale } from '@/lib/shared/locale'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await readerLocale(), namespace: 'errors.notFound' })
  return { title: t('title') }
}

/** Answers every address that no page has, in the language of the address. */
export default async function GlobalNotFound() {
  const locale = await readerLocale()
  setRequestLocale(locale)
  const t = await getTranslations('errors.notFound')

  return (
    <Document locale={locale}>
      <NextIntlClientProvider messages={{}}>
        <Shell>
          <div className="mx-auto max-w-page px-5 pt-16 sm:pt-24 lg:px-8">
            <p aria-hidden className="numeral text-4xl text-correction line-through decoration-2">
              404
            </p>
            <h1 className="mt-4 text-2xl">{t('title')}</h1>
            <p className="mt-3 max-w-measure text-ink-soft">{t('text')}</p>
            <p className="mt-6 flex flex-wrap gap-3">
              <Link href="/course" className={buttonClass.primary}>
                {t('course')}
              </Link>
              <Link href="/" className={buttonClass.secondary}>
                {t('home')}
              </Link>
            </p>
          </div>
        </Shell>
      </NextIntlClientProvider>
    </Document>
  )
}

// `proxy.ts` notes the language of the address in this header.
async function readerLocale(): Promise<Locale> {
  const locale = (await headers()).get('x-next-intl-locale')
  return isLocale(locale) ? locale : defaultLocale
}
