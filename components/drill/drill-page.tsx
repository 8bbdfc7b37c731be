import { ArrowLeft, ArrowUpRight } from 'lucide-react'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { Item } from '@/lib/domain/item/item'
import type { DrillPair } from '@/lib/domain/quiz/drill-pair'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'
import { DrillIntro } from './drill-intro'
import { DrillStage } from './drill-stage'

interface DrillPageProps {
  readonly pair: DrillPair
  /** None where there is too little to drill. */
  readonly items: readonly Item[]
  readonly places: readonly QuizPlace[]
}

/** The page of one pair: its table, and its drill where there is enough to ask. */
export async function DrillPage({ pair, items, places }: DrillPageProps) {
  const t = await getTranslations('drill')
  const { quiz, exam, drill } = await getMessages()
  const drilled = items.length > 0
  const intro = <DrillIntro pair={pair} drilled={drilled} />

  return (
    <div className="mx-auto max-w-[calc(var(--spacing-measure)+2.5rem)] px-5 pt-4 pb-8">
      <Link
        href="/quiz/drills"
        className="-ml-2 inline-flex min-h-11 items-center gap-1 px-2 text-sm text-ink-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 shrink-0" />
        {t('back')}
      </Link>
      <h1 className="text-2xl">{pair.title}</h1>
      <p className="mb-4 text-sm">
        <Link
          href={`/lessons/${pair.lesson}#pair-${pair.id}`}
          prefetch={false}
          className="pencil-link inline-flex min-h-11 items-center"
        >
          {t('lesson', { title: pair.lessonTitle })}
          <ArrowUpRight aria-hidden className="ml-0.5 size-4 shrink-0" />
        </Link>
      </p>
      <NextIntlClientProvider messages={{ quiz, exam, drill }}>
        {drilled ? (
          <DrillStage pair={pair} items={items} places={places}>
            {intro}
          </DrillStage>
        ) : (
          intro
        )}
      </NextIntlClientProvider>
    </div>
  )
}
