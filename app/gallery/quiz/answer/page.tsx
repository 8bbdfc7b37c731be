import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { ProgressProvider } from '@/components/progress/progress-provider'
import { exampleItems, examplePlaces } from '@/components/quiz/item.fixture'
import { Quiz } from '@/components/quiz/quiz'
import { defaultLocale, isLocale } from '@/lib/shared/locale'

/** One item of every type to answer for real, with answers that a test can know. */
export default async function AnswerGalleryPage({
  searchParams,
}: PageProps<'/gallery/quiz/answer'>) {
  const { locale: asked } = await searchParams
  const locale = isLocale(asked) ? asked : defaultLocale
  const { quiz, exam } = await getMessages({ locale })

  return (
    <main className="mx-auto w-full max-w-measure px-5 py-6">
      <h1 className="mb-4 text-xl">Quiz</h1>
      <NextIntlClientProvider locale={locale} messages={{ quiz, exam }}>
        <ProgressProvider>
          <Quiz
            quiz={{
              ref: { kind: 'lesson', slug: 'gallery' },
              items: exampleItems,
              count: exampleItems.length,
            }}
            places={examplePlaces}
            back={{ href: '/course', title: 'Lambda 한도' }}
            next={null}
          />
        </ProgressProvider>
      </NextIntlClientProvider>
    </main>
  )
}
