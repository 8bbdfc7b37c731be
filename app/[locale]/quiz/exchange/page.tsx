import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { Exchange } from '@/components/exchange/exchange'
import type { ExchangeCourse } from '@/components/exchange/exchange-course'
import { getCourse } from '@/lib/content/course'
import type { Locale } from '@/lib/shared/locale'

type Props = PageProps<'/[locale]/quiz/exchange'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('exchange')
  return pageMetadata(locale, '/quiz/exchange', {
    title: t('title'),
    description: t('description'),
  })
}

export default async function ExchangePage({ params }: Props) {
  const locale = await requireLocale(params)
  const [t, course, { exchange, quiz, exam }] = await Promise.all([
    getTranslations('exchange'),
    exchangeCourse(locale),
    getMessages(),
  ])

  return (
    <div className="mx-auto max-w-[calc(var(--spacing-measure)+2.5rem)] px-5 pt-10 sm:pt-14">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 text-ink-soft">{t('lead')}</p>
      <NextIntlClientProvider messages={{ exchange, quiz, exam }}>
        <Exchange course={course} />
      </NextIntlClientProvider>
    </div>
  )
}

/** Only the names: they are sent with the page. */
async function exchangeCourse(locale: Locale): Promise<ExchangeCourse> {
  const { chapters } = await getCourse(locale)
  return {
    chapters: chapters.map(({ slug, title, lessons }) => ({
      slug,
      title,
      lessons: lessons.map((lesson) => ({ slug: lesson.slug, title: lesson.title })),
    })),
  }
}
