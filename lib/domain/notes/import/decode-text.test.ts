import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('decodeText', () => {
  it.each([
    { name: 'line feeds', text: 'a\nb' },
    { name: 'carriage returns and line feeds', text: 'a\r\nb' },
    { name: 'carriage returns', text: 'a\rb' },
    { name: 'next-line characters', text: 'a\u0085b' },
    { name: 'a byte order mark', text: '\ufeffa\nb' },
  ])('[IM21] reads $name', ({ text }) => {
    expect(decodeText(bytes(text))).toEqual({ type: 'text', text: 'a\nb' })
  })

  it('[IM21] reads UTF-16 with a byte order mark in either order', () => {
    const little = Uint8Array.from([0xff, 0xfe, 0x00, 0xac, 0x0a, 0x00])
    const big = Uint8Array.from([0xfe, 0xff, 0xac, 0x00, 0x00, 0x0a])
    expect(decodeText(little)).toEqual({ type: 'text', text: '가\n' })
    expect(decodeText(big)).toEqual({ type: 'text', text: '가\n' })
  })

  it('[IM21] puts Hangul that was taken apart together again', () => {
    expect(decodeText(bytes('\u1112\u1161\u11ab'))).toEqual({ type: 'text', text: '한' })
  })

  it.each([
    { name: 'a lone continuation byte', input: [0x61, 0x62, 0x80], offset: 2 },
    { name: 'a lead byte at the end', input: [0x61, 0xea, 0xb0], offset: 1 },
    { name: 'an overlong form', input: [0xc0, 0xaf], offset: 0 },
    { name: 'a surrogate', input: [0x61, 0xed, 0xa0, 0x80], offset: 1 },
    { name: 'Korean in EUC-KR', input: [0x2d, 0xb0, 0xa1], offset: 1 },
  ])('[IM21] says at which byte UTF-8 breaks: $name', ({ input, offset }) => {
    expect(decodeText(Uint8Array.from(input))).toEqual({
      type: 'unreadable',
      reason: `is not valid UTF-8 at byte ${offset}; save it as UTF-8 and try again`,
    })
  })

  it('[IM21] says of zero bytes that the file is binary', () => {
    const decoded = decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x1a]))
    expect(decoded.type === 'unreadable' && decoded.reason).toContain('binary')
  })
})
