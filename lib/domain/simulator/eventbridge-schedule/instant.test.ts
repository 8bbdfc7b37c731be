import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantText, readInstant } from './instant'

describe('instants', () => {
  it.each([
    ['2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z'],
    ['2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00Z'],
    ['2026-11-01T00:00:00.250Z', '2026-11-01T00:00:00.250Z'],
    ['2026-11-01T09:00:00+09:00', '2026-11-01T00:00:00Z'],
    ['2026-11-01T09:00+0900', '2026-11-01T00:00:00Z'],
    ['2026-10-31T19:30:00-04:30', '2026-11-01T00:00:00Z'],
    ['2026-11-01T00:00', '2026-11-01T00:00:00Z'],
    ['2026-11-01 00:00:00', '2026-11-01T00:00:00Z'],
    ['2026-11-01', '2026-11-01T00:00:00Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z'],
  ])('reads %s', (text, meant) => {
    const epochMs = readInstant(text)
    expect(epochMs === null ? null : instantText(epochMs)).toBe(meant)
  })

  it.each([
    '',
    'now',
    '1764547200',
    '2026-11-01T24:00:00Z',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-31T00:00:00Z',
    '2026-11-01T00:60:00Z',
    '2026-11-01T00:00:00+24:00',
    '2026-11-1T00:00:00Z',
    '2026-11-01T00:00:00Zulu',
  ])('does not read "%s"', (text) => {
    expect(readInstant(text)).toBeNull()
  })

  it('writes what the runtime writes, and reads it back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date(2e14), noInvalidDate: true }),
        (date) => {
          const text = instantText(date.getTime())
          expect(text).toBe(date.toISOString().replace('.000Z', 'Z'))
          expect(readInstant(text)).toBe(date.getTime())
        },
      ),
    )
  })
})
