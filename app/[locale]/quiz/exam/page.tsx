import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { PresetCard } from '@/components/exam/preset-card'
import { PublicFigures } from '@/components/exam/public-figures'
import { getExamItemCount, getExams } from '@/lib/content/exams'
import type { Exam, ExamPreset } from '@/lib/domain/quiz/exam/exam'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/quiz/exam'>): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('sitting.list')
  return pageMetadata(locale, '/quiz/exam', {
    title: t('title'),
    description: t('description'),
  })
}

export default async function ExamsPage({ params }: PageProps<'/[locale]/quiz/exam'>) {
  const locale = await requireLocale(params)
  const [t, exams, { sitting }] = await Promise.all([
    getTranslations('sitting.list'),
    getExams(locale),
    getMessages(),
  ])

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">{t('summary')}</p>
      <NextIntlClientProvider messages={{ sitting }}>
        {exams.map((exam) => (
          <Fragment key={exam.code}>
            <Presets exam={exam} of="course" />
            <Presets exam={exam} of="chapters" />
            <PublicFigures exam={exam} />
          </Fragment>
        ))}
      </NextIntlClientProvider>
    </div>
  )
}

interface PresetsProps {
  readonly exam: Exam
  readonly of: 'course' | 'chapters'
}

async function Presets({ exam, of }: PresetsProps) {
  const t = await getTranslations('sitting.list')
  const presets = exam.presets.filter(({ chapter }) => (chapter === null) === (of === 'course'))

  return (
    <section aria-labelledby={`${exam.code}-${of}`} className="mt-10">
      <h2 id={`${exam.code}-${of}`} className="mb-4 text-lg">
        {t(of)}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {presets.map((preset) => (
          <Card key={preset.slug} preset={preset} exam={exam} />
        ))}
      </ul>
    </section>
  )
}

async function Card({ preset, exam }: { readonly preset: ExamPreset; readonly exam: Exam }) {
  const available = await getExamItemCount(preset)
  return <PresetCard preset={preset} scale={exam.score} available={available} />
}
