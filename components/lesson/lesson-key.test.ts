import { describe, expect, it } from 'vitest'
import { lessonKey } from './lesson-key'

const plain = { isComposing: false, ctrlKey: false, metaKey: false, altKey: false }

describe('lessonKey', () => {
  it.each([
    { key: 'j', asks: 'next' },
    { key: 'ㅓ', asks: 'next' },
    { key: 'k', asks: 'previous' },
    { key: 'ㅏ', asks: 'previous' },
    { key: '?', asks: 'help' },
    { key: 'x', asks: null },
  ])('takes $key for $asks, whichever input method is on', ({ key, asks }) => {
    expect(lessonKey({ ...plain, key })).toBe(asks)
  })

  it('leaves a letter alone while it is being composed', () => {
    expect(lessonKey({ ...plain, key: 'j', isComposing: true })).toBeNull()
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves the browser its shortcuts: %s', (held) => {
    expect(lessonKey({ ...plain, key: 'k', [held]: true })).toBeNull()
  })
})
