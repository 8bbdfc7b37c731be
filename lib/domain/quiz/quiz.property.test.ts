import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeItem } from '@/lib/domain/item/grade-item'
import { type Attempt, attempts, score } from '@/lib/domain/progress/attempt'
import type { AttemptPlan, ProgressEvent } from '@/lib/domain/progress/event'
import { mergeEvents } from '@/lib/domain/progress/merge-events'
import { locales } from '@/lib/shared/locale'
import { nextQuiz, resumeQuiz, startQuiz } from './next-quiz'
import { presentItem } from './present-item'
import { getItem, type Quiz } from './quiz'
import { buildQuiz } from './quiz.fixture'
import type { QuizEvent, QuizState } from './quiz-state'

const quiz = buildQuiz()
const itemIds = quiz.items.map((item) => item.id)
const startedAt = Date.UTC(2026, 10, 29, 12)
const hourMs = 3_600_000

const optionId = fc.constantFrom(
  ...['s3', 'lambda', 'ec2', 'one', 'two', 'three', 'dax', 'ttl', 'header', 'body', 'redirect'],
  ...['cache', 'expiry', 'function', 'edge', '?'],
)
const draftEvent: fc.Arbitrary<QuizEvent> = fc.oneof(
  fc.record({ type: fc.constant('choice_toggled' as const), optionId }),
  fc.record({ type: fc.constant('value_chosen' as const), value: fc.boolean() }),
  fc.record({
    type: fc.constant('text_typed' as const),
    text: fc.constantFrom('15분', '1', '', 'x', 'cold start'),
    gap: fc.nat({ max: 1 }),
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
  fc.record({
    type: fc.constant('certainty_chosen' as const),
    certainty: fc.option(fc.constantFrom('guess' as const, 'unsure' as const, 'sure' as const)),
  }),
)
const stepEvent: fc.Arbitrary<QuizEvent> = fc.oneof(
  fc.constantFrom<QuizEvent>(
    { type: 'submitted' },
    { type: 'gave_up' },
    { type: 'continued' },
    { type: 'flag_toggled' },
    { type: 'highlights_cleared' },
    { type: 'draft_kept' },
    { type: 'review_opened' },
    { type: 'page_left' },
    { type: 'page_returned' },
    { type: 'clock_ticked' },
  ),
  fc.record({ type: fc.constant('moved' as const), to: fc.integer({ min: -1, max: 9 }) }),
  fc.record({ type: fc.constant('option_struck' as const), optionId }),
  fc.record({
    type: fc.constant('highlighted' as const),
    locale: fc.constantFrom(...locales),
    start: fc.nat({ max: 20 }),
    end: fc.nat({ max: 20 }),
  }),
)

/** What happens to a quiz: an event, perhaps twice, after some time on a clock that may be set back; or a reload. */
interface Happening {
  readonly event: QuizEvent | 'reload'
  readonly twice: boolean
  readonly waitMs: number
  /** What a reload finds gone from the quiz. */
  readonly retires?: readonly string[]
}

const waitMs = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, 1, 900, 40_000) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * hourMs, max: 3 * hourMs }) },
)
const happening: fc.Arbitrary<Happening> = fc.record({
  event: fc.oneof(
    { weight: 12, arbitrary: draftEvent },
    { weight: 14, arbitrary: stepEvent },
    { weight: 1, arbitrary: fc.constant<QuizEvent>({ type: 'handed_in' }) },
    { weight: 2, arbitrary: fc.constant('reload' as const) },
  ),
  twice: fc.boolean(),
  waitMs,
})
const happenings = fc.array(happening, { maxLength: 60 })
const retirement: fc.Arbitrary<Happening> = fc.record({
  event: fc.constant('reload' as const),
  twice: fc.constant(false),
  waitMs,
  retires: fc.subarray(itemIds),
})
const happeningsWithRetirements = fc.array(
  fc.oneof({ weight: 6, arbitrary: happening }, { weight: 1, arbitrary: retirement }),
  { maxLength: 60 },
)

const plan: fc.Arbitrary<AttemptPlan> = fc.record({
  id: fc.constantFrom('a1', 'a2', 'a3'),
  seed: fc.string({ maxLength: 4 }),
  itemIds: fc.shuffledSubarray(itemIds, { minLength: 1 }),
  feedback: fc.constantFrom('at_once' as const, 'at_end' as const),
  deadlineAt: fc.option(fc.integer({ min: startedAt + 1000, max: startedAt + 4 * hourMs })),
  unscoredIds: fc.constant([]),
})
const atOnce = plan.map((one) => ({ ...one, feedback: 'at_once' as const, deadlineAt: null }))
const atEnd = plan.map((one) => ({ ...one, feedback: 'at_end' as const }))

interface Played {
  readonly quiz: Quiz
  readonly state: QuizState
  readonly log: readonly ProgressEvent[]
  readonly clock: number
}

function begin(first: AttemptPlan): Played {
  const { state, log } = startQuiz(quiz, first, startedAt)
  return { quiz, state, log, clock: startedAt }
}

function happen(before: Played, { event, twice, waitMs: wait, retires = [] }: Happening): Played {
  const clock = before.clock + wait
  const items = before.quiz.items.filter(({ id }) => !retires.includes(id))
  const played = { ...before, quiz: { ...before.quiz, items } }
  const once =
    event === 'reload' ? reload(played.log, clock, played.quiz) : step(played, event, clock)
  const again = twice && event !== 'reload' ? step(once, event, clock) : once
  return { ...again, clock }
}

function step({ quiz: of, state, log }: Played, event: QuizEvent, clock: number): Played {
  const next = nextQuiz(of, state, event, clock)
  return { quiz: of, state: next.state, log: mergeEvents(log, next.log), clock }
}

function reload(log: readonly ProgressEvent[], clock: number, of = quiz): Played {
  const next = resumeQuiz(of, replayed(log), clock)
  return { quiz: of, state: next.state, log: mergeEvents(log, next.log), clock }
}

function replayed(log: readonly ProgressEvent[]): Attempt {
  const attempt = attempts(log).at(-1)
  if (attempt === undefined) throw new Error('An attempt was started but not found')
  return attempt
}

const play = (first: AttemptPlan, played: readonly Happening[]) =>
  played.reduce(happen, begin(first))

describe('whatever happens to a quiz', () => {
  it('[QZ8] keeps right ≤ answered ≤ asked, and each item answered at most once', () => {
    fc.assert(
      fc.property(plan, happenings, (first, played) => {
        const { attempt } = play(first, played).state
        const { right, total } = score(attempt)
        const answered = attempt.results.map(({ itemId }) => itemId)
        expect(right).toBeLessThanOrEqual(total)
        expect(total).toBeLessThanOrEqual(first.itemIds.length)
        expect(new Set(answered).size).toBe(total)
        expect(first.itemIds).toEqual(expect.arrayContaining(answered))
      }),
    )
  })

  it('[QZ14] says nothing that its log does not say', () => {
    fc.assert(
      fc.property(plan, happenings, (first, played) => {
        const { state, log } = play(first, played)
        expect(replayed(log)).toEqual(state.attempt)
        expect(state.attempt.finishedAt === null).toBe(state.phase !== 'finished')
      }),
    )
  })

  it('[QZ14] goes on after a reload as if it had not been', () => {
    fc.assert(
      fc.property(plan, happenings, (first, played) => {
        const before = play(first, played)
        const { state, log } = reload(before.log, before.clock)
        if (before.state.phase !== 'reviewing') expect(state.phase).toBe(before.state.phase)
        expect(state.attempt.results).toEqual(before.state.attempt.results)
        expect(state.attempt.answers).toEqual(before.state.attempt.answers)
        expect(replayed(log)).toEqual(state.attempt)
      }),
    )
  })

  it('[QZ7] changes nothing after the finish', () => {
    fc.assert(
      fc.property(plan, happenings, happenings, (first, played, more) => {
        const handedIn = { event: { type: 'handed_in' }, twice: false, waitMs: 0 } as const
        const gaveUp = (type: 'gave_up' | 'continued') =>
          ({ event: { type }, twice: false, waitMs: 0 }) as const
        const rest = first.itemIds.flatMap(() => [gaveUp('gave_up'), gaveUp('continued')])
        const end = play(first, [...played, gaveUp('continued'), ...rest, handedIn])
        expect(end.state.phase).toBe('finished')
        const later = more.reduce(happen, end)
        expect(later.log).toEqual(end.log)
        expect(later.state.attempt).toEqual(end.state.attempt)
      }),
    )
  })

  it('[QZ20] counts time that only grows and never more than passed', () => {
    fc.assert(
      fc.property(plan, happenings, (first, played) => {
        const { attempt } = play(first, played).state
        const looked = Object.values(attempt.times)
        expect(looked.every((ms) => ms >= 0)).toBe(true)
        const sum = looked.reduce((total, ms) => total + ms, 0)
        expect(sum).toBeLessThanOrEqual(attempt.lastEventAt - attempt.startedAt)
      }),
    )
  })

  it('[QZ14] of two tabs at one attempt merge into one that is still no contradiction', () => {
    fc.assert(
      fc.property(plan, happenings, happenings, (first, here, there) => {
        const merged = mergeEvents(play(first, here).log, play(first, there).log)
        const { state, log } = reload(merged, startedAt + hourMs)
        const { right, total } = score(state.attempt)
        expect(right).toBeLessThanOrEqual(total)
        expect(total).toBeLessThanOrEqual(first.itemIds.length)
        expect(new Set(state.attempt.itemIds)).toEqual(new Set(first.itemIds))
        expect(reload(log, startedAt + hourMs).state.attempt.results).toEqual(state.attempt.results)
      }),
    )
  })
})

describe('whatever is retired from a quiz meanwhile', () => {
  it('[QZ15] is over exactly when its log says so, and keeps what was graded', () => {
    fc.assert(
      fc.property(plan, happeningsWithRetirements, (first, played) => {
        const { state, log } = play(first, played)
        const logged = replayed(log)
        expect(logged.finishedAt === null).toBe(state.phase !== 'finished')
        expect(logged.finishedAt).toBe(state.attempt.finishedAt)
        expect(new Set(logged.results)).toEqual(new Set(state.attempt.results))
        const { right, total } = score(logged)
        expect(right).toBeLessThanOrEqual(total)
        expect(total).toBeLessThanOrEqual(first.itemIds.length)
      }),
    )
  })
})

describe('whatever happens to a practice', () => {
  it('[QZ5] answers the items in the order in which it asks them', () => {
    fc.assert(
      fc.property(atOnce, happenings, (first, played) => {
        const { attempt, phase } = play(first, played).state
        const { total } = score(attempt)
        expect(attempt.results.map(({ itemId }) => itemId)).toEqual(first.itemIds.slice(0, total))
        expect(phase === 'finished').toBe(total === first.itemIds.length && phase !== 'answered')
      }),
    )
  })
})

describe('whatever happens to a sheet', () => {
  it('[QZ21] is graded as a whole, and once: every item as it stood', () => {
    fc.assert(
      fc.property(atEnd, happenings, (first, played) => {
        const { attempt, phase } = play(first, played).state
        if (phase !== 'finished') {
          expect(attempt.results).toEqual([])
          return
        }
        expect(attempt.results.map(({ itemId }) => itemId)).toEqual(attempt.itemIds)
        for (const { itemId, answer, correct, credit } of attempt.results) {
          expect(answer).toEqual(attempt.answers[itemId]?.answer ?? null)
          const item = getItem(quiz, itemId)
          if (item === null || answer === null) expect([correct, credit]).toEqual([false, 0])
          else
            expect(gradeItem(presentItem(item, first.seed), answer)).toMatchObject({
              correct,
              credit,
            })
        }
      }),
    )
  })

  it('[QZ22] takes nothing after its deadline, whoever was late', () => {
    fc.assert(
      fc.property(atEnd, happenings, (first, played) => {
        const { state, log, clock } = play(first, played)
        const { deadlineAt } = first
        if (deadlineAt === null) return
        const changes = log.filter(
          ({ type }) => type === 'answer_changed' || type === 'item_answered',
        )
        expect(changes.every(({ at }) => at <= deadlineAt)).toBe(true)
        expect(state.attempt.finishedAt ?? 0).toBeLessThanOrEqual(deadlineAt)
        const late = reload(log, Math.max(clock, deadlineAt))
        expect(late.state.phase).toBe('finished')
        expect(late.state.attempt.answers).toEqual(state.attempt.answers)
      }),
    )
  })
})
