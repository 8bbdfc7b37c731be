import { lazy } from 'react'

const loadAnsweredItem = () => import('./answered-item')
const loadQuizResult = () => import('./quiz-result')

/** What nobody needs before the first answer is a script of its own. */
export const AnsweredItem = lazy(async () => ({ default: (await loadAnsweredItem()).AnsweredItem }))
export const QuizResult = lazy(async () => ({ default: (await loadQuizResult()).QuizResult }))

/** Fetches it ahead. Where that fails it is asked for again when it is needed. */
export function preloadAnsweredItem(): void {
  loadAnsweredItem().catch(() => {})
}

export function preloadQuizResult(): void {
  loadQuizResult().catch(() => {})
}
