import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import type { Setting } from '@/lib/domain/simulator/field'
import { practiceQuestion } from '@/lib/domain/simulator/practice'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { seededRandom } from '@/lib/shared/random'
import { eventbridgeSchedule } from './eventbridge-schedule'
import {
  expressionProblem,
  momentOrNoneProblem,
  momentProblem,
} from './eventbridge-schedule-checks'
import type { ScheduleSetting } from './schedule-setting'
import { scheduleZones } from './schedule-zones'

const view = simulatorView(eventbridgeSchedule, await readBook(projectRoot))
const { book, presets } = view

const report: ScheduleSetting = {
  expression: 'cron(0 9 ? * MON-FRI *)',
  service: 'scheduler',
  timezone: 'Asia/Seoul',
  viewZone: 'UTC',
  after: '2026-11-27T18:00:00+09:00',
  lastInvocation: '',
}

const outcome = (changes: Partial<ScheduleSetting> = {}) =>
  eventbridgeSchedule.run({ ...report, ...changes }, book)
const headline = (changes: Partial<ScheduleSetting> = {}) => outcome(changes).results[0]

/** Every text of an outcome, in both languages. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

const zones = scheduleZones.map(({ value }) => value)
const expressions = fc.oneof(
  fc
    .constantFrom(
      '* * * * ? *',
      '0 9 ? * MON-FRI *',
      '30 2 * * ? *',
      '0 0 30 2 ? *',
      '5,35 20-2 LW,L-3,15W * ? 2026-2199',
      '0 0 ? * 3#5 *',
      '0 9 * * ?',
    )
    .map((fields) => `cron(${fields})`),
  fc
    .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom('minute', 'hours', 'days'))
    .map(([value, unit]) => `rate(${value} ${unit})`),
  fc.constantFrom('at(1970-01-01T00:00:00)', 'at(2026-03-08T02:30:30)', 'at(9999-12-31T23:59:59)'),
)
const moments = fc.oneof(
  fc
    .date({ min: new Date(-6e13), max: new Date(2.5e14), noInvalidDate: true })
    .map((date) => date.toISOString().replace(/^[+-]\d{6}/, '2026')),
  fc.constantFrom('2026-03-08', '0000-01-01', '9999-12-31T23:59:59.999-23:59', '2026-11-01T05:45Z'),
)
const settings: fc.Arbitrary<Setting> = fc.record({
  expression: expressions,
  service: fc.constantFrom('rules', 'scheduler'),
  timezone: fc.constantFrom(...zones),
  viewZone: fc.constantFrom(...zones),
  after: moments,
  lastInvocation: fc.oneof(fc.constant(''), moments),
})

describe('eventbridgeSchedule', () => {
  it('has words for every setting, in both languages', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const shown = eventbridgeSchedule.run(setting, book)
        const texts = textsOf(shown)
        const wrong = texts.filter((text) => /NaN|Infinity|undefined|null|^-0$/.test(text))
        expect(wrong).toEqual([])
        for (const { label, value } of shown.results) {
          expect([label.ko, label.en, value.ko, value.en].every((text) => text !== '')).toBe(true)
        }
        for (const { to } of shown.lines) expect(to.ko !== '' && to.en !== '').toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('begins with the report on Monday at nine', () => {
    expect(headline()?.value).toEqual({ ko: '2026-11-30(월) 09:00', en: 'Mon 2026-11-30 09:00' })
    expect(headline()?.note?.ko).toBe('평일 오전 9시(Asia/Seoul)에')
    expect(outcome().results.map(({ id, value }) => [id, value.en])).toEqual([
      ['next-Asia/Seoul', 'Mon 2026-11-30 09:00'],
      ['next-UTC', 'Mon 2026-11-30 00:00'],
      ['wait', '2 days 15 hours'],
      ['times', 'once'],
      ['creatable', 'accepted'],
    ])
    expect(outcome().lines.map(({ from, to }) => `${from.en} = ${to.en}`)).toEqual([
      '0 = 0',
      '9 = 9',
      'MON-FRI = Monday through Friday',
      'after Fri 2026-11-27 18:00: Monday through Friday = Mon 2026-11-30',
      'hours: 9; minutes: 0 = 09:00',
      'Mon 2026-11-30 09:00 − 9 hours = Mon 2026-11-30 00:00',
    ])
  })

  it('works out a rate from its last run', () => {
    const rate = {
      expression: 'rate(90 minutes)',
      service: 'rules',
      viewZone: 'Asia/Seoul',
      after: '2026-11-27T09:00:00Z',
      lastInvocation: '2026-11-27T05:10:00Z',
    }
    expect(headline(rate)?.value.en).toBe('Fri 2026-11-27 09:40')
    expect(outcome(rate).lines.map(({ from, to }) => `${from.ko} = ${to.ko}`)).toEqual([
      '90분 × 60초 = 5,400초',
      '2026-11-27(금) 09:00 − 2026-11-27(금) 05:10 = 13,800초',
      '13,800초 ÷ 5,400초 = 2개(버림)',
      '2026-11-27(금) 05:10 + 3 × 5,400초 = 2026-11-27(금) 09:40',
      '2026-11-27(금) 09:40 + 9시간 = 2026-11-27(금) 18:40',
    ])
  })

  it.each([
    ['rate(1 days)', 'rules', '만들 수 없음'],
    ['rate(1 days)', 'scheduler', '2026-11-28(토) 18:00'],
    ['at(2026-12-24T09:00:00)', 'rules', '만들 수 없음'],
    ['at(2026-12-24T09:00:00)', 'scheduler', '2026-12-24(목) 09:00'],
    ['cron(0 9 * * ?)', 'rules', '만들 수 없음'],
    ['cron(0 9 * * ?)', 'scheduler', '2026-11-28(토) 09:00'],
    ['cron(0 0 30 2 ? *)', 'scheduler', '더 없음'],
  ])('tells of %s with %s: %s', (expression, service, value) => {
    expect(headline({ expression, service })?.value.ko).toBe(value)
  })

  it('lists the next ten runs in two time zones, with what the clocks skip', () => {
    const summer = { expression: 'cron(30 2 * * ? *)', timezone: 'America/New_York' }
    const table = outcome({ ...summer, after: '2026-03-07T12:00:00-05:00' }).tables[0]
    expect(table?.columns.map(({ name }) => name.en)).toEqual(['America/New_York', 'UTC'])
    expect(table?.rows).toHaveLength(11)
    expect(table?.rows.slice(0, 2).map((row) => row.map(({ ko }) => ko))).toEqual([
      ['2026-03-08(일) 02:30', '없는 시각, 건너뜀'],
      ['2026-03-09(월) 02:30', '2026-03-09(월) 06:30'],
    ])
    const winter = { expression: 'cron(30 1 * * ? *)', timezone: 'America/New_York' }
    const autumn = outcome({ ...winter, after: '2026-10-31T12:00:00-04:00' }).tables[0]
    expect(autumn?.rows[0]?.[0]?.en).toBe('Sun 2026-11-01 01:30 · the first of two')
  })

  it('sets the two services side by side', () => {
    const rows = outcome({ expression: 'rate(1 days)' }).tables.at(-1)?.rows ?? []
    expect(rows[0]?.map(({ en }) => en)).toEqual(['This expression', 'refused', 'accepted'])
    expect(rows[1]?.[1]?.en).toBe('none')
  })

  it.each([
    [{}, ['trap', 'trap']],
    [{ service: 'rules', expression: 'rate(1 days)' }, ['warning', 'trap']],
    [{ expression: 'cron(0 20-2 ? * MON-FRI *)' }, ['warning', 'trap', 'trap']],
    [{ expression: 'cron(0 0 30 2 ? *)' }, ['warning', 'trap', 'trap']],
    [{ expression: 'cron(0 0 LW * ? *)' }, ['note', 'trap', 'trap']],
  ])('has notices for %j', (changes, kinds) => {
    expect(outcome(changes).notices.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('tells every situation apart', () => {
    const heads = presets.map(({ setting }) => eventbridgeSchedule.run(setting, book).results[0])
    expect(heads.map((result) => result?.value.en)).toEqual([
      'Mon 2026-11-30 09:00',
      'Mon 2026-11-30 00:00',
      'Mon 2026-03-09 02:30',
      'Fri 2026-11-27 20:00',
      'refused',
    ])
  })

  it('asks about every situation, and its own answer is one of the options', () => {
    for (const { setting } of presets) {
      for (let seed = 0; seed < 40; seed++) {
        const random = seededRandom(`${seed}`)
        const question = practiceQuestion(eventbridgeSchedule, setting, book, random)
        const asked = question?.result.asked
        expect(asked).toBeDefined()
        if (asked?.kind !== 'choice') continue
        expect(new Set(asked.options.map(({ ko }) => ko)).size).toBe(asked.options.length)
        expect(asked.options[asked.right]?.ko).toBe(question?.result.value.ko)
      }
    }
  })
})

describe('checks', () => {
  it('refuse what neither service takes, in one sentence', () => {
    expect(expressionProblem('rate(1 days)', book)).toBeNull()
    expect(expressionProblem('cron(60 9 * * ? *)', book)?.ko).toBe(
      '분 자리의 "60": 0~59 안에서 적습니다.',
    )
    expect(expressionProblem('cron(60 24 * 13 ? *)', book)?.en).toBe(
      'Minutes, "60": write 0 to 59. There are 2 more things to mend.',
    )
    expect(expressionProblem('cron(60 24 * * ? *)', book)?.ko).toContain('1군데 더')
    expect(expressionProblem('', book)?.en).toContain('cron(…)')
  })

  it('refuse what is no moment', () => {
    expect(momentProblem('2026-11-30T09:00:00+09:00')).toBeNull()
    expect(momentProblem('2026-11-31')?.ko).toContain('달력')
    expect(momentProblem('')?.en).toContain('2026-11-30T09:00:00Z')
    expect(momentOrNoneProblem(' ')).toBeNull()
    expect(momentOrNoneProblem('어제')?.ko).toContain('처럼')
  })
})
