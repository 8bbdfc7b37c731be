import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { builderCourse } from '@/app/[locale]/quiz/builder-course'
import { requireLocale } from '@/app/[locale]/require-locale'
import { QuizBuilder } from '@/components/builder/quiz-builder'

type Props = PageProps<'/[locale]/quiz/build'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('builder.build')
  return pageMetadata(locale, '/quiz/build', { title: t('title'), description: t('description') })
}

export default async function BuildPage({ params }: Props) {
  const locale = await requireLocale(params)
  const [t, { builder, exam }, course] = await Promise.all([
    getTranslations('builder.build'),
    getMessages(),
    builderCourse(locale),
  ])

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">{t('lead')}</p>
      <NextIntlClientProvider messages={{ builder, exam }}>
        <QuizBuilder course={course} />
      </NextIntlClientProvider>
    </div>
  )
}
