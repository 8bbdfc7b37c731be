import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { QuizGallery } from '@/components/quiz/quiz.gallery'
import { defaultLocale, isLocale } from '@/lib/shared/locale'

export default async function QuizGalleryPage({ searchParams }: PageProps<'/gallery/quiz'>) {
  const { locale: asked } = await searchParams
  const locale = isLocale(asked) ? asked : defaultLocale
  const { quiz, exam } = await getMessages({ locale })

  return (
    <main className="mx-auto w-full max-w-page px-5 py-6">
      <h1 className="mb-4 text-xl">Quiz</h1>
      <NextIntlClientProvider locale={locale} messages={{ quiz, exam }}>
        <QuizGallery />
      </NextIntlClientProvider>
    </main>
  )
}
