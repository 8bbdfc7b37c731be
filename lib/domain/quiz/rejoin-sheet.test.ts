import { describe, expect, it } from 'vitest'
import { attempts } from '@/lib/domain/progress/attempt'
import { buildAttemptPlan } from '@/lib/domain/progress/event.fixture'
import { mergeEvents } from '@/lib/domain/progress/merge-events'
import { nextQuiz, resumeQuiz, startQuiz } from './next-quiz'
import { buildNumber, buildQuiz, buildSingle } from './quiz.fixture'
import type { QuizEvent, QuizState, QuizStep } from './quiz-state'
import { rejoinSheet } from './rejoin-sheet'

const quiz = buildQuiz({ items: [buildSingle({ id: 'one' }), buildNumber({ id: 'two' })] })
const plan = buildAttemptPlan({ itemIds: ['one', 'two'], feedback: 'at_end' })
const pick: QuizEvent = { type: 'choice_toggled', optionId: 'lambda' }

/** Two tabs at one sheet: what the second does, and the log of both. */
function openTwice(...events: readonly QuizEvent[]) {
  const first = startQuiz(quiz, plan, 1000)
  const [attempt] = attempts(first.log)
  if (attempt === undefined) throw new Error('nothing was started')
  let there: QuizStep = resumeQuiz(quiz, attempt, 2000)
  let log = mergeEvents(first.log, there.log)
  events.forEach((event, index) => {
    there = nextQuiz(quiz, there.state, event, 3000 + index * 1000)
    log = mergeEvents(log, there.log)
  })
  const rejoin = (state: QuizState) => {
    const [logged] = attempts(log)
    if (logged === undefined) throw new Error('nothing was logged')
    return rejoinSheet(quiz, state, logged)
  }
  return { here: first.state, rejoin }
}

describe('[EX9] a sheet in two tabs', () => {
  it('shows what was chosen in the other one', () => {
    const { here, rejoin } = openTwice(pick)
    expect(rejoin(here)).toMatchObject({ position: 0, draft: { type: 'single', choice: 'lambda' } })
  })

  it('stays at its own item', () => {
    const { here, rejoin } = openTwice({ type: 'moved', to: 1 })
    expect(rejoin(here)).toMatchObject({ position: 0, phase: 'presenting', draft: null })
  })

  it('keeps what is being typed here', () => {
    const { here, rejoin } = openTwice(pick)
    const second = nextQuiz(quiz, here, { type: 'moved', to: 1 }, 3500).state
    const typed = nextQuiz(quiz, second, { type: 'text_typed', text: '15', gap: 0 }, 3600).state
    const joined = rejoin(typed)
    expect(joined.draft).toEqual({ type: 'number', text: '15' })
    expect(joined.attempt.answers.one?.answer).toEqual({ type: 'single', choice: 'lambda' })
  })

  it('is over here when it was handed in there, with the result of there', () => {
    const { here, rejoin } = openTwice(pick, { type: 'handed_in' })
    const joined = rejoin(here)
    expect(joined.phase).toBe('finished')
    expect(joined.attempt.results.map(({ correct }) => correct)).toEqual([true, false])
    expect(nextQuiz(quiz, joined, { type: 'handed_in' }, 9000).log).toEqual([])
  })
})
