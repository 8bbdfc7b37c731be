import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoOfEpoch, lastEpochSeconds } from './epoch-text'
import type { IsoProblem } from './iso-problem'
import { readIso } from './read-iso'

describe('isoOfEpoch', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [-1, '1969-12-31T23:59:59Z'],
    [1_572_268_323, '2019-10-28T13:12:03Z'],
    [1_572_268_323.9, '2019-10-28T13:12:03Z'],
    [lastEpochSeconds, '9999-12-31T23:59:59Z'],
    [lastEpochSeconds + 1, '+010000-01-01T00:00:00Z'],
    // Milliseconds by mistake.
    [1_572_268_323_000, '+051793-03-14T00:50:00Z'],
    [-62_167_219_201, '-000001-12-31T23:59:59Z'],
  ])('writes %d as %s', (epochSeconds, iso) => {
    expect(isoOfEpoch(epochSeconds)).toBe(iso)
  })

  it('writes what the language writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e12, max: 8.64e12 }), (epochSeconds) => {
        const expected = new Date(epochSeconds * 1000).toISOString().replace('.000Z', 'Z')
        expect(isoOfEpoch(epochSeconds)).toBe(expected)
      }),
    )
  })
})

describe('readIso', () => {
  it.each([
    ['2019-10-28T13:12:03Z', 1_572_268_323],
    ['2019-10-28T13:12:03.999Z', 1_572_268_323],
    ['2019-10-28T22:12:03+09:00', 1_572_268_323],
    ['2019-10-28T22:12:03+0900', 1_572_268_323],
    ['2019-10-28T22:12:03+09', 1_572_268_323],
    ['2019-10-28T05:42:03-07:30', 1_572_268_323],
    ['2019-10-28T13:12Z', 1_572_268_320],
    ['2019-10-28', 1_572_220_800],
    [' 1970-01-01T00:00:00Z ', 0],
    ['2024-02-29', 1_709_164_800],
  ])('reads %s as %i', (text, epochSeconds) => {
    expect(readIso(text)).toEqual({ epochSeconds, problem: null })
  })

  it.each<[string, IsoProblem]>([
    ['', 'form'],
    ['28/10/2019', 'form'],
    ['2019-10-28 13:12:03Z', 'form'],
    ['2019-10-28T13Z', 'form'],
    ['1572268323', 'form'],
    ['2019-1-2', 'form'],
    ['2019-10-28T13:12:03', 'no_offset'],
    ['2019-02-29', 'no_such_day'],
    ['2019-13-01', 'no_such_day'],
    ['2019-00-10', 'no_such_day'],
    ['2019-04-31T00:00:00Z', 'no_such_day'],
    ['2019-10-28T24:00:00Z', 'no_such_time'],
    ['2019-10-28T23:59:60Z', 'no_such_time'],
    ['2019-10-28T13:60:00Z', 'no_such_time'],
    ['2019-10-28T13:00:00+25:00', 'no_such_time'],
    ['2019-10-28T13:00:00+09:75', 'no_such_time'],
  ])('refuses %j: %s', (text, problem) => {
    expect(readIso(text)).toEqual({ problem })
  })

  it('reads back what was written', () => {
    const seconds = fc.integer({ min: -62_167_219_200, max: lastEpochSeconds })
    fc.assert(
      fc.property(seconds, (epochSeconds) => {
        expect(readIso(isoOfEpoch(epochSeconds))).toEqual({ epochSeconds, problem: null })
      }),
    )
  })
})
