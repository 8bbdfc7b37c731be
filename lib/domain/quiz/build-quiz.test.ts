import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildQuiz, type QuizSetup, quizPreview } from './build-quiz'
import { defaultSetup } from './builder-address'
import { itemCode } from './item-code'
import { buildIndexed, buildSituation } from './item-index.fixture'
import { paceOf, secondsFor } from './pace'

const derived = Array.from({ length: 150 }, (_, index) =>
  buildIndexed({ id: `d${index}`, factIds: [`f${index}`] }),
)
const situations = Array.from({ length: 30 }, (_, index) =>
  buildSituation({ id: `s${index}`, factIds: [`g${index}`] }),
)
const pace = paceOf([], [])
const setup = (overrides: Partial<QuizSetup>): QuizSetup => ({ ...defaultSetup, ...overrides })
const minutes = (value: number) => ({ unit: 'minutes', value }) as const
const items = (value: number) => ({ unit: 'items', value }) as const

describe('quizPreview', () => {
  it('[BQ10] asks no more than there are, nor than a link holds', () => {
    const amount = items(100)
    expect(quizPreview(setup({ amount }), situations, pace, 's').count).toBe(30)
    expect(quizPreview(setup({ amount }), derived, pace, 's').count).toBe(100)
    expect(quizPreview(setup({ amount: minutes(300) }), derived, pace, 's').count).toBe(100)
    expect(quizPreview(setup({ amount }), [], pace, 's').count).toBe(0)
  })

  // A situation is taken to need 100 seconds, a single choice 35, and reading why 20.
  it.each([
    ['review', 'situations', 10, 6],
    ['practice', 'situations', 10, 5],
    ['review', 'derived', 7, 12],
    ['practice', 'derived', 11, 12],
    ['practice', 'situations', 1, 1],
  ] as const)('[BQ10] in a %s of %s fits into %i minutes %i', (mode, kind, value, count) => {
    const bank = kind === 'derived' ? derived : situations
    expect(quizPreview(setup({ mode, amount: minutes(value) }), bank, pace, 's').count).toBe(count)
  })

  it('[BQ10] says in whole minutes what a number of items takes', () => {
    expect(
      quizPreview(setup({ mode: 'review', amount: items(10) }), situations, pace, 's').minutes,
    ).toBe(17)
    expect(quizPreview(setup({ amount: items(10) }), situations, pace, 's').minutes).toBe(20)
    expect(quizPreview(setup({ amount: items(10) }), [], pace, 's').minutes).toBe(0)
  })
})

describe('buildQuiz', () => {
  it('[BQ10] of many short items and few long ones takes no longer than its clock, and is as previewed', () => {
    const bank = [...derived, ...situations.slice(0, 6)]
    const seconds = new Map(bank.map((item) => [itemCode(item.id), secondsFor([item], pace)]))
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.string(), (value, seed) => {
        const timed = setup({ mode: 'review', timed: true, amount: minutes(value) })
        const spec = buildQuiz(timed, bank, pace, seed)
        const needed = spec.codes.reduce((sum, code) => sum + (seconds.get(code) ?? 0), 0)
        expect(needed).toBeLessThanOrEqual(value * 60)
        expect(spec).toMatchObject({ minutes: value, seed })
        expect(buildQuiz(timed, bank, pace, seed)).toEqual(spec)
        expect(quizPreview(timed, bank, pace, seed)).toEqual({
          count: spec.codes.length,
          minutes: Math.ceil(needed / 60),
        })
      }),
      { numRuns: 30 },
    )
  })

  it('[BQ11] asks as many as counted, each once, the same for one seed', () => {
    const codes = new Set([...derived, ...situations].map(({ id }) => itemCode(id)))
    const amounts = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(amounts, fc.constantFrom('a', 'b', 'c'), (value, seed) => {
        const asked = setup({ amount: { unit: 'items', value } })
        const spec = buildQuiz(asked, [...derived, ...situations], pace, seed)
        expect(new Set(spec.codes).size).toBe(value)
        expect(spec.codes.every((code) => codes.has(code))).toBe(true)
        expect(buildQuiz(asked, [...derived, ...situations], pace, seed)).toEqual(spec)
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    [{ mode: 'practice', timed: true, amount: minutes(10) }, null],
    [{ mode: 'review', timed: false, amount: minutes(10) }, null],
    [{ mode: 'review', timed: true, amount: minutes(10) }, 10],
    // Six situations of 100 seconds.
    [{ mode: 'review', timed: true, amount: { unit: 'items', value: 6 } }, 10],
  ] as const)('[BQ11] has for %o a clock of %s minutes', (overrides, clock) => {
    expect(buildQuiz(setup(overrides), situations, pace, 'a').minutes).toBe(clock)
  })
})
