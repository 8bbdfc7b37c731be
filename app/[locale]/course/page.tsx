import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { getCourse } from '@/lib/content/course'
import type { Course } from '@/lib/domain/lesson/course'
import { ChapterOutline } from './chapter-outline'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/course'>): Promise<Metadata> {
  const locale = await requireLocale(params)
  const [t, course] = await Promise.all([getTranslations('course'), getCourse(locale)])
  return pageMetadata(locale, '/course', {
    title: t('title'),
    description: t('summary', totals(course)),
  })
}

export default async function CoursePage({ params }: PageProps<'/[locale]/course'>) {
  const locale = await requireLocale(params)
  const [t, course] = await Promise.all([getTranslations('course'), getCourse(locale)])
  const total = totals(course)

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">
        {total.lessons > 0 ? t('summary', total) : t('empty')}
      </p>
      {course.chapters.map((chapter, index) => (
        <ChapterOutline key={chapter.slug} chapter={chapter} number={index + 1} />
      ))}
    </div>
  )
}

function totals({ chapters }: Course) {
  const lessons = chapters.flatMap((chapter) => chapter.lessons)
  return {
    chapters: chapters.length,
    lessons: lessons.length,
    minutes: lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
  }
}
