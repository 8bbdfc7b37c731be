'use client'

import { useAddress, writeQuery } from '@/components/ui/use-address'
import type { QuizSetup } from '@/lib/domain/quiz/build-quiz'
import { readSetup, setupQuery } from '@/lib/domain/quiz/builder-address'
import type { BuilderCourse } from './builder-course'

/** What is chosen stands in the address: going back and reloading find it again. */
export function useSetup({ chapters, pairs }: BuilderCourse) {
  const query = useAddress(({ search }) => search) ?? ''
  const setup = readSetup(query, {
    lessons: chapters.flatMap(({ lessons }) => lessons.map(({ slug }) => slug)),
    pairs: pairs.map(({ slug }) => slug),
  })
  const change = (some: Partial<QuizSetup>) => writeQuery(setupQuery({ ...setup, ...some }))
  return { setup, change }
}
