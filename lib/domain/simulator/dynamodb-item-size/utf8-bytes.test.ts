import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8Bytes } from './utf8-bytes'

describe('utf8Bytes', () => {
  it.each([
    ['', 0],
    ['name', 4],
    ['é', 2],
    ['߿', 2],
    ['ࠀ', 3],
    ['서버리스', 12],
    ['\uffff', 3],
    ['😀', 4],
    ['👩‍💻', 11],
    ['\ud800', 3],
    ['a\udc00b', 5],
  ])('counts %j as %i bytes', (text, bytes) => {
    expect(utf8Bytes(text)).toBe(bytes)
  })

  it('agrees with the encoder of the platform', () => {
    const encoder = new TextEncoder()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(utf8Bytes(text)).toBe(encoder.encode(text).length)
      }),
    )
  })
})
