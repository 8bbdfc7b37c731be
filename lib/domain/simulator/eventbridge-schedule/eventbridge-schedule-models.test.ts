import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { eventbridgeScheduleModels } from './eventbridge-schedule-models'

const book = await readBook(projectRoot)
const models = new Map([['eventbridge-schedule', eventbridgeScheduleModels]])

function answer(inputs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const given = answerRequest({ id: '1', simulator: 'eventbridge-schedule', inputs }, models, book)
  return 'output' in given ? given.output : given
}

const daily = 'cron(0 9 * * ? *)'

describe('the command-line contract of eventbridge-schedule', () => {
  it('answers when a schedule runs, in words and in notes', () => {
    const inputs = { expression: 'cron(0 9 31W * ? *)', after: '2026-11-01T00:00:00Z', count: 2 }
    expect(answer(inputs)).toEqual({
      valid: true,
      next: ['2026-12-31T09:00:00Z', '2027-01-29T09:00:00Z'],
      nextLocal: ['2026-12-31T09:00:00', '2027-01-29T09:00:00'],
      skippedLocal: [],
      words: {
        ko: '매월 31일에 가장 가까운 평일 오전 9시(UTC)에',
        en: 'At 9:00 AM on the weekday nearest the 31st of every month (UTC)',
      },
      notes: [
        {
          ko: '그 날이 없는 달은 건너뜁니다. 달마다 마지막 날에 실행하려면 일 자리에 L을 적습니다.',
          en: 'Months without such a day are skipped. For the last day of every month, write L as the day of month.',
        },
      ],
    })
  })

  it('answers what is wrong with an expression', () => {
    expect(answer({ expression: 'cron(0 24 * * ? *)' })).toEqual({
      valid: false,
      next: [],
      words: { ko: '', en: '' },
      problem: 'Hours, "24": write 0 to 23.',
      problemWords: {
        ko: '시 자리의 "24": 0~23 안에서 적습니다.',
        en: 'Hours, "24": write 0 to 23.',
      },
      problems: [
        {
          field: 'hours',
          found: '24',
          at: 7,
          says: { ko: '시 자리의 "24": 0~23 안에서 적습니다.', en: 'Hours, "24": write 0 to 23.' },
          factId: 'cron-fields',
        },
      ],
    })
  })

  it('takes a rule in UTC and one run where nothing else is said', () => {
    expect(answer({ expression: daily }).next).toEqual(['1970-01-01T09:00:00Z'])
    expect(answer({ expression: 'at(2026-01-01T00:00:00)' }).valid).toBe(false)
    expect(answer({ expression: daily, timezone: 'Asia/Seoul' }).valid).toBe(false)
  })

  it('keeps to the time zone of the Scheduler', () => {
    const inputs = { expression: daily, service: 'scheduler', timezone: 'Asia/Seoul' }
    const given = answer({ ...inputs, after: '2026-11-01T00:00:00Z' })
    expect(given.next).toEqual(['2026-11-02T00:00:00Z'])
    expect(given.nextLocal).toEqual(['2026-11-02T09:00:00'])
  })

  it('tells which times were skipped', () => {
    const inputs = {
      expression: 'cron(30 2 * * ? *)',
      service: 'scheduler',
      timezone: 'America/Los_Angeles',
      after: '2026-03-08T00:00:00Z',
    }
    expect(answer(inputs).next).toEqual(['2026-03-09T09:30:00Z'])
    expect(answer(inputs).skippedLocal).toEqual(['2026-03-08T02:30:00'])
  })

  it.each([
    ['cron(0 0 30 2 ? *)', 'The calendar has no such day'],
    ['cron(0 0 1 1 ? 2020)', 'It does not run after this point.'],
    ['cron(0 22-2 ? * MON-FRI *)', 'Hours that pass midnight are counted day by day'],
    ['cron(0 0 LW * ? *)', "AWS's documentation does not describe LW"],
    ['cron(0 0 31 * ? *)', 'Months without such a day are skipped.'],
  ])('notes of %s: %s', (expression, beginning) => {
    const { notes } = answer({ expression, after: '2026-01-01T00:00:00Z' })
    expect(notes).toEqual([{ ko: expect.any(String), en: expect.stringContaining(beginning) }])
  })

  it.each([
    [
      {},
      'expression: found nothing; expected text of at most 1000 characters such as "cron(0 9 ? * MON-FRI *)".',
    ],
    [
      { expression: 5 },
      'expression: found 5; expected text of at most 1000 characters such as "cron(0 9 ? * MON-FRI *)".',
    ],
    [
      { expression: daily, service: 'lambda' },
      'service: found "lambda"; expected one of rules, scheduler.',
    ],
    [
      { expression: daily, timezone: 'Mars/Phobos' },
      'timezone: found "Mars/Phobos"; expected the name of a time zone in the IANA database such as "Asia/Seoul".',
    ],
    [
      { expression: daily, timezone: null },
      'timezone: found null; expected the name of a time zone in the IANA database such as "Asia/Seoul".',
    ],
    [
      { expression: daily, after: 'now' },
      'after: found "now"; expected an ISO instant of the years 0001 to 9999 such as "2026-11-01T00:00:00Z".',
    ],
    [
      { expression: daily, lastInvocation: 12 },
      'lastInvocation: found 12; expected an ISO instant of the years 0001 to 9999 such as "2026-11-01T00:00:00Z".',
    ],
    [{ expression: daily, count: 0 }, 'count: found 0; expected a whole number from 1 to 1,000.'],
    [
      { expression: daily, count: 1001 },
      'count: found 1001; expected a whole number from 1 to 1,000.',
    ],
    [
      { expression: daily, count: 1.5 },
      'count: found 1.5; expected a whole number from 1 to 1,000.',
    ],
    [
      { expression: daily, count: '3' },
      'count: found "3"; expected a whole number from 1 to 1,000.',
    ],
    [{ expression: daily, zone: 'UTC' }, 'zone: there is no such field.'],
  ])('refuses %j', (inputs, message) => {
    expect(answer(inputs)).toEqual({ id: '1', error: { code: 'bad_input', message } })
  })
})
