import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { Link } from '@/components/ui/link'
import { PlayQuiz } from './play-quiz'

type Props = PageProps<'/[locale]/quiz/play'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('builder.play')
  const metadata = pageMetadata(locale, '/quiz/play', {
    title: t('title'),
    description: t('description'),
  })
  // What it shows depends on the link: there is nothing to find here.
  return { ...metadata, robots: { index: false } }
}

export default async function PlayPage({ params }: Props) {
  await requireLocale(params)
  const [t, { builder, quiz, exam }] = await Promise.all([
    getTranslations('builder.play'),
    getMessages(),
  ])

  return (
    <div className="mx-auto max-w-[calc(var(--spacing-measure)+2.5rem)] px-5 pt-4">
      <Link
        href="/quiz/build"
        prefetch={false}
        className="-ml-2 inline-flex min-h-11 items-center gap-1 px-2 text-ink-soft text-sm hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 shrink-0" />
        {t('back')}
      </Link>
      <h1 className="text-xl">{t('title')}</h1>
      <NextIntlClientProvider messages={{ builder, quiz, exam }}>
        <PlayQuiz back={{ href: '/quiz/build', title: t('back') }} />
      </NextIntlClientProvider>
    </div>
  )
}
