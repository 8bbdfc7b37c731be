import { Cron } from 'croner'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantText } from './instant'
import { nextRuns } from './next-runs'
import { readSchedule } from './read-schedule'
import { getTimeZone } from './time-zone'

// As `cron-fields` has them.
const limits = { firstYear: 1970, lastYear: 2199 }
const minuteMs = 60_000

function runs(expression: string, zoneName: string, after: number, count: number) {
  const reading = readSchedule(expression, 'scheduler', zoneName, limits)
  const zone = getTimeZone(zoneName)
  if (!zone || 'problems' in reading) throw new Error(`${expression} was not read.`)
  return nextRuns(reading.schedule, zone, { after, lastInvocation: null, count }).runs.map(
    ({ at }) => at,
  )
}

/** A field as it is written, and the numbers that somebody who reads the manual would say it means. */
interface Meant {
  readonly text: string
  readonly has: (number: number) => boolean
}

const all: Meant = { text: '*', has: () => true }

function element(min: number, max: number): fc.Arbitrary<Meant> {
  const number = fc.integer({ min, max })
  const step = fc.integer({ min: 1, max: 20 })
  const wraps = (from: number, to: number, n: number) =>
    from <= to ? n >= from && n <= to : n >= from || n <= to
  return fc.oneof(
    number.map((one) => ({ text: `${one}`, has: (n: number) => n === one })),
    fc
      .tuple(number, number)
      .map(([from, to]) => ({ text: `${from}-${to}`, has: (n: number) => wraps(from, to, n) })),
    fc.tuple(number, step).map(([from, by]) => ({
      text: `${from}/${by}`,
      has: (n: number) => n >= from && (n - from) % by === 0,
    })),
    fc.tuple(number, number, step).map(([from, to, by]) => ({
      text: `${from}-${to}/${by}`,
      has: (n: number) =>
        wraps(from, to, n) && (n >= from ? n - from : n - from + max - min + 1) % by === 0,
    })),
  )
}

function list(min: number, max: number): fc.Arbitrary<Meant> {
  return fc.array(element(min, max), { minLength: 1, maxLength: 3 }).map((elements) => ({
    text: elements.map(({ text }) => text).join(','),
    has: (n) => elements.some(({ has }) => has(n)),
  }))
}

const minutes = fc.oneof(fc.constant(all), list(0, 59))
const hours = fc.oneof(fc.constant(all), list(0, 23))
const months = fc.oneof(
  { weight: 3, arbitrary: fc.constant(all) },
  { weight: 1, arbitrary: list(1, 12) },
)

/** A day field, and whether a day answers to it. */
interface MeantDays {
  readonly ofMonth: string
  readonly ofWeek: string
  readonly has: (date: Date) => boolean
}

const lastOf = (date: Date) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
const isWorking = (date: Date) => date.getUTCDay() % 6 !== 0
const dayOf = (date: Date, day: number) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day))

/** The nearest working day by trying ever farther ones. */
function nearest(date: Date, day: number): number {
  const tries = [0, -1, 1, -2, 2].map((far) => day + far)
  return tries.find((one) => one > 0 && one <= lastOf(date) && isWorking(dayOf(date, one))) ?? 0
}

const weekday = fc.integer({ min: 1, max: 7 })
const days: fc.Arbitrary<MeantDays> = fc.oneof(
  list(1, 31).map(({ text, has }) => ({
    ofMonth: text,
    ofWeek: '?',
    has: (date: Date) => has(date.getUTCDate()),
  })),
  fc.tuple(weekday, weekday).map(([from, to]) => ({
    ofMonth: '?',
    ofWeek: `${from}-${to}`,
    has: (date: Date) => {
      const n = date.getUTCDay() + 1
      return from <= to ? n >= from && n <= to : n >= from || n <= to
    },
  })),
  fc.constant({ ofMonth: '*', ofWeek: '?', has: () => true }),
  fc.constant({ ofMonth: '?', ofWeek: '*', has: () => true }),
  fc.integer({ min: 0, max: 30 }).map((before) => ({
    ofMonth: before === 0 ? 'L' : `L-${before}`,
    ofWeek: '?',
    has: (date: Date) => date.getUTCDate() === lastOf(date) - before,
  })),
  fc.integer({ min: 1, max: 31 }).map((day) => ({
    ofMonth: `${day}W`,
    ofWeek: '?',
    has: (date: Date) => day <= lastOf(date) && date.getUTCDate() === nearest(date, day),
  })),
  fc.constant({
    ofMonth: 'LW',
    ofWeek: '?',
    has: (date: Date) => date.getUTCDate() === nearest(date, lastOf(date)),
  }),
  weekday.map((one) => ({
    ofMonth: '?',
    ofWeek: `${one}L`,
    has: (date: Date) => date.getUTCDay() + 1 === one && date.getUTCDate() + 7 > lastOf(date),
  })),
  fc.tuple(weekday, fc.integer({ min: 1, max: 5 })).map(([one, nth]) => ({
    ofMonth: '?',
    ofWeek: `${one}#${nth}`,
    has: (date: Date) => date.getUTCDay() + 1 === one && Math.ceil(date.getUTCDate() / 7) === nth,
  })),
)

const startOfDay = fc
  .integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2045, 0, 1) / 86_400_000 })
  .map((day) => day * 86_400_000)

describe('next runs, minute by minute', () => {
  it('answer to every field, and none is left out', () => {
    fc.assert(
      fc.property(minutes, hours, days, months, startOfDay, (minute, hour, day, month, after) => {
        const expression = `cron(${minute.text} ${hour.text} ${day.ofMonth} ${month.text} ${day.ofWeek} *)`
        const found = runs(expression, 'UTC', after, 40)
        const until = Math.min(found.at(-1) ?? Infinity, after + 400 * 86_400_000)
        const expected: number[] = []
        for (let at = after + minuteMs; at <= until; at += minuteMs) {
          const date = new Date(at)
          const isDay = month.has(date.getUTCMonth() + 1) && day.has(date)
          if (!isDay) {
            at = Math.floor(at / 86_400_000) * 86_400_000 + 86_400_000 - minuteMs
          } else if (hour.has(date.getUTCHours()) && minute.has(date.getUTCMinutes())) {
            expected.push(at)
          }
        }
        const inTime = found.filter((at) => at <= until)
        expect(inTime.map(instantText), expression).toEqual(expected.slice(0, 40).map(instantText))
      }),
      { numRuns: 300 },
    )
  })

  const changes = [
    ['America/Los_Angeles', '2026-03-08T00:00:00Z'],
    ['America/Los_Angeles', '2026-11-01T00:00:00Z'],
    ['Europe/Berlin', '2026-10-24T12:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T00:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T00:00:00Z'],
    ['America/Havana', '2026-03-07T18:00:00Z'],
    ['America/Havana', '2026-10-31T18:00:00Z'],
    ['Asia/Seoul', '2026-05-01T00:00:00Z'],
  ] as const

  it.each(changes)('keep to the clocks of %s around %s', (zone, start) => {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    })
    // Two days of what the clock shows, each time at its first showing only.
    const after = Date.parse(start)
    const firstShown = new Map<string, number>()
    for (let at = after - 180 * minuteMs; at <= after + 2880 * minuteMs; at += minuteMs) {
      const shown = clock.format(at)
      if (!firstShown.has(shown)) firstShown.set(shown, at)
    }
    fc.assert(
      fc.property(minutes, hours, (minute, hour) => {
        const expression = `cron(${minute.text} ${hour.text} * * ? *)`
        const expected = [...firstShown].flatMap(([shown, at]) => {
          const [hourShown = 0, minuteShown = 0] = shown.slice(-5).split(':').map(Number)
          return at > after && hour.has(hourShown) && minute.has(minuteShown) ? [at] : []
        })
        const count = Math.max(1, expected.length)
        const found = runs(expression, zone, after, count)
        const inTime = found.filter((at) => at <= after + 2880 * minuteMs)
        expect(inTime.map(instantText), expression).toEqual(expected.map(instantText))
      }),
      { numRuns: 15 },
    )
  })
})

describe('next runs against croner, where the dialects agree', () => {
  const plain = (min: number, max: number) =>
    fc.oneof(
      fc.constant('*'),
      fc.integer({ min, max }).map(String),
      fc
        .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
        .map(([a, b]) => (a < b ? `${a}-${b}` : `${b}-${a}`)),
      fc.uniqueArray(fc.integer({ min, max }), { minLength: 2, maxLength: 4 }).map(String),
      fc.integer({ min: 2, max: 12 }).map((step) => `*/${step}`),
    )
  /** The same days in both dialects; croner counts weekdays from 0. */
  const sameDays = fc.oneof(
    plain(1, 31).map((text) => ({ ours: [text, '?'], theirs: [text, '*'] })),
    fc
      .constantFrom('L', 'LW', '15W', '1W')
      .map((text) => ({ ours: [text, '?'], theirs: [text, '*'] })),
    fc
      .integer({ min: 1, max: 7 })
      .map((day) => ({ ours: ['?', `${day}`], theirs: ['*', `${day - 1}`] })),
    fc
      .integer({ min: 1, max: 7 })
      .map((day) => ({ ours: ['?', `${day}L`], theirs: ['*', `${day - 1}#L`] })),
    fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
      .map(([day, nth]) => ({ ours: ['?', `${day}#${nth}`], theirs: ['*', `${day - 1}#${nth}`] })),
    fc.constant({ ours: ['?', 'MON-FRI'], theirs: ['*', 'MON-FRI'] }),
  )

  it('agree', () => {
    fc.assert(
      fc.property(
        plain(0, 59),
        plain(0, 23),
        sameDays,
        plain(1, 12),
        fc.constantFrom('UTC', 'Asia/Seoul'),
        startOfDay,
        (minute, hour, { ours, theirs }, month, zone, after) => {
          const expression = `cron(${minute} ${hour} ${ours[0]} ${month} ${ours[1]} *)`
          const found = runs(expression, zone, after, 8)
          const croner = new Cron(`${minute} ${hour} ${theirs[0]} ${month} ${theirs[1]}`, {
            timezone: zone,
            paused: true,
          })
          const expected = croner.nextRuns(8, new Date(after)).map((date) => date.getTime())
          // Croner gives up sooner than the calendar of EventBridge ends.
          expect(found.slice(0, expected.length).map(instantText), expression).toEqual(
            expected.map(instantText),
          )
        },
      ),
      { numRuns: 150 },
    )
  })
})
