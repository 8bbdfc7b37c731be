import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presentItem } from '@/lib/domain/quiz/present-item'
import {
  buildMatching,
  buildOption,
  buildOrdering,
  buildSingle,
} from '@/lib/domain/quiz/quiz.fixture'
import { itemVersion } from './item-version'

const options = ['a', 'b', 'c', 'd'].map(buildOption)
const single = buildSingle({ options })

describe('itemVersion', () => {
  it('is six letters or digits', () => {
    expect(itemVersion(single)).toMatch(/^[0-9a-z]{6}$/)
  })

  it('is the same however the options were presented', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const item of [single, buildMatching()]) {
          expect(itemVersion(presentItem(item, seed))).toBe(itemVersion(item))
        }
      }),
    )
  })

  it.each([
    ['the stem', { stem: 'Another stem' }],
    ['the key', { answer: 'b' }],
    ['an option', { options: options.map((one) => ({ ...one, text: `${one.text}!` })) }],
    ['a reason', { options: options.map((one) => ({ ...one, why: `${one.why}!` })) }],
    ['the explanation', { explanation: { ...single.explanation, text: 'Another' } }],
  ])('changes with %s', (_, change) => {
    expect(itemVersion({ ...single, ...change })).not.toBe(itemVersion(single))
  })

  it('[IT24] is what it always was for an item without a picture, and another with one', () => {
    expect(itemVersion(single)).toBe('i0fru0')
    const picture = { diagram: 'shop', marks: [], text: ['a → b'], parts: {} }
    const shown = itemVersion({ ...single, picture })
    expect(shown).not.toBe('i0fru0')
    const marked = { ...picture, marks: [{ part: 'a', mark: '?' }] }
    expect(itemVersion({ ...single, picture: marked })).not.toBe(shown)
  })

  it('changes with the right order of an ordering', () => {
    const ordering = buildOrdering({ options, answer: ['a', 'b', 'c', 'd'] })
    expect(itemVersion({ ...ordering, answer: ['b', 'a', 'c', 'd'] })).not.toBe(
      itemVersion(ordering),
    )
  })
})
