import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import type { QuizLink } from '@/components/quiz/quiz-link'
import { QuizPage } from '@/components/quiz/quiz-page'
import { getCourse } from '@/lib/content/course'
import { getLessonItems } from '@/lib/content/items'
import { getLesson } from '@/lib/content/lessons'
import { getLibrary } from '@/lib/content/library'
import type { Course } from '@/lib/domain/lesson/course'
import { lessonPlace } from '@/lib/domain/lesson/lesson-place'
import { quizBank } from '@/lib/domain/quiz/quiz-bank'
import { quizPlaces } from '@/lib/domain/quiz/quiz-place'
import { quizLength } from '@/lib/domain/quiz/select-items'
import type { Locale } from '@/lib/shared/locale'

type Props = PageProps<'/[locale]/lessons/[slug]/quiz'>

export async function generateStaticParams() {
  const { plan } = await getLibrary()
  return plan.chapters.flatMap(({ lessons }) => lessons.map((slug) => ({ slug })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const { slug } = await params
  const lesson = await getLesson(locale, slug)
  if (!lesson) return {}
  const t = await getTranslations('quiz')
  return pageMetadata(locale, `/lessons/${slug}/quiz`, {
    title: t('title.lesson', { title: lesson.title }),
    description: t('description.lesson', { title: lesson.title }),
  })
}

export default async function LessonQuizPage({ params }: Props) {
  const locale = await requireLocale(params)
  const { slug } = await params
  const [lesson, course, bank, t] = await Promise.all([
    getLesson(locale, slug),
    getCourse(locale),
    getLessonItems(locale, slug),
    getTranslations('quiz'),
  ])
  if (!lesson) notFound()
  const items = quizBank(bank)

  return (
    <QuizPage
      title={t('title.lesson', { title: lesson.title })}
      quiz={{ ref: { kind: 'lesson', slug }, items, count: quizLength.lesson }}
      places={quizPlaces([lesson], items)}
      back={{ href: `/lessons/${slug}`, title: lesson.title }}
      next={await nextLink(locale, course, slug)}
    />
  )
}

/** The lesson after this one; after the last of a chapter its mixed quiz. */
async function nextLink(locale: Locale, course: Course, slug: string): Promise<QuizLink | null> {
  const place = lessonPlace(course, slug)
  if (place === null) return null
  const { chapter, next } = place
  if (next !== null && next.chapter === chapter.slug) {
    return { href: `/lessons/${next.slug}`, title: next.title }
  }
  const t = await getTranslations({ locale, namespace: 'quiz' })
  return {
    href: `/chapters/${chapter.slug}/quiz`,
    title: t('title.chapter', { title: chapter.title }),
  }
}
