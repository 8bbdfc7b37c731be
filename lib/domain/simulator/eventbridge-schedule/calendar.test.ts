import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilFromDays, dayMs, daysFromCivil, daysInMonth, utcTime, weekdayOf } from './calendar'

const manyDays = fc.integer({ min: -700_000, max: 2_900_000 })

describe('calendar', () => {
  it('agrees with the calendar of the runtime on every day', () => {
    fc.assert(
      fc.property(manyDays, (days) => {
        const date = new Date(days * dayMs)
        const day = civilFromDays(days)
        expect(day).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(daysFromCivil(day)).toBe(days)
        expect(weekdayOf(day)).toBe(date.getUTCDay() + 1)
      }),
      { numRuns: 2000 },
    )
  })

  it('agrees with the clock of the runtime at every instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: -6e13, max: 2.5e14 }), (epochMs) => {
        const { hour, minute, second } = utcTime(epochMs)
        const date = new Date(epochMs)
        expect([hour, minute, second]).toEqual([
          date.getUTCHours(),
          date.getUTCMinutes(),
          date.getUTCSeconds(),
        ])
      }),
    )
  })

  it.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [2100, 2, 28],
    [2000, 2, 29],
    [2026, 12, 31],
    [2026, 4, 30],
  ])('knows how long %i-%i is', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})
