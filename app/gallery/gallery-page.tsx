import { NextIntlClientProvider } from 'next-intl'
import { getMessages, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { isLocale, type Locale } from '@/lib/shared/locale'

/** The language that `?locale=` asks for, told to next-intl; Korean otherwise. */
export async function galleryLocale(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<Locale> {
  const { locale } = await searchParams
  const asked = isLocale(locale) ? locale : 'ko'
  setRequestLocale(asked)
  return asked
}

/** A page of component states under one heading. */
export async function GalleryPage({
  locale,
  title,
  children,
}: {
  readonly locale: Locale
  readonly title: string
  readonly children: ReactNode
}) {
  const { progress, quiz } = await getMessages()

  return (
    <NextIntlClientProvider locale={locale} messages={{ progress, quiz }}>
      <main lang={locale}>
        <div className="lesson-page">
          <h1 className="py-8 text-2xl">{title}</h1>
          <div>{children}</div>
        </div>
      </main>
    </NextIntlClientProvider>
  )
}
