import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { QuizPage } from '@/components/quiz/quiz-page'
import { getCourse } from '@/lib/content/course'
import { getChapterItems } from '@/lib/content/items'
import { getLesson } from '@/lib/content/lessons'
import { getLibrary } from '@/lib/content/library'
import { quizBank } from '@/lib/domain/quiz/quiz-bank'
import { quizPlaces } from '@/lib/domain/quiz/quiz-place'
import { quizLength } from '@/lib/domain/quiz/select-items'

type Props = PageProps<'/[locale]/chapters/[slug]/quiz'>

export const dynamicParams = false

export async function generateStaticParams() {
  const { plan } = await getLibrary()
  return plan.chapters.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const { slug } = await params
  const { chapters } = await getCourse(locale)
  const chapter = chapters.find((one) => one.slug === slug)
  if (!chapter) return {}
  const t = await getTranslations('quiz')
  return pageMetadata(locale, `/chapters/${slug}/quiz`, {
    title: t('title.chapter', { title: chapter.title }),
    description: t('description.chapter', { title: chapter.title }),
  })
}

export default async function ChapterQuizPage({ params }: Props) {
  const locale = await requireLocale(params)
  const { slug } = await params
  const [{ chapters }, bank, t] = await Promise.all([
    getCourse(locale),
    getChapterItems(locale, slug),
    getTranslations('quiz'),
  ])
  const position = chapters.findIndex((one) => one.slug === slug)
  const chapter = chapters[position]
  if (!chapter) notFound()
  const items = quizBank(bank)
  const lessons = await Promise.all(chapter.lessons.map((one) => getLesson(locale, one.slug)))
  const next = chapters[position + 1]?.lessons[0]

  return (
    <QuizPage
      title={t('title.chapter', { title: chapter.title })}
      quiz={{ ref: { kind: 'chapter', slug }, items, count: quizLength.chapter }}
      places={quizPlaces(
        lessons.filter((lesson) => lesson !== null),
        items,
      )}
      back={{ href: `/course#${slug}`, title: chapter.title }}
      next={next ? { href: `/lessons/${next.slug}`, title: next.title } : null}
    />
  )
}
