import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStale } from './stale'

const dayMs = 86_400_000

describe('isStale', () => {
  it.each([
    { checked: '2026-01-01', now: '2027-01-01', stale: false },
    { checked: '2026-01-01', now: '2027-01-02', stale: true },
    { checked: '2026-11', now: '2027-11-01', stale: false },
    { checked: '2026-11', now: '2027-11-02', stale: true },
    // A leap year is a day longer than the 365 days.
    { checked: '2027-03-01', now: '2028-02-29', stale: false },
    { checked: '2027-03-01', now: '2028-03-01', stale: true },
    { checked: '2030-05-05', now: '2026-11-22', stale: false },
  ])('calls $checked on $now stale: $stale', ({ checked, now, stale }) => {
    expect(isStale(checked, Date.parse(now))).toBe(stale)
  })

  it('counts whole days on any calendar day', () => {
    const days = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (date) => {
        const checked = date.toISOString().slice(0, 10)
        const start = Date.parse(checked)
        expect(isStale(checked, start + 365 * dayMs)).toBe(false)
        expect(isStale(checked, start + 365 * dayMs + 1)).toBe(true)
      }),
    )
  })
})
