import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NextStep } from '@/components/progress/next-step'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import { getCourse } from '@/lib/content/course'
import type { CourseChapter } from '@/lib/domain/lesson/course'
import { ChapterCard } from './chapter-card'
import { pageMetadata } from './page-metadata'
import { Pens } from './pens'
import { requireLocale } from './require-locale'

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('common')
  const metadata = pageMetadata(locale, '', { title: t('name'), description: t('description') })
  return { ...metadata, title: { absolute: t('name') } }
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = await requireLocale(params)
  const [t, course] = await Promise.all([getTranslations('home'), getCourse(locale)])

  return (
    <div className="mx-auto max-w-page px-5 lg:px-8">
      <div className="grid gap-x-16 gap-y-10 pt-10 sm:pt-16 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <h1 className="text-3xl sm:text-4xl sm:leading-tight">{t('heading')}</h1>
          <p className="mt-4 max-w-measure text-lg text-ink-soft">{t('lead')}</p>
          <section aria-label={t('next')} className="mt-8 max-w-measure">
            <NextStep chapters={course.chapters.map(outline)} />
          </section>
        </div>
        <Pens />
      </div>
      <section aria-labelledby="chapters" className="mt-16">
        <div className="flex items-baseline justify-between gap-4 border-b-2 border-ink pb-2">
          <h2 id="chapters" className="text-xl">
            {t('chapters')}
          </h2>
          <Link href="/course" className={`${buttonClass.quiet} -mr-3`}>
            {t('all')}
          </Link>
        </div>
        <ol>
          {course.chapters.map((chapter, index) => (
            <ChapterCard key={chapter.slug} chapter={chapter} number={index + 1} />
          ))}
        </ol>
      </section>
    </div>
  )
}

// The browser needs no more of the course than names and minutes.
function outline({ slug, title, lessons }: CourseChapter) {
  return {
    slug,
    title,
    lessons: lessons.map((lesson) => ({
      slug: lesson.slug,
      title: lesson.title,
      minutes: lesson.minutes,
    })),
  }
}
