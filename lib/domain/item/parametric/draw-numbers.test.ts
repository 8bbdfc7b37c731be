import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeItem } from '@/lib/domain/item/grade-item'
import { factMap, factOf } from '@/lib/domain/item/item.fixture'
import { presentItem } from '@/lib/domain/quiz/present-item'
import { compileTemplate } from './compile-template'
import { allDraws } from './draw-numbers'
import { buildTemplate } from './template.fixture'

const unit = factOf('read-unit', '4KB를 한 번 읽습니다.', 'One read of 4 KB.', {
  block_kb: 4,
  units_per_read: 1,
})
const facts = factMap(unit)
const item = compileTemplate(buildTemplate(), 'queues', facts, 'ko')
const english = compileTemplate(buildTemplate(), 'queues', facts, 'en')
const fixed = buildTemplate({ variables: { itemKb: [9, 9.5], perSecond: [20, 20.5] } })
const asked = (seed: string, of = item) => {
  const found = presentItem(of, seed)
  if (found.type !== 'number') throw new Error('A parametric item is asked as a number')
  return found
}

describe('a parametric item', () => {
  it('[PT6] has the id of its lesson and template', () => {
    expect(item).toMatchObject({
      id: 'queues.parametric.strong-reads',
      type: 'parametric',
      anchor: 'units',
      factIds: ['read-unit'],
      figures: { blockKb: 4, unitsPerBlock: 1 },
    })
  })

  it('[PT6] is asked as a number, with the key and the working of what was drawn', () => {
    const only = { ...item, variables: { itemKb: [9], perSecond: [1200] } }
    expect(asked('any', only)).toMatchObject({
      id: item.id,
      stem: '9KB짜리 항목을 초당 1,200번 읽습니다. RCU는 몇입니까?',
      answer: { value: 3600, unit: 'RCU' },
      tolerance: 0,
      steps: ['9KB는 4KB 단위로 3블록입니다.', '3 × 1,200 = 3,600'],
      explanation: { text: '4KB를 한 번 읽습니다.' },
    })
  })

  it('[PT6] has the same numbers for the same seed in both languages', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(asked(seed)).toEqual(asked(seed))
        expect(asked(seed, english).answer.value).toBe(asked(seed).answer.value)
        const digits = (text: string) => text.match(/[\d.,]*\d/g)
        expect(digits(asked(seed, english).stem)).toEqual(digits(asked(seed).stem))
      }),
    )
  })

  it('[PT6] has other numbers for other seeds', () => {
    const stems = Array.from({ length: 60 }, (_, seed) => asked(`seed ${seed}`).stem)
    expect(new Set(stems).size).toBe(allDraws(item.variables).length)
  })

  it('[PT6] is graded by the numbers that were drawn', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const found = asked(seed)
        const given = (text: string) => gradeItem(found, { type: 'number', text })
        expect(given(`${found.answer.value} RCUs`)).toEqual({ correct: true, credit: 1 })
        expect(given(String(found.answer.value + 1)).correct).toBe(false)
      }),
    )
  })

  it('[PT6] leaves nothing of its placeholders', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { stem, steps } = asked(`${seed}`, compileTemplate(fixed, 'queues', facts, 'ko'))
      expect([stem, ...steps].join()).not.toMatch(/[{}]|NaN|undefined/)
    }
  })
})

describe('allDraws', () => {
  it('gives every way to draw once', () => {
    expect(allDraws({ a: [1, 2], b: [3, 4] })).toEqual([
      { a: 1, b: 3 },
      { a: 1, b: 4 },
      { a: 2, b: 3 },
      { a: 2, b: 4 },
    ])
  })
})
