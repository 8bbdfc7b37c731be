import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type QuizSpec, quizSlug, readQuizLink } from './quiz-link'

const letters = fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz')
const text = (minLength: number, maxLength: number) =>
  fc.string({ unit: letters, minLength, maxLength })
const codes = fc.uniqueArray(text(6, 6), { minLength: 1, maxLength: 100 })
const specs: fc.Arbitrary<QuizSpec> = fc.oneof(
  fc.record({
    mode: fc.constant('practice' as const),
    minutes: fc.constant(null),
    seed: text(1, 32),
    codes,
  }),
  fc.record({
    mode: fc.constant('review' as const),
    minutes: fc.option(fc.integer({ min: 1, max: 300 })),
    seed: text(1, 32),
    codes,
  }),
)

describe('quizSlug', () => {
  it('[BQ7] is read back as the same quiz', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(readQuizLink(quizSlug(spec))).toEqual({ spec, problems: [] })
      }),
    )
  })

  it('[BQ7] is written one way, whatever else and in whichever order the address has it', () => {
    const { spec } = readQuizLink('attempt=x&items=kiulqu-ce6p94&seed=ab12&mode=review&minutes=15')
    expect(spec && quizSlug(spec)).toBe('mode=review&minutes=15&seed=ab12&items=kiulqu-ce6p94')
  })
})

describe('readQuizLink', () => {
  it.each([
    ['items=kiulqu&mode=practice&seed=a', []],
    ['items=kiulqu&seed=a', [{ type: 'mode' }]],
    ['items=kiulqu&seed=a&mode=exam', [{ type: 'mode' }]],
    ['items=kiulqu&mode=practice', [{ type: 'seed' }]],
    ['items=kiulqu&mode=practice&seed=%22%3E', [{ type: 'seed' }]],
    ['items=kiulqu&mode=review&seed=a&minutes=0', [{ type: 'minutes' }]],
    ['items=kiulqu&mode=review&seed=a&minutes=301', [{ type: 'minutes' }]],
    ['items=kiulqu&mode=review&seed=a&minutes=1e2', [{ type: 'minutes' }]],
    ['items=kiulqu&mode=practice&seed=a&minutes=10', [{ type: 'minutes' }]],
    [
      'items=kiulqu-KIULQU-abc-%EA%B0%80&mode=practice&seed=a',
      [{ type: 'unreadable_items', count: 3 }],
    ],
  ])('[BQ8] keeps what can be used of %s and tells the rest', (query, problems) => {
    const read = readQuizLink(query)
    expect(read.problems).toEqual(problems)
    expect(read.spec?.codes).toEqual(['kiulqu'])
    expect(read.spec?.minutes).toBeNull()
  })

  it('[BQ8] asks each item once', () => {
    expect(readQuizLink('items=kiulqu-kiulqu&mode=practice&seed=a').spec?.codes).toEqual(['kiulqu'])
  })

  it('[BQ8] takes a hundred items and says how many it left out', () => {
    const many = Array.from({ length: 103 }, (_, index) => String(100_000 + index))
    const { spec, problems } = readQuizLink(`items=${many.join('-')}&mode=practice&seed=a`)
    expect(spec?.codes).toEqual(many.slice(0, 100))
    expect(problems).toEqual([{ type: 'too_many_items', count: 3 }])
  })

  it.each(['', 'items=', 'items=---', 'mode=practice&seed=a'])(
    '[BQ8] makes no quiz of "%s"',
    (query) => {
      expect(readQuizLink(query)).toEqual({ spec: null, problems: [{ type: 'no_items' }] })
    },
  )

  it('[BQ8] gives everybody the same order of options where the seed is lost', () => {
    const one = readQuizLink('items=kiulqu-ce6p94&mode=practice')
    expect(one.spec?.seed).toMatch(/^[0-9a-z]{6}$/)
    expect(readQuizLink('items=kiulqu-ce6p94&mode=practice&seed=!').spec).toEqual(one.spec)
  })
})
