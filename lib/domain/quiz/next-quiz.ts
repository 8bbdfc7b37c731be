import type { Attempt } from '@/lib/domain/progress/attempt'
import type { AttemptPlan } from '@/lib/domain/progress/event'
import { nextPractice, resumePractice } from './practice'
import type { Quiz } from './quiz'
import {
  beginAttempt,
  type QuizEvent,
  type QuizState,
  type QuizStep,
  unchanged,
} from './quiz-state'
import { nextSheet, openSheet } from './sheet'

/** The first state of an attempt. `at` is epoch ms, as everywhere here. */
export function startQuiz(quiz: Quiz, plan: AttemptPlan, at: number): QuizStep {
  const { attempt, started } = beginAttempt(quiz, plan, at)
  const { state, log } = resumeQuiz(quiz, attempt, at)
  return { state, log: [started, ...log] }
}

/**
 * The state in which an attempt was left, from its record. Only a draft is lost. What was answered
 * counts as it was graded then; of items retired since, only those not answered are left out. A sheet
 * whose time is up is handed in, and a practice with nothing left to ask is finished.
 */
export function resumeQuiz(quiz: Quiz, attempt: Attempt, at: number): QuizStep {
  const resume = attempt.feedback === 'at_once' ? resumePractice : openSheet
  return resume(quiz, attempt, monotone(attempt, at))
}

/** The state after `event` (RULES.md). A finished attempt never changes. */
export function nextQuiz(quiz: Quiz, state: QuizState, event: QuizEvent, at: number): QuizStep {
  if (state.phase === 'finished') return unchanged(state)
  const now = monotone(state.attempt, at)
  return state.attempt.feedback === 'at_once'
    ? nextPractice(quiz, state, event, now)
    : nextSheet(quiz, state, event, now)
}

/** A clock that was set back stands still: no two steps share an instant, and none goes backwards. */
function monotone({ lastEventAt }: Attempt, at: number): number {
  return Math.max(at, lastEventAt + 1)
}
