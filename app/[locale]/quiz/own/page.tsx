import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { OwnQuiz } from '@/components/exchange/own-quiz'
import { Link } from '@/components/ui/link'

type Props = PageProps<'/[locale]/quiz/own'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('exchange.practice')
  return pageMetadata(locale, '/quiz/own', { title: t('title'), description: t('description') })
}

export default async function OwnQuizPage({ params }: Props) {
  await requireLocale(params)
  const [t, { exchange, quiz, exam }] = await Promise.all([
    getTranslations('exchange'),
    getMessages(),
  ])

  return (
    <div className="mx-auto max-w-[calc(var(--spacing-measure)+2.5rem)] px-5 pt-4">
      <Link
        href="/quiz/exchange"
        className="-ml-2 inline-flex min-h-11 items-center gap-1 px-2 text-sm text-ink-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 shrink-0" />
        {t('title')}
      </Link>
      <h1 className="mb-3 text-xl">{t('practice.title')}</h1>
      <NextIntlClientProvider messages={{ exchange, quiz, exam }}>
        <OwnQuiz />
      </NextIntlClientProvider>
    </div>
  )
}
