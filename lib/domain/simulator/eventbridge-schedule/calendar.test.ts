import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilFromDays, dayMs } from '@/lib/shared/civil-date'
import { utcTime, weekdayOf } from './calendar'

const manyDays = fc.integer({ min: -700_000, max: 2_900_000 })

describe('calendar', () => {
  it('names the day of the week as the runtime does', () => {
    fc.assert(
      fc.property(manyDays, (days) => {
        const date = new Date(days * dayMs)
        expect(weekdayOf(civilFromDays(days))).toBe(date.getUTCDay() + 1)
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
})
