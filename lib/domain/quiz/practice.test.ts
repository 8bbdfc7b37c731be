import { describe, expect, it } from 'vitest'
import { buildAttemptPlan } from '@/lib/domain/progress/event.fixture'
import { nextQuiz, startQuiz } from './next-quiz'
import { buildMatching, buildNumber, buildQuiz, buildSingle, buildTrueFalse } from './quiz.fixture'
import { getCurrentItem, type QuizEvent, type QuizState } from './quiz-state'

const single = buildSingle({ id: 'one' })
const number = buildNumber({ id: 'two' })
const quiz = buildQuiz({ items: [single, number] })
const plan = buildAttemptPlan({ itemIds: ['one', 'two'] })

const submit = { type: 'submitted' } as const
const go = { type: 'continued' } as const
const pick = (optionId: string): QuizEvent => ({ type: 'choice_toggled', optionId })
const type = (text: string): QuizEvent => ({ type: 'text_typed', text, gap: 0 })
const next = (state: QuizState, event: QuizEvent, of = quiz) => nextQuiz(of, state, event, 2).state
const play = (...events: QuizEvent[]): QuizState =>
  events.reduce((state, event) => next(state, event), startQuiz(quiz, plan, 1).state)

describe('a practice', () => {
  it('presents the first item of the plan with nothing chosen', () => {
    const state = play()
    expect(state).toMatchObject({ phase: 'presenting', draft: null, problem: null })
    expect(state.attempt.results).toEqual([])
    expect(getCurrentItem(quiz, state)?.id).toBe('one')
  })

  it('grades what is submitted and stays to explain it', () => {
    const state = play(pick('lambda'), submit)
    expect(state.phase).toBe('answered')
    expect(state.attempt.results).toEqual([
      {
        itemId: 'one',
        answer: { type: 'single', choice: 'lambda' },
        correct: true,
        credit: 1,
        certainty: null,
      },
    ])
    expect(getCurrentItem(quiz, state)?.id).toBe('one')
  })

  it('[QZ4] takes a pair too few as wrong', () => {
    const matching = buildQuiz({ items: [buildMatching({ id: 'm' })] })
    const crossed: readonly QuizEvent[] = [
      { type: 'pair_set', leftId: 'dax', rightId: 'cache' },
      { type: 'pair_set', leftId: 'ttl', rightId: 'cache' },
      submit,
    ]
    const start = startQuiz(matching, { ...plan, itemIds: ['m'] }, 1).state
    const state = crossed.reduce((s, event) => next(s, event, matching), start)
    expect(state.attempt.results).toMatchObject([{ correct: false, credit: 0.5 }])
  })

  it.each([
    { name: 'nothing', events: [submit], problem: 'incomplete' },
    {
      name: 'spaces',
      events: [pick('ec2'), submit, go, type('  '), submit],
      problem: 'incomplete',
    },
    {
      name: 'words',
      events: [pick('ec2'), submit, go, type('많이'), submit],
      problem: 'not_a_number',
    },
    {
      name: 'megabytes',
      events: [pick('ec2'), submit, go, type('15MB'), submit],
      problem: 'wrong_unit',
    },
  ] as const)('[QZ3] takes no answer of $name, and says why', ({ events, problem }) => {
    const state = play(...events)
    expect(state).toMatchObject({ phase: 'presenting', problem })
    expect(play(...events, type('15'), pick('s3')).problem).toBeNull()
  })

  it('[QZ5] answers once when submitted twice', () => {
    const once = play(pick('ec2'), submit)
    expect(next(once, submit)).toBe(once)
    expect(next(once, pick('lambda'))).toBe(once)
  })

  it('does not go on before an answer', () => {
    expect(play(pick('ec2'), go)).toEqual(play(pick('ec2')))
  })

  it('[QZ6] counts a learner who asks to see the answer as answered and not right', () => {
    const state = play({ type: 'gave_up' })
    expect(state.phase).toBe('answered')
    expect(state.attempt.results).toMatchObject([{ itemId: 'one', answer: null, correct: false }])
  })

  it('finishes when the last explanation is left', () => {
    const state = play(pick('ec2'), submit, go, type('15분'), submit, go)
    expect(state.phase).toBe('finished')
    expect(state.attempt.results.map((result) => result.correct)).toEqual([false, true])
    expect(getCurrentItem(quiz, state)).toBeNull()
  })

  it('[QZ7] changes no more once finished', () => {
    const state = play(pick('ec2'), submit, go, type('15분'), submit, go)
    for (const event of [submit, go, pick('s3'), type('1'), { type: 'gave_up' }] as const) {
      expect(nextQuiz(quiz, state, event, 9)).toEqual({ state, log: [] })
    }
  })

  it('[QZ19] keeps how sure the learner was of an answer, and forgets it for the next', () => {
    const sure = { type: 'certainty_chosen', certainty: 'sure' } as const
    const state = play(pick('ec2'), sure, submit, go, type('15'), submit)
    expect(state.attempt.results.map(({ certainty }) => certainty)).toEqual(['sure', null])
  })

  it('[QZ19] is never sure of what it asked to see', () => {
    const state = play({ type: 'certainty_chosen', certainty: 'sure' }, { type: 'gave_up' })
    expect(state.attempt.results).toMatchObject([{ answer: null, certainty: null }])
  })

  it('is finished from the start when there is nothing to ask', () => {
    const empty = buildQuiz({ items: [] })
    expect(startQuiz(empty, { ...plan, itemIds: [] }, 1).state.phase).toBe('finished')
  })

  it('keeps true before false whatever the seed', () => {
    const judged = buildQuiz({ items: [buildTrueFalse({ id: 't' })] })
    const { state } = startQuiz(judged, { ...plan, itemIds: ['t'] }, 1)
    expect(getCurrentItem(judged, state)).toEqual(buildTrueFalse({ id: 't' }))
  })
})
