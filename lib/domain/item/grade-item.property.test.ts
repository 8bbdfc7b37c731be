import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grade } from './grade'
import { gradeItem, type ItemAnswer } from './grade-item'
import type { AskedItem, Gap, Option } from './item'

const base = {
  id: 'lambda-limits.test.key',
  lesson: 'lambda-limits',
  anchor: 'memory',
  factIds: [],
  origin: 'derived',
  derivation: null,
  scenario: null,
  stem: '',
  explanation: { text: '', correction: null, source: null },
} as const

const optionOf = (id: string): Option => ({ id, text: id, why: '' })
const idsOf = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)

/** Some of these, in any order. */
const someOf = (ids: readonly string[]) => fc.shuffledSubarray([...ids], { minLength: 0 })
const orderOf = (ids: readonly string[]) =>
  fc.shuffledSubarray([...ids], { minLength: ids.length, maxLength: ids.length })

/** Options of which some, but never all, are right. */
const multiple = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .map(([count, right]): Extract<AskedItem, { type: 'multiple' }> => {
    const ids = idsOf('o', count)
    const answer = ids.slice(0, Math.min(right, count - 1))
    return { ...base, type: 'multiple', options: ids.map(optionOf), answer, choose: null }
  })

const ordering = fc
  .integer({ min: 3, max: 7 })
  .map((count): Extract<AskedItem, { type: 'ordering' }> => {
    const ids = idsOf('o', count)
    return { ...base, type: 'ordering', options: ids.map(optionOf), answer: ids }
  })

/** Things to be put into categories; where there are as many as things, a matching. */
const pairs = fc
  .tuple(
    fc.constantFrom('matching' as const, 'categorise' as const),
    fc.integer({ min: 3, max: 6 }),
    fc.integer({ min: 2, max: 4 }),
  )
  .map(([type, count, categories]): Extract<AskedItem, { type: 'matching' | 'categorise' }> => {
    const left = idsOf('l', count)
    const right = idsOf('r', type === 'matching' ? count : categories)
    const answer = Object.fromEntries(
      left.map((id, index) => [id, right[index % right.length] ?? '']),
    )
    return { ...base, type, left: left.map(optionOf), right: right.map(optionOf), answer }
  })

const pairsFor = (item: Extract<AskedItem, { type: 'matching' | 'categorise' }>) =>
  fc
    .record(
      Object.fromEntries(
        item.left.map(({ id }) => [
          id,
          fc.option(fc.constantFrom(...item.right.map((option) => option.id))),
        ]),
      ),
    )
    .map((chosen) =>
      Object.fromEntries(
        Object.entries(chosen).flatMap(([id, choice]) =>
          typeof choice === 'string' ? [[id, choice]] : [],
        ),
      ),
    )

function pairsAnswer(
  { type }: Extract<AskedItem, { type: 'matching' | 'categorise' }>,
  chosen: Readonly<Record<string, string>>,
): ItemAnswer {
  return { type, pairs: chosen }
}

const gap = fc.constantFrom<Gap>(
  { type: 'words', answer: '콜드 스타트', accepted: ['cold start'] },
  { type: 'amount', answer: { value: 15, unit: '분' } },
  { type: 'amount', answer: { value: 400, unit: 'KB' } },
)
const cloze = fc
  .array(gap, { minLength: 1, maxLength: 4 })
  .map((gaps): Extract<AskedItem, { type: 'cloze' }> => ({ ...base, type: 'cloze', gaps }))
const rightText = ({ answer }: Gap) =>
  typeof answer === 'string' ? answer : `${answer.value}${answer.unit}`
const unreadable = '열다섯'

const answered: fc.Arbitrary<readonly [AskedItem, ItemAnswer]> = fc.oneof(
  multiple.chain((item) =>
    someOf(item.options.map(({ id }) => id)).map(
      (choices) => [item, { type: 'multiple', choices }] as const,
    ),
  ),
  ordering.chain((item) =>
    orderOf(item.answer).map((order) => [item, { type: 'ordering', order }] as const),
  ),
  pairs.chain((item) => pairsFor(item).map((chosen) => [item, pairsAnswer(item, chosen)] as const)),
  cloze.chain((item) =>
    fc
      .array(fc.constantFrom('콜드 스타트', '900초', '400 KB', '3', '', unreadable), {
        minLength: item.gaps.length,
        maxLength: item.gaps.length,
      })
      .map((texts) => [item, { type: 'cloze', texts }] as const),
  ),
  fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b')).map(
    ([answer, choice]) =>
      [
        { ...base, type: 'single', options: ['a', 'b'].map(optionOf), answer },
        { type: 'single', choice },
      ] as const,
  ),
  fc.tuple(fc.boolean(), fc.boolean()).map(
    ([answer, value]) =>
      [
        { ...base, type: 'true_false', answer },
        { type: 'true_false', value },
      ] as const,
  ),
  fc.string().map((text) => [numberItem(15, '분', 1), { type: 'number', text }] as const),
)

function numberItem(value: number, unit: string, tolerance: number): AskedItem {
  return { ...base, type: 'number', answer: { value, unit }, tolerance, steps: [] }
}

const creditOf = (item: AskedItem, answer: ItemAnswer) => gradeItem(item, answer).credit
const isProblem = (grade: Grade) => 'problem' in grade

describe('gradeItem, for any answer', () => {
  it('[GR8] credits from 0 to 1, and 1 exactly where it is correct', () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const { correct, credit } = gradeItem(item, answer)
        expect(credit).toBeGreaterThanOrEqual(0)
        expect(credit).toBeLessThanOrEqual(1)
        expect(credit === 1).toBe(correct)
      }),
      { numRuns: 500 },
    )
  })

  it('[GR6] gives nothing for what cannot be read', () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const grade = gradeItem(item, answer)
        if (isProblem(grade)) expect(grade).toMatchObject({ correct: false, credit: 0 })
      }),
    )
  })
})

describe('gradeItem, several choices', () => {
  const choicesOf = (choices: readonly string[]): ItemAnswer => ({ type: 'multiple', choices })

  it('[GR2] never gives full credit for choosing everything', () => {
    fc.assert(
      fc.property(multiple, (item) => {
        const grade = gradeItem(item, choicesOf(item.options.map(({ id }) => id)))
        expect(grade.correct).toBe(false)
        expect(grade.credit).toBeLessThan(1)
      }),
    )
  })

  it('[GR2] is right for the right ones and nothing else', () => {
    fc.assert(
      fc.property(
        multiple.chain((item) =>
          fc.tuple(fc.constant(item), someOf(item.options.map((o) => o.id))),
        ),
        ([item, choices]) => {
          const same = [...choices].sort().join() === [...item.answer].sort().join()
          expect(gradeItem(item, choicesOf(choices)).correct).toBe(same)
        },
      ),
    )
  })

  it('[GR8] does not care for the order of the choices', () => {
    const shuffledTwice = multiple.chain((item) =>
      someOf(item.options.map(({ id }) => id)).chain((choices) =>
        fc.tuple(fc.constant(item), fc.constant(choices), orderOf(choices)),
      ),
    )
    fc.assert(
      fc.property(shuffledTwice, ([item, choices, again]) => {
        expect(gradeItem(item, choicesOf(again))).toEqual(gradeItem(item, choicesOf(choices)))
      }),
    )
  })

  it('[GR2] never credits another wrong choice, and credits another right one', () => {
    fc.assert(
      fc.property(multiple, (item) => {
        const [first = '', ...others] = item.answer
        const wrong = item.options.find(({ id }) => !item.answer.includes(id))?.id ?? ''
        const one = creditOf(item, choicesOf([first]))
        expect(creditOf(item, choicesOf([first, wrong]))).toBeLessThan(one)
        for (const id of others) {
          expect(creditOf(item, choicesOf([first, id]))).toBeGreaterThan(one)
        }
      }),
    )
  })
})

describe('gradeItem, orders', () => {
  const ordered = (order: readonly string[]): ItemAnswer => ({ type: 'ordering', order })

  it('[GR3] credits each pair of neighbours that belong together', () => {
    const anyOrder = ordering.chain((item) => fc.tuple(fc.constant(item), orderOf(item.answer)))
    fc.assert(
      fc.property(anyOrder, ([item, order]) => {
        const joins = order
          .slice(1)
          .filter((id, at) => item.answer.indexOf(id) - item.answer.indexOf(order[at] ?? '') === 1)
        expect(creditOf(item, ordered(order))).toBeCloseTo(joins.length / (item.answer.length - 1))
      }),
    )
  })

  it('[GR3] keeps most of the credit when the first part was put last', () => {
    fc.assert(
      fc.property(ordering, (item) => {
        const [first = '', ...rest] = item.answer
        const pairs = item.answer.length - 1
        expect(creditOf(item, ordered([...rest, first]))).toBeCloseTo((pairs - 1) / pairs)
      }),
    )
  })

  it('[GR3] counts no part twice and none that is not of the item', () => {
    fc.assert(
      fc.property(ordering, fc.array(fc.constantFrom('o0', 'o1', 'o2', 'x')), (item, order) => {
        expect(creditOf(item, ordered(order))).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('gradeItem, pairs and categories', () => {
  it('[GR4] [GR10] credits each thing that stands where it belongs', () => {
    const chosen = pairs.chain((item) => fc.tuple(fc.constant(item), pairsFor(item)))
    fc.assert(
      fc.property(chosen, ([item, made]) => {
        const right = Object.entries(made).filter(([left, id]) => item.answer[left] === id)
        const answer = pairsAnswer(item, made)
        expect(creditOf(item, answer)).toBeCloseTo(right.length / item.left.length)
      }),
    )
  })

  it('[GR8] does not care for the order in which they were made', () => {
    fc.assert(
      fc.property(pairs, (item) => {
        const made = Object.fromEntries(Object.entries(item.answer).reverse())
        expect(gradeItem(item, pairsAnswer(item, made))).toEqual({
          correct: true,
          credit: 1,
        })
      }),
    )
  })

  it('[GR10] gives no full credit for one category for everything', () => {
    fc.assert(
      fc.property(pairs, (item) => {
        const [first] = item.right
        const made = Object.fromEntries(item.left.map(({ id }) => [id, first?.id ?? '']))
        expect(gradeItem(item, pairsAnswer(item, made)).correct).toBe(false)
      }),
    )
  })
})

describe('gradeItem, a number with a tolerance', () => {
  const value = fc.integer({ min: 1, max: 100_000 })
  const tolerance = fc.integer({ min: 0, max: 50 })
  const typed = (item: AskedItem, text: string) => gradeItem(item, { type: 'number', text })

  it('[GR9] takes what lies within it, the edges too, and nothing beyond', () => {
    fc.assert(
      fc.property(value, tolerance, fc.constantFrom(-1, 1), (meant, allowed, side) => {
        const item = numberItem(meant, '초', allowed)
        expect(typed(item, `${meant + side * allowed}초`).correct).toBe(true)
        expect(typed(item, `${meant + side * (allowed + 1)}초`).correct).toBe(false)
        expect(typed(item, `${meant + side * (allowed + 0.01)}초`).correct).toBe(false)
      }),
    )
  })

  it('[GR9] is as wide in another unit', () => {
    fc.assert(
      fc.property(value, tolerance, (meant, allowed) => {
        const item = numberItem(meant, '초', allowed)
        expect(typed(item, `${(meant + allowed) * 1000} ms`).correct).toBe(true)
        expect(typed(item, `${(meant + allowed + 1) * 1000} ms`).correct).toBe(false)
      }),
    )
  })

  it.each([
    ['15분', '900초'],
    ['900초', '15분'],
    ['15분', '900 s'],
    ['400KB', '409,600 bytes'],
    ['400 KB', '400KB'],
  ])('[GR9] without one takes for %s exactly that, as %s', (meant, text) => {
    const [, digits = '', unit = ''] = /^(\d+) ?(.*)$/.exec(meant) ?? []
    expect(typed(numberItem(Number(digits), unit, 0), text).correct).toBe(true)
  })
})

describe('gradeItem, several gaps', () => {
  const filled = (texts: readonly string[]): ItemAnswer => ({ type: 'cloze', texts })

  it('[GR11] credits each gap that is right', () => {
    fc.assert(
      fc.property(
        cloze.chain((item) =>
          fc.tuple(
            fc.constant(item),
            fc.array(fc.boolean(), {
              minLength: item.gaps.length,
              maxLength: item.gaps.length,
            }),
          ),
        ),
        ([item, right]) => {
          const texts = item.gaps.map((one, index) => (right[index] ? rightText(one) : '7'))
          const share = right.filter(Boolean).length / item.gaps.length
          expect(creditOf(item, filled(texts))).toBeCloseTo(share)
        },
      ),
    )
  })

  it('[GR11] says what cannot be read instead of grading the rest', () => {
    fc.assert(
      fc.property(cloze, fc.nat(), fc.constantFrom('', '  ', '15%'), (item, at, text) => {
        const place = at % item.gaps.length
        if (item.gaps[place]?.type === 'words' && text === '15%') return
        const texts = item.gaps.map((one, index) => (index === place ? text : rightText(one)))
        expect(isProblem(gradeItem(item, filled(texts)))).toBe(true)
      }),
    )
  })

  it('[GR11] takes a gap that was never reached for an empty one', () => {
    const item: AskedItem = {
      ...base,
      type: 'cloze',
      gaps: [
        { type: 'amount', answer: { value: 3, unit: '초' } },
        { type: 'amount', answer: { value: 15, unit: '분' } },
      ],
    }
    expect(gradeItem(item, filled(['3초']))).toMatchObject({ problem: 'empty' })
    expect(gradeItem(item, filled(['3초', '900 s']))).toEqual({ correct: true, credit: 1 })
    expect(gradeItem(item, filled(['15분', '3']))).toEqual({ correct: false, credit: 0 })
  })
})
