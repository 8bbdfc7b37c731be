import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { burstMinute } from './burst-bucket'
import { minutesOfDay } from './day-traffic'
import { mayDecrease } from './decrease-quota'
import { laneTotals } from './lane-totals'
import { type LaneDemand, scaledDay, scalingLimits } from './scaled-day'

const limits = scalingLimits(await readBook(projectRoot))
const policy = { minUnits: 5, maxUnits: 1000, targetPercent: 70, updateMinutes: 2 }
const minutes = 1440

/** So much all day, with another amount between two minutes. */
function steady(units: number, other = units, from = 0, to = 0): number[] {
  return Array.from({ length: minutes }, (_, minute) =>
    minute >= from && minute < to ? other : units,
  )
}

const idle: LaneDemand = { demand: steady(0), policy: { ...policy, minUnits: 1 } }
const day = (demand: readonly number[], changes: Partial<typeof policy> = {}) =>
  scaledDay({ demand, policy: { ...policy, ...changes } }, idle, limits)

describe('minutesOfDay', () => {
  it('goes in straight lines, and from the last hour back to the first', () => {
    const hours = [0, 60, 60, ...new Array<number>(21).fill(120)]
    const found = minutesOfDay(hours)
    expect(found).toHaveLength(minutes)
    expect([found[0], found[30], found[60], found[119], found[150]]).toEqual([0, 30, 60, 60, 90])
    expect(found[1439]).toBe(2)
  })

  it('keeps the average of the hours', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 24, maxLength: 24 })
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
    fc.assert(
      fc.property(hours, (hourly) => {
        expect(mean(minutesOfDay(hourly))).toBeCloseTo(mean(hourly), 6)
      }),
    )
  })
})

describe('burstMinute', () => {
  const bucket = { burstSeconds: 300 }

  it.each([
    // Half used: half a minute of capacity is saved.
    [{ demand: 50, provisioned: 100, savedUnits: 0 }, 3000, 0, 3000],
    // 300 seconds are the most.
    [{ demand: 0, provisioned: 100, savedUnits: 29_000 }, 0, 0, 30_000],
    [{ demand: 300, provisioned: 100, savedUnits: 30_000 }, 18_000, 0, 18_000],
    [{ demand: 300, provisioned: 100, savedUnits: 5000 }, 11_000, 7000, 0],
    // A decrease takes savings away.
    [{ demand: 10, provisioned: 10, savedUnits: 30_000 }, 600, 0, 3000],
    [{ demand: 5, provisioned: 0, savedUnits: 0 }, 0, 300, 0],
  ])('of %j serves %i, refuses %i and saves %i units', (minute, served, throttled, saved) => {
    expect(burstMinute(minute, bucket)).toEqual({
      servedUnits: served,
      throttledUnits: throttled,
      savedUnits: saved,
    })
  })

  it('serves or refuses all that is wanted, and saves no more than it may', () => {
    const rate = fc.double({ min: 0, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(rate, rate, rate, (demand, provisioned, savedUnits) => {
        const found = burstMinute({ demand, provisioned, savedUnits }, bucket)
        expect(found.servedUnits + found.throttledUnits).toBeCloseTo(demand * 60, 3)
        expect(found.throttledUnits).toBeGreaterThanOrEqual(0)
        expect(found.savedUnits).toBeGreaterThanOrEqual(0)
        expect(found.savedUnits).toBeLessThanOrEqual(300 * provisioned)
      }),
    )
  })
})

describe('mayDecrease', () => {
  it.each([
    [0, [], true],
    [30, [0, 10, 20], true],
    [40, [0, 10, 20, 30], false],
    // After the first hour one an hour, if the hour before had none.
    [70, [0, 10, 20, 30], false],
    [90, [0, 10, 20, 30], true],
    [65, [0], true],
    [100, [0, 59], false],
    [119, [0, 59], true],
  ])('at minute %i after %j: %s', (minute, decreases, allowed) => {
    expect(mayDecrease(minute, decreases, { initialDecreases: 4 })).toBe(allowed)
  })

  it('comes to 27 a day at most', () => {
    const decreases: number[] = []
    for (let minute = 0; minute < minutes; minute++) {
      if (mayDecrease(minute, decreases, limits)) decreases.push(minute)
    }
    expect(decreases.slice(0, 5)).toEqual([0, 1, 2, 3, 63])
    expect(decreases).toHaveLength(27)
  })
})

describe('scaledDay', () => {
  it('holds steady traffic at the target, without a change', () => {
    const { reads, decreases } = day(steady(70))
    expect(new Set(reads.map(({ provisioned }) => provisioned))).toEqual(new Set([100]))
    expect(decreases).toEqual([])
    expect(laneTotals(reads)).toMatchObject({
      billedUnitHours: 2400,
      throttledUnits: 0,
      throttledMinutes: 0,
      utilisation: 0.7,
    })
  })

  it('scales up after two minutes above the target and the time of the update', () => {
    const { reads } = day(steady(70, 84, 600, 1440))
    const provisioned = reads.map((minute) => minute.provisioned)
    // Above in 600 and 601, the update in 602 and 603: 84 ÷ 0.7 = 120 from 604 on.
    expect(provisioned.slice(599, 606)).toEqual([100, 100, 100, 100, 100, 120, 120])
  })

  it('ignores what lasts a minute', () => {
    const { reads } = day(steady(70, 200, 600, 601))
    expect(Math.max(...reads.map(({ provisioned }) => provisioned))).toBe(100)
  })

  it('scales down after fifteen readings below the target', () => {
    const { reads, decreases } = day(steady(70, 35, 600, 1440))
    const provisioned = reads.map((minute) => minute.provisioned)
    expect(decreases).toEqual([614])
    expect(provisioned.slice(615, 619)).toEqual([100, 100, 50, 50])
  })

  it('looks at the latest fifteen readings only', () => {
    // A little below the target all night, which asks for no less; then half.
    const { reads } = day(steady(69.9, 35, 600, 1440))
    const provisioned = reads.map((minute) => minute.provisioned)
    expect(provisioned.slice(613, 619)).toEqual([100, 100, 100, 100, 50, 50])
  })

  it('lets burst capacity carry a short rush, and refuses what goes on longer', () => {
    // 30 units a second are spare: after hours of it the bucket holds 300 × 100.
    const short = laneTotals(day(steady(70, 400, 600, 601)).reads)
    expect(short.throttledUnits).toBe(0)
    const fixed = { minUnits: 100, maxUnits: 100 }
    const long = laneTotals(day(steady(70, 400, 600, 610), fixed).reads)
    // Ten minutes want 240,000, have 60,000 of their own and 30,000 saved.
    expect(long.throttledUnits).toBeCloseTo(150_000, 6)
    expect(long.throttledMinutes).toBe(9)
  })

  it('stays between the bounds and never consumes what it was not asked for', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 24, maxLength: 24 })
    const policies = fc.record({
      minUnits: fc.integer({ min: 1, max: 100 }),
      maxUnits: fc.integer({ min: 100, max: 3000 }),
      targetPercent: fc.integer({ min: 20, max: 90 }),
      updateMinutes: fc.integer({ min: 0, max: 5 }),
    })
    fc.assert(
      fc.property(hours, policies, (hourly, one) => {
        const lane = { demand: minutesOfDay(hourly), policy: one }
        const found = scaledDay(lane, { ...lane, demand: steady(10) }, limits)
        for (const minute of found.reads) {
          expect(minute.provisioned).toBeGreaterThanOrEqual(one.minUnits)
          expect(minute.provisioned).toBeLessThanOrEqual(one.maxUnits)
          expect(minute.served + minute.throttled).toBeCloseTo(minute.demand, 6)
          expect(minute.throttled).toBeGreaterThanOrEqual(0)
        }
        expect(found.decreases.length).toBeLessThanOrEqual(27)
        const totals = laneTotals(found.reads)
        expect(totals.billedUnitHours).toBeGreaterThanOrEqual(24 * one.minUnits)
        expect(totals.demandUnits).toBeCloseTo(totals.servedUnits + totals.throttledUnits, 3)
      }),
      { numRuns: 25 },
    )
  })

  it('gives the same day for the same traffic', () => {
    const wave = minutesOfDay(Array.from({ length: 24 }, (_, hour) => 100 + 80 * (hour % 12)))
    expect(day(wave)).toEqual(day(wave))
  })
})

describe('laneTotals', () => {
  it('bills an hour at the highest capacity in it', () => {
    const { reads } = day(steady(70, 35, 600, 1440))
    // Ten hours and the one of the change at 100, thirteen at 50.
    expect(laneTotals(reads)).toMatchObject({
      billedUnitHours: 11 * 100 + 13 * 50,
      lowestUnits: 50,
      highestUnits: 100,
    })
  })
})
