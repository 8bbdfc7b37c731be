import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notebookCourse } from '@/app/[locale]/notebook/notebook-course'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { Paper } from '@/components/notebook/paper'

type Props = PageProps<'/[locale]/notebook/print'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('notebook.print')
  return pageMetadata(locale, '/notebook/print', {
    title: t('title'),
    description: t('description'),
  })
}

export default async function PrintPage({ params }: Props) {
  const locale = await requireLocale(params)
  const [course, { notebook, quiz, exam }] = await Promise.all([
    notebookCourse(locale),
    getMessages(),
  ])

  return (
    <div className="paper-page">
      <NextIntlClientProvider messages={{ notebook, quiz, exam }}>
        <Paper course={course} />
      </NextIntlClientProvider>
    </div>
  )
}
