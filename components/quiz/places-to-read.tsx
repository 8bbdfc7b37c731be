'use client'

import { useTranslations } from 'next-intl'
import { use } from 'react'
import { Link } from '@/components/ui/link'
import { type PlaceToRead, placesToRead, type ReviewedItem } from '@/lib/domain/quiz/quiz-result'
import { QuizPlacesContext, useQuizPlace } from './quiz-places'

/** Sections with a missed item, each with the facts that were missed in it. */
export function PlacesToRead({ reviewed }: { readonly reviewed: readonly ReviewedItem[] }) {
  const t = useTranslations('quiz.result')
  const places = placesToRead(reviewed)
  const lessons = new Set(use(QuizPlacesContext).map(({ lesson }) => lesson))
  if (places.length === 0) return null

  return (
    <section aria-labelledby="read-again" className="mt-10">
      <h2 id="read-again" className="border-b-2 border-ink pb-1 text-lg">
        {t('read')}
      </h2>
      <ul>
        {places.map((place) => (
          <PlaceLine key={`${place.lesson}#${place.anchor}`} {...place} named={lessons.size > 1} />
        ))}
      </ul>
    </section>
  )
}

interface PlaceLineProps extends PlaceToRead {
  /** Whether to name the lesson, where the quiz is of many. */
  readonly named: boolean
}

function PlaceLine({ lesson, anchor, missed, named }: PlaceLineProps) {
  const t = useTranslations('quiz.result')
  const place = useQuizPlace(lesson, anchor)
  const missedFacts = missed.flatMap(({ item }) => item.factIds)
  const facts = place?.facts.filter(({ id }) => missedFacts.includes(id)) ?? []

  return (
    <li className="border-b border-line py-3">
      <p className="flex items-baseline justify-between gap-4">
        <Link
          href={`/lessons/${lesson}#${anchor}`}
          prefetch={false}
          className="pencil-link inline-flex min-h-11 items-center font-bold"
        >
          {place?.title ?? lesson}
        </Link>
        <span className="shrink-0 text-sm text-ink-soft">
          {t('missed', { count: missed.length })}
        </span>
      </p>
      {named && place !== null && <p className="text-xs text-ink-soft">{place.lessonTitle}</p>}
      {facts.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-4 text-sm">
          {facts.map(({ id, short }) => (
            <li key={id}>
              <Link
                href={`/lessons/${lesson}#fact-${id}`}
                prefetch={false}
                className="pencil-link inline-flex min-h-11 items-center"
              >
                {short}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
