import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { Rounds } from '@/components/notebook/rounds'
import { Link } from '@/components/ui/link'

type Props = PageProps<'/[locale]/notebook/round'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('notebook.round')
  return pageMetadata(locale, '/notebook/round', {
    title: t('title'),
    description: t('description'),
  })
}

export default async function RoundPage({ params }: Props) {
  await requireLocale(params)
  const [t, { notebook, quiz, exam }] = await Promise.all([
    getTranslations('notebook.round'),
    getMessages(),
  ])

  return (
    <div className="mx-auto max-w-[calc(var(--spacing-measure)+2.5rem)] px-5 pt-4">
      <Link
        href="/notebook"
        className="-ml-2 inline-flex min-h-11 items-center gap-1 px-2 text-sm text-ink-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 shrink-0" />
        {t('back')}
      </Link>
      <h1 className="mb-3 text-xl">{t('title')}</h1>
      <NextIntlClientProvider messages={{ notebook, quiz, exam }}>
        <Rounds />
      </NextIntlClientProvider>
    </div>
  )
}
