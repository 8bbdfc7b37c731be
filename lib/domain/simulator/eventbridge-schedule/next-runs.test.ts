import { describe, expect, it } from 'vitest'
import { instantText, localText, readInstant } from './instant'
import { nextRuns } from './next-runs'
import { readSchedule } from './read-schedule'
import { getTimeZone } from './time-zone'

// As `cron-fields` has them.
const limits = { firstYear: 1970, lastYear: 2199 }

interface Asked {
  readonly zone?: string
  readonly after?: string
  readonly last?: string
  readonly count?: number
}

function found(expression: string, { zone: name = 'UTC', after, last, count = 1 }: Asked) {
  const reading = readSchedule(expression, 'scheduler', name, limits)
  const zone = getTimeZone(name)
  if (!zone || 'problems' in reading) throw new Error(`${expression} in ${name} was not read.`)
  return nextRuns(reading.schedule, zone, {
    after: after === undefined ? null : readInstant(after),
    lastInvocation: last === undefined ? null : readInstant(last),
    count,
  })
}

const next = (expression: string, asked: Asked) =>
  found(expression, asked).runs.map(({ at }) => instantText(at))

describe('runs of a rate', () => {
  it.each([
    ['rate(5 minutes)', { last: '2026-01-01T00:00:00Z' }, '2026-01-01T00:05:00Z'],
    ['rate(5 minutes)', { after: '2026-01-01T00:00:00Z' }, '2026-01-01T00:05:00Z'],
    [
      'rate(1 hour)',
      { last: '2026-01-01T00:10:00Z', after: '2026-01-01T05:00:00Z' },
      '2026-01-01T05:10:00Z',
    ],
    [
      'rate(1 hour)',
      { last: '2026-01-01T00:10:00Z', after: '2026-01-01T05:10:00Z' },
      '2026-01-01T06:10:00Z',
    ],
    [
      'rate(1 hour)',
      { last: '2026-01-01T00:10:00Z', after: '2025-01-01T00:00:00Z' },
      '2026-01-01T01:10:00Z',
    ],
    ['rate(12 hours)', { last: '2026-01-01T00:00:30Z' }, '2026-01-01T12:00:30Z'],
    ['rate(1 days)', {}, '1970-01-02T00:00:00Z'],
  ] as const)('%s, %j', (expression, asked, run) => {
    expect(next(expression, asked)).toEqual([run])
  })

  it('counts 24 hours for a day, whatever the clocks do', () => {
    const asked = { zone: 'America/New_York', last: '2026-03-07T14:00:00Z', count: 3 }
    expect(next('rate(1 days)', asked)).toEqual([
      '2026-03-08T14:00:00Z',
      '2026-03-09T14:00:00Z',
      '2026-03-10T14:00:00Z',
    ])
  })

  it('ends where dates of four-digit years end', () => {
    expect(next('rate(999999999 days)', { after: '2026-01-01' })).toEqual([])
    expect(next('rate(1 day)', { after: '9999-12-30T12:00:00Z', count: 5 })).toEqual([
      '9999-12-31T12:00:00Z',
    ])
  })
})

describe('a run at one time', () => {
  const expression = 'at(2022-11-20T13:00:00)'

  it("is AWS's example: 1 pm in Los Angeles", () => {
    expect(next(expression, { zone: 'America/Los_Angeles' })).toEqual(['2022-11-20T21:00:00Z'])
  })

  it.each([
    ['2022-11-20T12:59:59Z', ['2022-11-20T13:00:00Z']],
    ['2022-11-20T13:00:00Z', []],
    ['2026-01-01T00:00:00Z', []],
  ])('after %s comes at %j', (after, runs) => {
    expect(next(expression, { after, count: 5 })).toEqual(runs)
  })

  it('never comes at a time that the clocks spring over, and once at one that they repeat', () => {
    const zone = 'America/New_York'
    expect(next('at(2026-03-08T02:30:00)', { zone })).toEqual([])
    expect(next('at(2026-11-01T01:30:00)', { zone })).toEqual(['2026-11-01T05:30:00Z'])
  })
})

describe('daylight saving', () => {
  // AWS's example: every day at 2:30 in Los Angeles.
  const expression = 'cron(30 2 * * ? *)'
  const zone = 'America/Los_Angeles'

  it('skips the day that has no such time, and goes on the day after', () => {
    const spring = found(expression, { zone, after: '2026-03-07T00:00:00Z', count: 3 })
    expect(spring.runs.map(({ at }) => instantText(at))).toEqual([
      '2026-03-07T10:30:00Z',
      '2026-03-09T09:30:00Z',
      '2026-03-10T09:30:00Z',
    ])
    expect(spring.skipped.map(localText)).toEqual(['2026-03-08T02:30:00'])
  })

  it('runs once at a time that comes twice, at the first of the two', () => {
    const autumn = found('cron(30 1 * * ? *)', { zone, after: '2026-10-31T12:00:00Z', count: 2 })
    expect(autumn.runs).toEqual([
      { at: readInstant('2026-11-01T08:30:00Z'), shownTwice: true },
      { at: readInstant('2026-11-02T09:30:00Z'), shownTwice: false },
    ])
  })

  it('does not repeat a time whose first showing is past', () => {
    const after = '2026-11-01T08:45:00Z'
    expect(next('cron(30,50 1 * * ? *)', { zone, after, count: 2 })).toEqual([
      '2026-11-01T08:50:00Z',
      '2026-11-02T09:30:00Z',
    ])
  })

  it('leaves the repeated hour empty, however often a schedule runs', () => {
    const after = '2026-11-01T08:29:00Z'
    expect(next('cron(0/30 * * * ? *)', { zone, after, count: 4 })).toEqual([
      '2026-11-01T08:30:00Z',
      '2026-11-01T10:00:00Z',
      '2026-11-01T10:30:00Z',
      '2026-11-01T11:00:00Z',
    ])
  })

  it('keeps to the clocks of the zone through the year', () => {
    expect(
      next('cron(30 8 1 1,7 ? *)', { zone: 'America/New_York', after: '2026-01-02', count: 2 }),
    ).toEqual(['2026-07-01T12:30:00Z', '2027-01-01T13:30:00Z'])
  })

  it('tells nothing of times that were skipped before it was asked', () => {
    const late = found(expression, { zone, after: '2026-03-08T12:00:00Z', count: 1 })
    expect(late.skipped).toEqual([])
  })

  it('never runs at a time that never is', () => {
    const never = found('cron(30 2 ? 3 1#2 2010-2040)', { zone, after: '2010-01-01', count: 1 })
    expect(never.runs).toEqual([])
    expect(never.skipped).toHaveLength(31)
  })
})

describe('runs of a cron expression', () => {
  it('come strictly later', () => {
    expect(next('cron(0 10 * * ? *)', { after: '2026-01-01T10:00:00Z' })).toEqual([
      '2026-01-02T10:00:00Z',
    ])
    expect(next('cron(0 10 * * ? *)', { after: '2026-01-01T09:59:59.999Z' })).toEqual([
      '2026-01-01T10:00:00Z',
    ])
  })

  it('come after the last one where nothing else is said', () => {
    expect(next('cron(0 10 * * ? *)', { last: '2026-01-01T10:00:00Z' })).toEqual([
      '2026-01-02T10:00:00Z',
    ])
  })

  it.each([
    ['UTC', '1970-01-01T00:00:00Z'],
    ['Asia/Seoul', '1969-12-31T15:00:00Z'],
    ['America/New_York', '1970-01-01T05:00:00Z'],
  ])('begin with the calendar of EventBridge where no time is given: %s', (zone, run) => {
    expect(next('cron(0 0 * * ? *)', { zone })).toEqual([run])
  })

  it.each([
    ['cron(0 0 30 2 ? *)', '2026-01-01'],
    ['cron(0 0 31 4,6,9,11 ? *)', '2026-01-01'],
    ['cron(0 0 ? 2 1#5 2026-2027)', '2026-01-01'],
    ['cron(0 0 1 1 ? 2020)', '2026-01-01'],
    ['cron(0 0 * * ? *)', '2200-01-01'],
    ['cron(0 0 * * ? *)', '9999-12-31'],
  ])('end: %s after %s', (expression, after) => {
    expect(next(expression, { after, count: 3 })).toEqual([])
  })

  it.each(['0001-01-01', '1900-06-01', '1969-01-01'])('begin in 1970 after %s', (after) => {
    const asked = { after, zone: 'America/New_York' }
    expect(next('cron(0 0 * * ? *)', asked)).toEqual(['1970-01-01T05:00:00Z'])
  })
})
