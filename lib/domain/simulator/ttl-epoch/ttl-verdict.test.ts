import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deletionWindow } from './deletion-window'
import { readIso } from './read-iso'
import { ttlVerdict } from './ttl-verdict'
import { yearsBefore } from './years-before'

const limits = { maxPastYears: 5 }

function at(iso: string): number {
  const read = readIso(iso)
  if (read.problem !== null) throw new Error(`${iso}: ${read.problem}`)
  return read.epochSeconds
}

const now = at('2026-11-15T09:00:00Z')
const verdict = (ttlValue: number | null, nowEpochSeconds = now) =>
  ttlVerdict({ ttlValue, nowEpochSeconds }, limits)

describe('ttlVerdict', () => {
  it.each([
    ['a second ago', now - 1, true, null],
    ['this very second', now, false, 'future'],
    ['in five minutes', now + 300, false, 'future'],
    ['exactly five years ago', at('2021-11-15T09:00:00Z'), true, null],
    ['a second more than five years ago', at('2021-11-15T08:59:59Z'), false, 'too-old'],
    ['1970', 0, false, 'too-old'],
    ['before 1970', -5, false, 'too-old'],
    ['milliseconds of a moment ago', now * 1000 - 1, false, 'milliseconds'],
    ['microseconds', now * 1_000_000, false, 'future'],
    ['the last second of 9999', 253_402_300_799, false, 'future'],
    ['a text', null, false, 'not-a-number'],
  ])('judges %s', (_, ttlValue, expired, reason) => {
    expect(verdict(ttlValue)).toEqual({ expired, reason })
  })

  it('expires nothing early, and everything once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (ttlValue) => {
        expect(verdict(ttlValue, ttlValue).expired).toBe(false)
        expect(verdict(ttlValue, ttlValue + 1).expired).toBe(true)
        expect(verdict(ttlValue, ttlValue + 1825 * 86_400).expired).toBe(true)
        expect(verdict(ttlValue, ttlValue + 1828 * 86_400)).toMatchObject({ reason: 'too-old' })
      }),
    )
  })
})

describe('yearsBefore', () => {
  it.each([
    ['2026-11-15T09:00:00Z', '2021-11-15T09:00:00Z'],
    ['2024-02-29T23:59:59Z', '2019-02-28T23:59:59Z'],
    ['2025-03-01T00:00:00Z', '2020-03-01T00:00:00Z'],
    ['1972-01-01T00:00:00Z', '1967-01-01T00:00:00Z'],
  ])('goes from %s to %s', (from, to) => {
    expect(yearsBefore(at(from), 5)).toBe(at(to))
  })
})

describe('deletionWindow', () => {
  it('ends two days after the expiry', () => {
    expect(deletionWindow(at('2026-11-15T09:00:00Z'), { typicalHours: 48 })).toEqual({
      fromEpochSeconds: at('2026-11-15T09:00:00Z'),
      typicallyByEpochSeconds: at('2026-11-17T09:00:00Z'),
    })
  })
})
