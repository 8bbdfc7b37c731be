import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildQuiz, countFor, minutesFor, type QuizSetup } from './build-quiz'
import { defaultSetup } from './builder-address'
import { itemCode } from './item-code'
import { buildIndexed, buildSituation } from './item-index.fixture'
import { paceOf } from './pace'

const derived = Array.from({ length: 150 }, (_, index) =>
  buildIndexed({ id: `d${index}`, factIds: [`f${index}`] }),
)
const situations = Array.from({ length: 30 }, (_, index) =>
  buildSituation({ id: `s${index}`, factIds: [`g${index}`] }),
)
const pace = paceOf([], [])
const setup = (overrides: Partial<QuizSetup>): QuizSetup => ({ ...defaultSetup, ...overrides })
const minutes = (value: number) => ({ unit: 'minutes', value }) as const

describe('countFor', () => {
  it('[BQ10] asks no more than there are, nor than a link holds', () => {
    const amount = { unit: 'items', value: 100 } as const
    expect(countFor(setup({ amount }), situations, pace)).toBe(30)
    expect(countFor(setup({ amount }), derived, pace)).toBe(100)
    expect(countFor(setup({ amount: minutes(300) }), derived, pace)).toBe(100)
    expect(countFor(setup({ amount }), [], pace)).toBe(0)
  })

  // A situation is taken to need 100 seconds, a single choice 35, and reading why 20.
  it.each([
    ['review', 'situations', 10, 6],
    ['practice', 'situations', 10, 5],
    ['review', 'derived', 7, 12],
    ['practice', 'derived', 11, 12],
    ['practice', 'situations', 1, 1],
  ] as const)('[BQ10] in a %s of %s fits into %i minutes %i', (mode, kind, value, count) => {
    const items = kind === 'derived' ? derived : situations
    expect(countFor(setup({ mode, amount: minutes(value) }), items, pace)).toBe(count)
  })

  it('[BQ10] says in whole minutes what a number of items takes', () => {
    expect(minutesFor(setup({ mode: 'review' }), situations, 10, pace)).toBe(17)
    expect(minutesFor(setup({}), situations, 10, pace)).toBe(20)
    expect(minutesFor(setup({}), [], 0, pace)).toBe(0)
  })
})

describe('buildQuiz', () => {
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
