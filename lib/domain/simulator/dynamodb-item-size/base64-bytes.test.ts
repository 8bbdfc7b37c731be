import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getBase64Bytes } from './base64-bytes'

describe('getBase64Bytes', () => {
  it.each([
    ['', 0],
    ['YQ==', 1],
    ['YWI=', 2],
    ['YWJj', 3],
    ['YnVmZmVy', 6],
    ['+/+/', 3],
  ])('reads %j as %i bytes', (text, bytes) => {
    expect(getBase64Bytes(text)).toBe(bytes)
  })

  it.each(['a', 'YQ=', 'YQ', 'YQ===', 'Y=Q=', 'YW J', '가나다라', '===='])(
    'is none in %j',
    (text) => {
      expect(getBase64Bytes(text)).toBeNull()
    },
  )

  it('gives back the length of whatever was encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(getBase64Bytes(Buffer.from(bytes).toString('base64'))).toBe(bytes.length)
      }),
    )
  })
})
