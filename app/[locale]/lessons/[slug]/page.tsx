import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { diagramWords } from '@/components/diagram/diagram-words-of'
import { lessonDiagrams } from '@/components/diagram/lesson-diagrams'
import { LessonContents } from '@/components/lesson/lesson-contents'
import { LessonHeader } from '@/components/lesson/lesson-header'
import { LessonKeys } from '@/components/lesson/lesson-keys'
import { LessonPager } from '@/components/lesson/lesson-pager'
import { pairsWithDrills } from '@/components/lesson/pair'
import { LessonStatus } from '@/components/progress/lesson-status'
import { ReadingMarker } from '@/components/progress/reading-marker'
import { lessonSimulators } from '@/components/simulator/lesson-simulators'
import { getCourse } from '@/lib/content/course'
import { getLessonDiagrams } from '@/lib/content/diagrams'
import { getDrilledPairs } from '@/lib/content/drills'
import { getLessonBody } from '@/lib/content/lesson-body'
import { getLesson } from '@/lib/content/lessons'
import { getSimulators } from '@/lib/content/simulators'
import { lessonPlace } from '@/lib/domain/lesson/lesson-place'
import { defaultLocale } from '@/lib/shared/locale'

export const dynamicParams = false
// A day, in seconds: a fact grows older than a year without a build.
export const revalidate = 86_400

export async function generateStaticParams() {
  const { chapters } = await getCourse(defaultLocale)
  return chapters.flatMap((chapter) => chapter.lessons.map(({ slug }) => ({ slug })))
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/lessons/[slug]'>): Promise<Metadata> {
  const locale = await requireLocale(params)
  const { slug } = await params
  const lesson = await getLesson(locale, slug)
  if (!lesson) return {}
  return pageMetadata(locale, `/lessons/${slug}`, {
    title: lesson.title,
    description: lesson.summary,
  })
}

export default async function LessonPage({ params }: PageProps<'/[locale]/lessons/[slug]'>) {
  const locale = await requireLocale(params)
  const { slug } = await params
  const [lesson, course] = await Promise.all([getLesson(locale, slug), getCourse(locale)])
  const place = lessonPlace(course, slug)
  if (!lesson || !place) notFound()
  const [Body, t, drilled, diagrams, words, simulators] = await Promise.all([
    getLessonBody(locale, slug),
    getTranslations('lesson'),
    getDrilledPairs(locale),
    getLessonDiagrams(locale, slug),
    diagramWords(),
    getSimulators(locale),
  ])
  const entries = [
    ...lesson.sections.map(({ id, title }) => ({ id, title })),
    ...(lesson.recap.length > 0 ? [{ id: 'recap', title: t('recap') }] : []),
    { id: 'check', title: t('check.title') },
  ]

  return (
    <article className="lesson-page">
      <LessonContents title={t('contents.title')} entries={entries}>
        <LessonKeys
          open={t('contents.keys')}
          words={{
            title: t('keys.title'),
            next: t('keys.next'),
            previous: t('keys.previous'),
            help: t('keys.help'),
            escape: t('keys.escape'),
            note: t('keys.note'),
            close: t('keys.close'),
            turnOff: t('keys.turnOff'),
            turnOn: t('keys.turnOn'),
          }}
        />
      </LessonContents>
      <ReadingMarker lesson={slug} sections={lesson.sections.map(({ id }) => id)} />
      <div className="lesson">
        <LessonHeader
          number={place.number}
          chapter={place.chapter}
          lesson={lesson}
          status={<LessonStatus lesson={slug} />}
        />
        <div className="lesson-body">
          <Body
            components={{
              Diagram: lessonDiagrams(diagrams, words, locale),
              Simulator: lessonSimulators(simulators),
              Pair: pairsWithDrills(drilled),
            }}
          />
        </div>
        <LessonPager previous={place.previous} next={place.next} />
      </div>
    </article>
  )
}
