import type { QuizRef } from '@/lib/domain/progress/event'

/** Where a quiz is taken, without the language. */
export function quizPath({ kind, slug }: QuizRef): string {
  switch (kind) {
    case 'lesson':
      return `/lessons/${slug}/quiz`
    case 'chapter':
      return `/chapters/${slug}/quiz`
    case 'exam':
      return `/quiz/exam/${slug}`
    case 'built':
      return `/quiz/play?${slug}`
    case 'own':
      return '/quiz/own'
    case 'drill':
      return `/quiz/drills/${slug}`
    case 'notebook':
      return '/notebook/round'
  }
}
