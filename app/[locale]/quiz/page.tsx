import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { NotebookCount, SuggestedQuizzes } from '@/components/builder/hub-counts'
import { HubRow } from '@/components/builder/hub-row'
import { OpenQuizzes } from '@/components/builder/open-quizzes'
import { getDrillGroups } from '@/lib/content/drills'
import { getExams } from '@/lib/content/exams'
import { getItemIndex } from '@/lib/content/item-files'
import { countDrills } from '@/lib/domain/quiz/drill-list'
import { builderCourse } from './builder-course'

type Props = PageProps<'/[locale]/quiz'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('builder.hub')
  return pageMetadata(locale, '/quiz', { title: t('title'), description: t('description') })
}

export default async function PracticePage({ params }: Props) {
  const locale = await requireLocale(params)
  const [t, { builder }, course, index, drills, exams] = await Promise.all([
    getTranslations('builder.hub'),
    getMessages(),
    builderCourse(locale),
    getItemIndex(locale),
    getDrillGroups(locale),
    getExams(locale),
  ])
  const situations = index.filter(({ scenario }) => scenario !== null).length
  const presets = exams.flatMap((exam) => exam.presets)
  const row = (name: 'exam' | 'build' | 'drills' | 'notebook' | 'phrases' | 'exchange') => ({
    title: t(`rows.${name}`),
    text: t(`rows.${name}Text`),
  })

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">{t('lead', { count: index.length })}</p>
      <NextIntlClientProvider messages={{ builder }}>
        <OpenQuizzes
          course={course}
          exams={presets.map(({ slug, name }) => ({ slug, title: name }))}
        />
        <ul className="mt-8 grid gap-x-16 border-ink border-t-2 lg:grid-cols-2">
          <HubRow
            href="/quiz/exam"
            {...row('exam')}
            figure={t('rows.examCount', { count: situations })}
          />
          <HubRow
            href="/quiz/build"
            {...row('build')}
            figure={t('rows.buildCount', { count: index.length })}
          >
            <SuggestedQuizzes />
          </HubRow>
          <HubRow
            href="/quiz/drills"
            {...row('drills')}
            figure={t('rows.drillsCount', { count: countDrills(drills) })}
          />
          <HubRow href="/notebook" {...row('notebook')} figure={<NotebookCount />} />
          <HubRow href="/quiz/phrases" {...row('phrases')} />
          <HubRow href="/quiz/exchange" {...row('exchange')} />
        </ul>
      </NextIntlClientProvider>
    </div>
  )
}
