import { createContext, use } from 'react'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'

/** Names of the sections that the items come from, for every link back to the lesson. */
export const QuizPlacesContext = createContext<readonly QuizPlace[]>([])

/** The place of a section, or null where the lesson has no such section any more. */
export function useQuizPlace(lesson: string, anchor: string): QuizPlace | null {
  const places = use(QuizPlacesContext)
  return places.find((place) => place.lesson === lesson && place.anchor === anchor) ?? null
}
