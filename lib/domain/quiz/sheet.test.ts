import { describe, expect, it } from 'vitest'
import { longestLookMs } from '@/lib/domain/progress/attempt'
import type { ProgressEvent } from '@/lib/domain/progress/event'
import { buildAttempt, buildAttemptPlan } from '@/lib/domain/progress/event.fixture'
import { nextQuiz, resumeQuiz, startQuiz } from './next-quiz'
import { buildNumber, buildOrdering, buildQuiz, buildSingle } from './quiz.fixture'
import type { QuizEvent, QuizState } from './quiz-state'

const quiz = buildQuiz({
  items: [buildSingle({ id: 'one' }), buildNumber({ id: 'two' }), buildOrdering({ id: 'three' })],
})
const start = 1_000_000
const minuteMs = 60_000
const plan = buildAttemptPlan({
  itemIds: ['one', 'two', 'three'],
  feedback: 'at_end',
  deadlineAt: start + 10 * minuteMs,
})

const pick = (optionId: string): QuizEvent => ({ type: 'choice_toggled', optionId })
const type = (text: string): QuizEvent => ({ type: 'text_typed', text, gap: 0 })
const move = (to: number): QuizEvent => ({ type: 'moved', to })
const handIn: QuizEvent = { type: 'handed_in' }

/** Plays events a minute apart and gives the state and the types of what was logged. */
function play(...events: readonly QuizEvent[]) {
  let { state } = startQuiz(quiz, plan, start)
  const log: ProgressEvent[] = []
  events.forEach((event, index) => {
    const step = nextQuiz(quiz, state, event, start + (index + 1) * minuteMs)
    state = step.state
    log.push(...step.log)
  })
  return { state, log, types: log.map((event) => event.type) }
}

const answersOf = ({ attempt }: QuizState) =>
  Object.fromEntries(Object.entries(attempt.answers).map(([id, { answer }]) => [id, answer]))

describe('a sheet', () => {
  it('starts at the first item, with nothing on it', () => {
    const { state, log } = startQuiz(quiz, plan, start)
    expect(state).toMatchObject({ phase: 'presenting', position: 0, draft: null })
    expect(log.map((event) => event.type)).toEqual(['attempt_started', 'item_shown'])
  })

  it('[QZ24] keeps a choice at once, and the last of several', () => {
    const { state, types } = play(pick('s3'), pick('lambda'), pick('lambda'))
    expect(answersOf(state)).toEqual({ one: { type: 'single', choice: 'lambda' } })
    expect(types).toEqual(['answer_changed', 'answer_changed'])
  })

  it.each([
    { name: 'the field is left', event: { type: 'draft_kept' } },
    { name: 'the item is left', event: move(0) },
    { name: 'the sheet is looked over', event: { type: 'review_opened' } },
    { name: 'the page is hidden', event: { type: 'page_left' } },
  ] as const)('[QZ24] keeps what is typed when $name', ({ event }) => {
    expect(answersOf(play(move(1), type('15'), type('15분')).state)).toEqual({})
    const { state } = play(move(1), type('15분'), event)
    expect(answersOf(state)).toEqual({ two: { type: 'number', text: '15분' } })
  })

  it('comes back to an answer as it was left, and lets it be changed', () => {
    const { state } = play(pick('s3'), move(1), move(0))
    expect(state).toMatchObject({ position: 0, draft: { type: 'single', choice: 's3' } })
    const changed = play(pick('s3'), move(1), move(0), pick('lambda'), handIn).state
    expect(changed.attempt.results[0]).toMatchObject({ correct: true })
  })

  it.each([-1, 3, 99])('goes to no item %i that it does not have', (to) => {
    expect(play(move(to)).state.position).toBe(0)
  })

  it('goes on with Enter, and after the last item to the whole sheet', () => {
    const submit = { type: 'submitted' } as const
    expect(play(submit, submit).state).toMatchObject({ phase: 'presenting', position: 2 })
    expect(play(submit, submit, submit).state.phase).toBe('reviewing')
  })

  it('takes no answer while the whole sheet is looked over', () => {
    const { state } = play({ type: 'review_opened' }, pick('s3'))
    expect(answersOf(state)).toEqual({})
    expect(play({ type: 'review_opened' }, move(0)).state.phase).toBe('presenting')
  })

  it('[QZ21] grades all of it when it is handed in: right, unreadable and untouched', () => {
    const { state } = play(pick('lambda'), move(1), type('많이'), move(2), handIn)
    expect(state.phase).toBe('finished')
    expect(state.attempt.results.map(({ answer, correct }) => [answer?.type, correct])).toEqual([
      ['single', true],
      ['number', false],
      [undefined, false],
    ])
  })

  it('[QZ21] takes an order for an answer once it was moved', () => {
    const { state } = play(move(2), { type: 'option_moved', optionId: 'two', by: -1 }, handIn)
    expect(state.attempt.results[2]?.answer?.type).toBe('ordering')
  })

  it('[QZ21] takes an answer to what became an item of another type for a blank', () => {
    const { attempt } = play(pick('lambda'), move(1), type('15분'), move(2)).state
    const items = [
      buildNumber({ id: 'one' }),
      buildNumber({ id: 'two' }),
      buildOrdering({ id: 'three' }),
    ]
    const changed = buildQuiz({ items })
    const resumed = resumeQuiz(changed, attempt, start + 5 * minuteMs).state
    const back = nextQuiz(changed, resumed, move(0), start + 6 * minuteMs).state
    expect(back.draft).toEqual({ type: 'number', text: '' })
    const { state } = nextQuiz(changed, back, handIn, start + 7 * minuteMs)
    expect(state.attempt.results).toMatchObject([
      { itemId: 'one', answer: null, correct: false, credit: 0 },
      { itemId: 'two', correct: true },
      { itemId: 'three', answer: null },
    ])
  })

  it('[QZ22] hands itself in at the deadline, as it stood', () => {
    const { state } = play(pick('lambda'))
    const late = nextQuiz(quiz, state, pick('s3'), start + 11 * minuteMs)
    expect(late.state.phase).toBe('finished')
    expect(late.state.attempt).toMatchObject({
      finishedAt: plan.deadlineAt,
      results: [{ answer: { choice: 'lambda' }, correct: true }, {}, {}],
    })
  })

  it('[QZ22] is handed in when it is opened after its deadline', () => {
    const { attempt } = play(pick('lambda')).state
    const opened = resumeQuiz(quiz, attempt, start + 24 * 60 * minuteMs)
    expect(opened.state.phase).toBe('finished')
    expect(opened.log.map((event) => event.type)).toEqual([
      'item_answered',
      'item_answered',
      'item_answered',
      'attempt_finished',
    ])
  })

  it('[QZ22] runs on without a deadline', () => {
    const open = startQuiz(quiz, { ...plan, deadlineAt: null }, start).state
    expect(nextQuiz(quiz, open, pick('s3'), start + 9e9).state.phase).toBe('presenting')
  })

  it('[QZ23] flags, strikes out and highlights without touching an answer', () => {
    const { state } = play(
      { type: 'flag_toggled' },
      { type: 'option_struck', optionId: 's3' },
      { type: 'option_struck', optionId: 'ec2' },
      { type: 'option_struck', optionId: 's3' },
      { type: 'highlighted', locale: 'ko', start: 2, end: 5 },
    )
    expect(state.attempt.marks).toEqual({
      one: { flagged: true, struck: ['ec2'], highlights: [{ locale: 'ko', start: 2, end: 5 }] },
    })
    expect(answersOf(state)).toEqual({})
  })

  it('[QZ20] counts an item while it is in view, not while the page is hidden', () => {
    const { state } = play(move(1), { type: 'page_left' }, { type: 'page_returned' }, move(0))
    const { times } = state.attempt
    // A step is a minute; the first look began a millisecond after the start.
    expect(times).toEqual({ one: minuteMs - 1, two: 2 * minuteMs })
  })

  it('[QZ20] counts no look longer than ten minutes', () => {
    const open = startQuiz(quiz, { ...plan, deadlineAt: null }, start).state
    const { state } = nextQuiz(quiz, open, move(1), start + 5 * 60 * minuteMs)
    expect(state.attempt.times).toEqual({ one: longestLookMs })
  })

  it('[QZ20] stands still when the clock is set back', () => {
    const { state } = play(move(1))
    const back = nextQuiz(quiz, state, move(2), start - 60 * minuteMs)
    expect(back.state.attempt.lastEventAt).toBe(state.attempt.lastEventAt + 1)
  })

  it('comes back to the item looked at last', () => {
    const { attempt } = play(pick('s3'), move(2), move(1), { type: 'page_left' }).state
    expect(resumeQuiz(quiz, attempt, start + 5 * minuteMs).state).toMatchObject({ position: 1 })
  })

  it('[QZ15] leaves out an item that was retired since', () => {
    const attempt = buildAttempt({ ...plan, itemIds: ['gone', 'one'], lastShown: 'gone' })
    const { state } = resumeQuiz(quiz, attempt, start)
    expect(state).toMatchObject({ position: 0, attempt: { itemIds: ['one'] } })
  })
})
