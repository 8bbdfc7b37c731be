import { describe, expect, it } from 'vitest'
import { buildMatching, buildNumber, buildQuiz, buildSingle, buildTrueFalse } from './quiz.fixture'
import { getCurrentItem, nextQuiz, type QuizEvent, type QuizState, startQuiz } from './quiz-state'

const single = buildSingle({ id: 'one' })
const number = buildNumber({ id: 'two' })
const quiz = buildQuiz({ items: [single, number] })
const plan = { id: 'a1', seed: 'seed', itemIds: ['one', 'two'] }

const submit = { type: 'submitted' } as const
const go = { type: 'continued' } as const
const pick = (optionId: string): QuizEvent => ({ type: 'choice_toggled', optionId })
const type = (text: string): QuizEvent => ({ type: 'text_typed', text })
const play = (...events: QuizEvent[]): QuizState =>
  events.reduce((state, event) => nextQuiz(quiz, state, event), startQuiz(quiz, plan))

describe('nextQuiz', () => {
  it('presents the first item of the plan with nothing chosen', () => {
    const state = play()
    expect(state).toMatchObject({ phase: 'presenting', results: [], draft: null, problem: null })
    expect(getCurrentItem(quiz, state)?.id).toBe('one')
  })

  it('grades what is submitted and stays to explain it', () => {
    const state = play(pick('lambda'), submit)
    expect(state.phase).toBe('answered')
    expect(state.results).toEqual([
      { itemId: 'one', answer: { type: 'single', choice: 'lambda' }, correct: true },
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
    const start = startQuiz(matching, { ...plan, itemIds: ['m'] })
    const state = crossed.reduce((s, event) => nextQuiz(matching, s, event), start)
    expect(state.results).toMatchObject([{ correct: false }])
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
    expect(nextQuiz(quiz, once, submit)).toBe(once)
    expect(nextQuiz(quiz, once, pick('lambda'))).toBe(once)
  })

  it('does not go on before an answer', () => {
    expect(play(pick('ec2'), go)).toEqual(play(pick('ec2')))
  })

  it('[QZ6] counts a learner who asks to see the answer as answered and not right', () => {
    const state = play({ type: 'gave_up' })
    expect(state.phase).toBe('answered')
    expect(state.results).toEqual([{ itemId: 'one', answer: null, correct: false }])
  })

  it('finishes when the last explanation is left', () => {
    const state = play(pick('ec2'), submit, go, type('15분'), submit, go)
    expect(state.phase).toBe('finished')
    expect(state.results.map((result) => result.correct)).toEqual([false, true])
    expect(getCurrentItem(quiz, state)).toBeNull()
  })

  it('[QZ7] changes no more once finished, until it is restarted', () => {
    const state = play(pick('ec2'), submit, go, type('15분'), submit, go)
    for (const event of [submit, go, pick('s3'), type('1'), { type: 'gave_up' }] as const) {
      expect(nextQuiz(quiz, state, event)).toBe(state)
    }
    const other = { id: 'a2', seed: 'other', itemIds: ['two'] }
    const restarted = nextQuiz(quiz, state, { type: 'restarted', plan: other })
    expect(restarted).toMatchObject({ plan: other, results: [], phase: 'presenting' })
    expect(getCurrentItem(quiz, restarted)?.id).toBe('two')
  })

  it('is finished from the start when there is nothing to ask', () => {
    const empty = buildQuiz({ items: [] })
    expect(startQuiz(empty, { ...plan, itemIds: [] }).phase).toBe('finished')
  })

  it('keeps true before false whatever the seed', () => {
    const judged = buildQuiz({ items: [buildTrueFalse({ id: 't' })] })
    const state = startQuiz(judged, { ...plan, itemIds: ['t'] })
    expect(getCurrentItem(judged, state)).toEqual(buildTrueFalse({ id: 't' }))
  })
})
