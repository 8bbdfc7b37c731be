import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notebookCourse } from '@/app/[locale]/notebook/notebook-course'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { Notebook } from '@/components/notebook/notebook'

type Props = PageProps<'/[locale]/notebook'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('notebook')
  return pageMetadata(locale, '/notebook', { title: t('title'), description: t('description') })
}

export default async function NotebookPage({ params }: Props) {
  const locale = await requireLocale(params)
  const [t, course, { notebook, quiz, exam }] = await Promise.all([
    getTranslations('notebook'),
    notebookCourse(locale),
    getMessages(),
  ])

  return (
    <div className="mx-auto max-w-[calc(var(--spacing-measure)+2.5rem)] px-5 pt-10 sm:pt-14">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 text-ink-soft">{t('lead')}</p>
      <NextIntlClientProvider messages={{ notebook, quiz, exam }}>
        <Notebook course={course} />
      </NextIntlClientProvider>
    </div>
  )
}
