import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localText, readInstant } from './instant'
import { getTimeZone, instantsOn, isUtc, localTimeAt } from './time-zone'

const zoneNamed = (name: string) => {
  const zone = getTimeZone(name)
  if (!zone) throw new Error(`There is no zone ${name}.`)
  return zone
}
const instant = (text: string) => readInstant(text) ?? Number.NaN
const wall = (text: string) => {
  const [date = '', time = ''] = text.split('T')
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return { year, month, day, hour, minute, second: 0 }
}

describe('time zones', () => {
  it.each([
    ['Asia/Seoul', '2026-11-20T09:30', ['2026-11-20T00:30:00Z']],
    ['Asia/Kolkata', '2026-11-20T09:30', ['2026-11-20T04:00:00Z']],
    ['America/Los_Angeles', '2026-07-01T13:00', ['2026-07-01T20:00:00Z']],
    ['America/Los_Angeles', '2026-12-01T13:00', ['2026-12-01T21:00:00Z']],
    ['America/Los_Angeles', '2026-03-08T02:30', []],
    ['America/Los_Angeles', '2026-11-01T01:30', ['2026-11-01T08:30:00Z', '2026-11-01T09:30:00Z']],
    // Clocks that move by half an hour.
    ['Australia/Lord_Howe', '2026-04-05T01:45', ['2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z']],
    ['Australia/Lord_Howe', '2026-10-04T02:15', []],
    // A day that was left out.
    ['Pacific/Apia', '2011-12-30T12:00', []],
    ['Pacific/Apia', '2011-12-31T12:00', ['2011-12-30T22:00:00Z']],
    ['UTC', '2026-03-08T02:30', ['2026-03-08T02:30:00Z']],
  ])('in %s, clocks show %s at %j', (name, time, instants) => {
    expect(instantsOn(zoneNamed(name), wall(time))(wall(time))).toEqual(instants.map(instant))
  })

  it.each(['', 'Mars/Phobos', '+09:00', 'KST!', 'Asia/Seoul '])('has no zone "%s"', (name) => {
    expect(getTimeZone(name)).toBeNull()
  })

  it.each([
    ['UTC', true],
    ['Etc/UTC', true],
    ['gmt', true],
    ['Asia/Seoul', false],
    ['Europe/London', false],
  ])('knows whether %s is UTC', (name, expected) => {
    expect(isUtc(name)).toBe(expected)
  })

  const names = ['America/New_York', 'Europe/Berlin', 'Asia/Seoul', 'Australia/Lord_Howe']

  it('finds every instant again from what the clocks show', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.integer({ min: 0, max: 4_000_000_000 }),
        (name, seconds) => {
          const zone = zoneNamed(name)
          const shown = localTimeAt(zone, seconds * 1000)
          expect(instantsOn(zone, shown)(shown)).toContain(seconds * 1000)
          expect(localText(shown)).toHaveLength('2026-11-20T09:30:00'.length)
        },
      ),
    )
  })
})
