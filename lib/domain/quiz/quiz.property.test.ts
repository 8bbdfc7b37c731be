import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attempts, score } from '@/lib/domain/progress/attempt'
import type { ProgressEvent } from '@/lib/domain/progress/event'
import { mergeEvents } from '@/lib/domain/progress/merge-events'
import { buildQuiz } from './quiz.fixture'
import { quizLog } from './quiz-log'
import { nextQuiz, type QuizEvent, type QuizState, startQuiz } from './quiz-state'
import { resumeQuiz } from './resume-quiz'

const quiz = buildQuiz()
const itemIds = quiz.items.map((item) => item.id)
const optionIds = [
  's3',
  'lambda',
  'ec2',
  'one',
  'two',
  'three',
  'dax',
  'ttl',
  'cache',
  'expiry',
  '?',
]

const optionId = fc.constantFrom(...optionIds)
const plan = fc.record({
  id: fc.constantFrom('a1', 'a2', 'a3'),
  seed: fc.string({ maxLength: 4 }),
  itemIds: fc.shuffledSubarray(itemIds, { minLength: 1 }),
})
const draftEvent: fc.Arbitrary<QuizEvent> = fc.oneof(
  fc.record({ type: fc.constant('choice_toggled' as const), optionId }),
  fc.record({ type: fc.constant('value_chosen' as const), value: fc.boolean() }),
  fc.record({
    type: fc.constant('text_typed' as const),
    text: fc.constantFrom('15분', '1', '', 'x', 'cold start'),
  }),
  fc.record({
    type: fc.constant('option_moved' as const),
    optionId,
    by: fc.constantFrom(-1 as const, 1 as const),
  }),
  fc.record({
    type: fc.constant('pair_set' as const),
    leftId: optionId,
    rightId: fc.option(optionId),
  }),
)
const stepEvent: fc.Arbitrary<QuizEvent> = fc.constantFrom(
  { type: 'submitted' },
  { type: 'gave_up' },
  { type: 'continued' },
)
const event = fc.oneof({ weight: 3, arbitrary: draftEvent }, { weight: 4, arbitrary: stepEvent })
const events = fc.array(event, { maxLength: 80 })

function playLogged(first: QuizState['plan'], played: readonly QuizEvent[]) {
  let state = startQuiz(quiz, first)
  let log: readonly ProgressEvent[] = quizLog(quiz, null, state, 0)
  played.forEach((event, index) => {
    const next = nextQuiz(quiz, state, event)
    log = [...log, ...quizLog(quiz, state, next, index + 1)]
    state = next
  })
  return { state, log }
}

function resumed(log: readonly ProgressEvent[]) {
  const attempt = attempts(log).at(-1)
  return attempt === undefined ? null : { attempt, state: resumeQuiz(quiz, attempt) }
}

describe('any sequence of events', () => {
  it('[QZ8] keeps right ≤ answered ≤ asked, and each item answered at most once', () => {
    fc.assert(
      fc.property(plan, events, (first, played) => {
        const { state } = playLogged(first, played)
        const { right, total } = score(state)
        expect(right).toBeLessThanOrEqual(total)
        expect(total).toBeLessThanOrEqual(first.itemIds.length)
        expect(state.results.map(({ itemId }) => itemId)).toEqual(first.itemIds.slice(0, total))
        expect(state.phase === 'finished').toBe(
          total === first.itemIds.length && state.phase !== 'answered',
        )
      }),
    )
  })

  it('[QZ14] is replayed from its log, the draft aside', () => {
    fc.assert(
      fc.property(plan, events, (first, played) => {
        const { state, log } = playLogged(first, played)
        const again = resumed(log)
        expect(again?.state.plan).toEqual(state.plan)
        expect(again?.state.phase).toBe(state.phase)
        expect(again?.state.results).toEqual(state.results)
        expect(again?.attempt.finishedAt === null).toBe(state.phase !== 'finished')
      }),
    )
  })

  it('[QZ14] can be cut by a reload anywhere and go on as if it had not been', () => {
    fc.assert(
      fc.property(plan, events, events, (first, before, after) => {
        const { log } = playLogged(first, before)
        const state = resumed(log)?.state
        if (state === undefined) throw new Error('An attempt was started but not found')
        const end = after.reduce((s, e) => nextQuiz(quiz, s, e), state)
        expect(score(end).total).toBeGreaterThanOrEqual(score(state).total)
        expect(end.results.slice(0, state.results.length)).toEqual(state.results)
      }),
    )
  })

  it('[QZ7] changes nothing after the finish', () => {
    fc.assert(
      fc.property(plan, events, (first, played) => {
        const finished = first.itemIds.reduce(
          (s) => nextQuiz(quiz, nextQuiz(quiz, s, { type: 'gave_up' }), { type: 'continued' }),
          startQuiz(quiz, first),
        )
        expect(finished.phase).toBe('finished')
        expect(played.reduce((s, e) => nextQuiz(quiz, s, e), finished)).toBe(finished)
      }),
    )
  })

  it('[QZ14] of two tabs at one attempt merge into one attempt that is still no contradiction', () => {
    fc.assert(
      fc.property(plan, events, events, (first, here, there) => {
        const log = mergeEvents(playLogged(first, here).log, playLogged(first, there).log)
        const again = resumed(log)
        const { right, total } = score(again?.state ?? { results: [] })
        expect(right).toBeLessThanOrEqual(total)
        expect(total).toBeLessThanOrEqual(first.itemIds.length)
        expect(new Set(again?.state.plan.itemIds)).toEqual(new Set(first.itemIds))
      }),
    )
  })
})
