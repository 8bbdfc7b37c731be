import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilFromDays, dayMs, daysFromCivil, daysInMonth } from './civil-date'

describe('daysFromCivil', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2019-10-28', 18_197],
    // No leap day at the turn of most centuries.
    ['1900-03-01', -25_508],
    ['2100-02-28', 47_540],
    ['2100-03-01', 47_541],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('counts %s as day %i', (text, days) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
    expect(daysFromCivil({ year, month, day })).toBe(days)
    expect(civilFromDays(days)).toEqual({ year, month, day })
  })

  it('agrees with the calendar of the language, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
        const date = new Date(days * dayMs)
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        }
        expect(civilFromDays(days)).toEqual(expected)
        expect(daysFromCivil(expected)).toBe(days)
      }),
    )
  })
})

describe('daysInMonth', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 12, 31],
    [2024, 4, 30],
  ])('gives %i-%i %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})
