import { ArrowUpRight, PenLine } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import { Link } from '@/components/ui/link'
import type { AskedItem } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'
import { ItemText } from './item-text'
import { Twin } from './other-language'
import { useQuizPlace } from './quiz-places'
import { ReportButton } from './report-button'

// Found once there is an explanation to show them in.
const PhrasesAsked = lazy(async () => ({
  default: (await import('./phrases-asked')).PhrasesAsked,
}))

interface ExplanationProps {
  readonly item: AskedItem
  /** What a report of an error names as the learner's answer; left out where there is none. */
  readonly result?: ItemResult
}

/**
 * Why the answer is right: the fact, the red pen, where it was read, its place in the lesson and the exam's set
 * phrases; and where to say that it is wrong.
 */
export function Explanation({ item, result }: ExplanationProps) {
  const t = useTranslations('quiz.explanation')
  const { text, correction, source } = item.explanation
  // An imported item may explain nothing and belong to no lesson.
  if (text === '' && correction === null && source === null && item.lesson === '') return null

  return (
    <section className="mt-6 grid gap-3 border-l-4 border-highlight pl-4">
      <h3 className="label">{t('title')}</h3>
      {text !== '' && (
        <p>
          <Twin text={(twin) => twin.explanation.text}>
            <ItemText text={text} />
          </Twin>
        </p>
      )}
      {correction !== null && <Correction claim={correction} />}
      {source !== null && <Source {...source} />}
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        {item.lesson !== '' && <LessonLink item={item} />}
        <ReportButton item={item} result={result ?? null} />
      </div>
      {item.scenario !== null && (
        <Suspense>
          <PhrasesAsked stem={item.stem} />
        </Suspense>
      )}
    </section>
  )
}

function Correction({ claim }: { readonly claim: string }) {
  const t = useTranslations('quiz.explanation')

  return (
    <p className="text-sm">
      <span className="font-bold text-correction">
        <PenLine aria-hidden className="mr-1 inline size-3.5 align-[-0.1em]" />
        {t('correction')}
      </span>{' '}
      <Twin text={otherClaim}>
        {t.rich('claim', {
          text: claim,
          claim: (chunks) => <s className="decoration-correction">‘{chunks}’</s>,
        })}
      </Twin>
    </p>
  )
}

function otherClaim({ explanation: { correction } }: AskedItem) {
  return correction && <s className="decoration-correction">‘{correction}’</s>
}

function Source({ title, url, checked }: NonNullable<AskedItem['explanation']['source']>) {
  const t = useTranslations('quiz.explanation')

  return (
    <p className="text-xs text-ink-soft">
      {t('source')}:{' '}
      <a href={url} rel="noreferrer" className="pencil-link">
        {title}
      </a>{' '}
      {checked !== '' && <CheckedDay checked={checked} />}
    </p>
  )
}

function CheckedDay({ checked }: { readonly checked: string }) {
  const t = useTranslations('quiz.explanation')
  const format = useFormatter()
  const dayKnown = checked.length > 'YYYY-MM'.length
  const date = format.dateTime(new Date(checked), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(dayKnown && { day: 'numeric' }),
  })

  return <span className="whitespace-nowrap">· {t('checked', { date })}</span>
}

function LessonLink({ item: { lesson, anchor, factIds } }: { readonly item: AskedItem }) {
  const t = useTranslations('quiz.explanation')
  const place = useQuizPlace(lesson, anchor)
  const fact = place?.facts.find(({ id }) => factIds.includes(id))
  const hash = fact === undefined ? anchor : `fact-${fact.id}`

  return (
    <p className="text-sm">
      <Link
        href={`/lessons/${lesson}#${hash}`}
        prefetch={false}
        className="pencil-link inline-flex min-h-11 items-center"
      >
        {t('place')}
        {place !== null && `: ${place.title}`}
        <ArrowUpRight aria-hidden className="ml-0.5 size-4 shrink-0" />
      </Link>
    </p>
  )
}
