import { ArrowUpRight, PenLine } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { Item } from '@/lib/domain/item/item'
import { useQuizPlace } from './quiz-places'

/** Why the answer is right: the fact, the red pen, where it was read, and its place in the lesson. */
export function Explanation({ item }: { readonly item: Item }) {
  const t = useTranslations('quiz.explanation')
  const { text, correction, source } = item.explanation

  return (
    <section className="mt-6 grid gap-3 border-l-4 border-highlight pl-4">
      <h3 className="label">{t('title')}</h3>
      <p>{text}</p>
      {correction !== null && <Correction claim={correction} />}
      {source !== null && <Source {...source} />}
      <LessonLink item={item} />
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
      {t.rich('claim', {
        text: claim,
        claim: (chunks) => <s className="decoration-correction">‘{chunks}’</s>,
      })}
    </p>
  )
}

function Source({ title, url, checked }: NonNullable<Item['explanation']['source']>) {
  const t = useTranslations('quiz.explanation')
  const format = useFormatter()
  const dayKnown = checked.length > 'YYYY-MM'.length
  const date = format.dateTime(new Date(checked), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(dayKnown && { day: 'numeric' }),
  })

  return (
    <p className="text-xs text-ink-soft">
      {t('source')}:{' '}
      <a href={url} rel="noreferrer" className="pencil-link">
        {title}
      </a>{' '}
      <span className="whitespace-nowrap">· {t('checked', { date })}</span>
    </p>
  )
}

function LessonLink({ item: { lesson, anchor, factIds } }: { readonly item: Item }) {
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
