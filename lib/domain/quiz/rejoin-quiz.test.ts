import { describe, expect, it } from 'vitest'
import { attempts } from '@/lib/domain/progress/attempt'
import { buildAttemptPlan } from '@/lib/domain/progress/event.fixture'
import { mergeEvents } from '@/lib/domain/progress/merge-events'
import { nextQuiz, resumeQuiz, startQuiz } from './next-quiz'
import { buildQuiz, buildSingle } from './quiz.fixture'
import type { QuizEvent, QuizState } from './quiz-state'
import { rejoinQuiz } from './rejoin-quiz'

const quiz = buildQuiz({ items: ['one', 'two'].map((id) => buildSingle({ id })) })
const plan = buildAttemptPlan({ itemIds: ['one', 'two'], feedback: 'at_once' })
const pick = (optionId: string): QuizEvent => ({ type: 'choice_toggled', optionId })
const submit: QuizEvent = { type: 'submitted' }

/** Two tabs at one practice, and what each sees of the log of both. */
function openTwice() {
  const first = startQuiz(quiz, plan, 1000)
  const [attempt] = attempts(first.log)
  if (attempt === undefined) throw new Error('nothing was started')
  let log = first.log
  const play = (state: QuizState, from: number, ...events: readonly QuizEvent[]) =>
    events.reduce((before, event, index) => {
      const step = nextQuiz(quiz, before, event, from + index)
      log = mergeEvents(log, step.log)
      return step.state
    }, state)
  const rejoin = (state: QuizState) => {
    const [logged] = attempts(log)
    if (logged === undefined) throw new Error('nothing was logged')
    const step = rejoinQuiz(quiz, state, logged, 9000)
    log = mergeEvents(log, step.log)
    return step.state
  }
  const types = () => log.map(({ type }) => type)
  const forgetEnd = () => {
    log = log.filter(({ type }) => type !== 'attempt_finished')
  }
  const there = resumeQuiz(quiz, attempt, 2000).state
  return { here: first.state, there, play, rejoin, forgetEnd, types }
}

describe('[QZ5] a practice in two tabs', () => {
  it('goes on where the other one is', () => {
    const { here, there, play, rejoin } = openTwice()
    play(there, 3000, pick('lambda'), submit, { type: 'continued' })
    expect(rejoin(here)).toMatchObject({ position: 1, phase: 'presenting' })
  })

  it('counts the first answer to an item, also where the second was given', () => {
    const { here, there, play, rejoin } = openTwice()
    play(there, 3000, pick('lambda'), submit)
    const late = play(here, 4000, pick('s3'), submit)
    expect(late.attempt.results.map(({ correct }) => correct)).toEqual([false])
    const joined = rejoin(late)
    expect(joined).toMatchObject({ phase: 'answered', draft: { choice: 'lambda' } })
    expect(joined.attempt.results.map(({ correct }) => correct)).toEqual([true])
  })

  it('keeps what is being chosen at an item that nobody answered', () => {
    const { here, there, play, rejoin } = openTwice()
    const second = play(here, 3000, pick('lambda'), submit, { type: 'continued' }, pick('s3'))
    expect(rejoin(second)).toBe(second)
    play(there, 5000, { type: 'gave_up' })
    expect(rejoin(second)).toMatchObject({ position: 1, draft: { choice: 's3' } })
  })

  it('is finished in the log too, where nothing is left and nobody said so', () => {
    const { here, there, play, rejoin, forgetEnd, types } = openTwice()
    const goOn: QuizEvent = { type: 'continued' }
    play(there, 3000, pick('lambda'), submit, goOn, pick('s3'), submit, goOn)
    forgetEnd()
    expect(rejoin(here).phase).toBe('finished')
    expect(types().at(-1)).toBe('attempt_finished')
  })

  it('is over here when it was finished there', () => {
    const { here, there, play, rejoin } = openTwice()
    const goOn: QuizEvent = { type: 'continued' }
    play(there, 3000, pick('lambda'), submit, goOn, pick('s3'), submit, goOn)
    expect(rejoin(here).phase).toBe('finished')
  })
})
