import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { CorrectedChapters, CorrectionJumps } from '@/components/lesson/corrected-chapters'
import { CorrectionFilter } from '@/components/lesson/correction-filter'
import { getCorrections } from '@/lib/content/corrections'
import { correctionKinds } from '@/lib/domain/fact/fact'
import type { CorrectedChapter } from '@/lib/domain/lesson/corrections'

// A day, in seconds: a fact grows older than a year without a build.
export const revalidate = 86_400

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/corrections'>): Promise<Metadata> {
  const locale = await requireLocale(params)
  const [t, chapters] = await Promise.all([getTranslations('corrections'), getCorrections(locale)])
  return pageMetadata(locale, '/corrections', {
    title: t('title'),
    description: t('summary', { count: kindsOf(chapters).length }),
  })
}

export default async function CorrectionsPage({ params }: PageProps<'/[locale]/corrections'>) {
  const locale = await requireLocale(params)
  const [t, chapters] = await Promise.all([getTranslations('corrections'), getCorrections(locale)])
  const kinds = kindsOf(chapters)
  const total = kinds.length
  const choices = [
    { kind: '', name: t('all'), count: total, status: t('showsAll', { count: total }) },
    ...correctionKinds.map((kind) => {
      const count = kinds.filter((one) => one === kind).length
      return { kind, name: t(`kind.${kind}`), count, status: t(`shows.${kind}`, { count, total }) }
    }),
  ]

  return (
    <div className="corrections">
      <header>
        <h1 className="text-3xl">{t('title')}</h1>
        <p className="mt-3 max-w-measure text-ink-soft">{t('summary', { count: total })}</p>
        <CorrectionFilter legend={t('filter')} choices={choices} />
      </header>
      <details className="jumps-fold">
        <summary>{t('jump')}</summary>
        <nav aria-label={t('jump')}>
          <CorrectionJumps chapters={chapters} />
        </nav>
      </details>
      <nav aria-label={t('jump')} className="jumps-side">
        <CorrectionJumps chapters={chapters} />
      </nav>
      <div className="filtered-list">
        <CorrectedChapters chapters={chapters} />
      </div>
    </div>
  )
}

function kindsOf(chapters: readonly CorrectedChapter[]) {
  const lessons = chapters.flatMap((chapter) => chapter.lessons)
  return lessons.flatMap((lesson) => lesson.corrections.map(({ kind }) => kind))
}
