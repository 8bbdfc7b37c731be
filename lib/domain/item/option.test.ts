import { describe, expect, it } from 'vitest'
import { optionId, shuffledOptions } from './option'

const draft = (key: string) => ({ key, text: key, why: key })
const idsByText = (keys: readonly string[]) =>
  new Map(shuffledOptions('lesson.kind.key', keys.map(draft)).map(({ id, text }) => [text, id]))

describe('shuffledOptions', () => {
  it('[IT3] keeps the id of an option when others are added or reordered', () => {
    const before = idsByText(['a', 'b', 'c'])
    const after = idsByText(['d', 'c', 'a', 'b'])
    expect([...before].every(([text, id]) => after.get(text) === id)).toBe(true)
  })

  it('[IT3] does not spell the key in the id', () => {
    expect(optionId('lesson.kind.key', 'choice')).toMatch(/^o[0-9a-z]{6}$/)
    expect(optionId('lesson.kind.key', 'choice')).not.toBe(optionId('lesson.kind.other', 'choice'))
  })

  it('[IT4] shuffles the same way every time', () => {
    const order = () => shuffledOptions('lesson.kind.key', ['a', 'b', 'c', 'd'].map(draft))
    expect(order()).toEqual(order())
  })
})
