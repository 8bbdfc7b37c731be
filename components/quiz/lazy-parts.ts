import { lazy } from 'react'

const loadArrangingField = () => import('./arranging-field')
const loadAnsweredItem = () => import('./answered-item')
const loadQuizResult = () => import('./quiz-result')

/** What few items need, and what nobody needs before the first answer, are scripts of their own. */
export const ArrangingField = lazy(async () => ({
  default: (await loadArrangingField()).ArrangingField,
}))
export const AnsweredItem = lazy(async () => ({ default: (await loadAnsweredItem()).AnsweredItem }))
export const QuizResult = lazy(async () => ({ default: (await loadQuizResult()).QuizResult }))

/** Fetches ahead what the next answers may need. Where that fails it is asked for again when it is needed. */
export function preloadQuizParts(): void {
  loadAnsweredItem().catch(() => {})
  loadArrangingField().catch(() => {})
}

export function preloadQuizResult(): void {
  loadQuizResult().catch(() => {})
}
