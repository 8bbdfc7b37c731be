import { ArrowLeft } from 'lucide-react'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import type { Quiz as QuizValue } from '@/lib/domain/quiz/quiz'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'
import { Quiz } from './quiz'
import type { QuizLink } from './quiz-link'

interface QuizPageProps {
  readonly title: string
  readonly quiz: QuizValue
  readonly places: readonly QuizPlace[]
  readonly back: QuizLink
  readonly next: QuizLink | null
}

/** The page around a quiz: where it belongs, its name, and what to do where it has no items. */
export async function QuizPage({ title, quiz, places, back, next }: QuizPageProps) {
  const { quiz: messages, exam } = await getMessages()

  return (
    <div className="quiz-page mx-auto px-5 pt-4">
      <Link
        href={back.href}
        prefetch={false}
        className="-ml-2 inline-flex min-h-11 items-center gap-1 px-2 text-sm text-ink-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 shrink-0" />
        {back.title}
      </Link>
      <h1 className="mb-3 text-xl">{title}</h1>
      {quiz.items.length === 0 ? (
        <Empty back={back} />
      ) : (
        <NextIntlClientProvider messages={{ quiz: messages, exam }}>
          <Quiz quiz={quiz} places={places} back={back} next={next} />
        </NextIntlClientProvider>
      )}
    </div>
  )
}

async function Empty({ back }: { readonly back: QuizLink }) {
  const t = await getTranslations('quiz.empty')

  return (
    <div className="mt-6 rounded-lg border border-dashed border-rule px-5 py-10 text-center">
      <h2 className="text-lg">{t('title')}</h2>
      <p className="mt-1 mb-5 text-ink-soft">{t('text')}</p>
      <Link href={back.href} className={buttonClass.secondary}>
        {t('link')}
      </Link>
    </div>
  )
}
