'use client'

import { useLocale } from 'next-intl'
import { fetchItemIndex, fetchItems } from '@/lib/client/item-bank'
import { type Loaded, useLoaded } from '@/lib/client/use-loaded'
import { builtPlan, findItems } from '@/lib/domain/quiz/built-quiz'
import { type QuizSpec, quizSlug } from '@/lib/domain/quiz/quiz-link'
import type { Locale } from '@/lib/shared/locale'
import type { PlayedQuiz } from './played-quiz'

interface FetchedQuiz {
  /** Null where none of the items is left. */
  readonly played: PlayedQuiz | null
  readonly missing: number
}

/** The items that a spec names, fetched; nothing is fetched without one. */
export function useBuiltQuiz(spec: QuizSpec | null): Loaded<FetchedQuiz> {
  const locale = useLocale()
  const slug = spec === null ? null : quizSlug(spec)
  return useLoaded(
    async () => (spec === null ? { played: null, missing: 0 } : fetchQuiz(locale, spec)),
    slug,
  )
}

async function fetchQuiz(locale: Locale, spec: QuizSpec): Promise<FetchedQuiz> {
  const { items: indexed, missing } = findItems(await fetchItemIndex(locale), spec.codes)
  if (indexed.length === 0) return { played: null, missing }
  const { items: fetched, places } = await fetchItems(locale, indexed)
  const items = indexed.flatMap(({ id }) => fetched.find((item) => item.id === id) ?? [])
  const itemIds = items.map(({ id }) => id)
  const played: PlayedQuiz = {
    quiz: { ref: { kind: 'built', slug: quizSlug(spec) }, items, count: items.length },
    places,
    newPlan: (id, seed, at) => builtPlan(spec, itemIds, { id, seed, at }),
    firstSeed: spec.seed,
  }
  return { played, missing }
}
