import { describe, expect, it } from 'vitest'
import { readSchedule } from './read-schedule'
import type { Service } from './schedule'

// As `cron-fields` has them.
const limits = { firstYear: 1970, lastYear: 2199 }

const problems = (expression: string, service: Service, timezone = 'UTC') => {
  const reading = readSchedule(expression, service, timezone, limits)
  return 'problems' in reading ? reading.problems : []
}

const cron = (fields: string) => problems(`cron(${fields})`, 'rules')

describe('readSchedule', () => {
  it.each([
    '0 18 ? * MON-FRI *',
    '0 18 ? * L *',
    '0 18 ? * SATL *',
    '0 18 L * ? *',
    '0 18 LW * ? *',
    '0 18 L-2 * ? *',
    '0 18 l * ? *',
    '0 18 31W * ? *',
    '1/5 8-17 ? * Mon-Fri *',
    '0 9 ? * 2#1 *',
    '0 07/12 ? * * *',
    '10 10 31 04,09,12 ? *',
    '0,5 07/12 ? * 1,5,7 2020-2021,2028-2199',
    '0 9-5 ? * MON-FRI *',
    '30 7 ? * MON#1 *',
    '30 0 1 JAN-APR,JUL-OCT/2,DEC ? *',
    '15/65 10 * * ? *',
    '0 1-7/2,11-23/2,10 * * ? *',
    '15 10 ? * FRIL 2019-2022',
    '0 0 30 2 ? *',
    '  0   9  *   *  ?  * ',
  ])('takes %s', (fields) => {
    expect(cron(fields)).toEqual([])
  })

  it.each([
    ['0 18 ? * MON-FRI', null],
    ['0 0 18 ? * MON-FRI *', null],
    ['', null],
    ['0 18 * * * *', null],
    ['0 18 1 * MON *', null],
    ['0 9 ? * ? *', null],
    ['89 10 * * ? *', 'minutes'],
    ['60 10 * * ? *', 'minutes'],
    ['65/15 10 * * ? *', 'minutes'],
    ['0/0 10 * * ? *', 'minutes'],
    ['0/ 10 * * ? *', 'minutes'],
    ['/10 10 * * ? *', 'minutes'],
    ['0/5/5 10 * * ? *', 'minutes'],
    ['1-2-3 10 * * ? *', 'minutes'],
    ['1.5 10 * * ? *', 'minutes'],
    ['-1 10 * * ? *', 'minutes'],
    ['? 10 * * ? *', 'minutes'],
    ['L 10 * * ? *', 'minutes'],
    ['0 24 * * ? *', 'hours'],
    ['0 001 * * ? *', 'hours'],
    ['0 1-7/2,11-23/2, * * ? *', 'hours'],
    ['0 *,5 * * ? *', 'hours'],
    ['0 0 0 * ? *', 'dayOfMonth'],
    ['0 0 32 * ? *', 'dayOfMonth'],
    ['0 18 32W * ? *', 'dayOfMonth'],
    ['0 18 W * ? *', 'dayOfMonth'],
    ['0 18 3L * ? *', 'dayOfMonth'],
    ['0 18 8-L * ? *', 'dayOfMonth'],
    ['0 18 L-0 * ? *', 'dayOfMonth'],
    ['0 18 L-31 * ? *', 'dayOfMonth'],
    ['0 18 ?,5 * ? *', 'dayOfMonth'],
    ['0 18 3#2 * ? *', 'dayOfMonth'],
    ['10 10 31 04,09,13 ? *', 'month'],
    ['0 0 1 JANUARY ? *', 'month'],
    ['0 0 1 0 ? *', 'month'],
    ['0 0 1 L ? *', 'month'],
    ['0 9 ? * 2#6 *', 'dayOfWeek'],
    ['0 9 ? * 0#2 *', 'dayOfWeek'],
    ['0 9 ? * 3#1,6#3 *', 'dayOfWeek'],
    ['0 9 ? * MON,3#2 *', 'dayOfWeek'],
    ['0 9 ? * 0 *', 'dayOfWeek'],
    ['0 9 ? * 8 *', 'dayOfWeek'],
    ['0 9 ? * MONDAY *', 'dayOfWeek'],
    ['0 9 ? * 5W *', 'dayOfWeek'],
    ['0 9 ? * 2/2 *', 'dayOfWeek'],
    ['0 9 ? * L-2 *', 'dayOfWeek'],
    ['0 0 1 * ? 1969', 'year'],
    ['0 0 1 * ? 2200', 'year'],
    ['0 0 1 * ? 2000-2200', 'year'],
    ['0 0 1 * ? 2028-2026', 'year'],
    ['0 0 1 * ? 26', 'year'],
  ])('refuses %s for its %s', (fields, field) => {
    expect(cron(fields).map((problem) => problem.field)).toEqual([field])
  })

  it('says where each fault stands, in the order of the text', () => {
    const expression = 'cron(60 5,25 * FOO ? *)'
    const found = problems(expression, 'rules')
    expect(found.map(({ found: text, at }) => [text, at])).toEqual([
      ['60', 5],
      ['25', 10],
      ['FOO', 15],
    ])
    for (const { found: text, at } of found) {
      expect(expression.slice(at, at + text.length)).toBe(text)
    }
  })

  it.each([
    ['rate(1 minute)', 'rules'],
    ['rate(5 minutes)', 'rules'],
    ['rate(1 hour)', 'rules'],
    ['rate(1 day)', 'rules'],
    ['rate(1 days)', 'scheduler'],
    ['rate(1 hours)', 'scheduler'],
    ['rate(5 hour)', 'scheduler'],
    ['cron(0 9 * * ?)', 'scheduler'],
    ['cron(0 9 * * ? 2026)', 'scheduler'],
    ['at(2022-11-20T13:00:00)', 'scheduler'],
    [' cron(0 9 * * ? *)\n', 'rules'],
  ] as const)('takes %s for %s', (expression, service) => {
    expect(problems(expression, service)).toEqual([])
  })

  it.each([
    ['rate(1 hours)', 'rules'],
    ['rate(5 hour)', 'rules'],
    ['rate(1 minutes)', 'rules'],
    ['rate(0 minutes)', 'rules'],
    ['rate(0 minutes)', 'scheduler'],
    ['rate(-5 minutes)', 'rules'],
    ['rate(1.5 hours)', 'rules'],
    ['rate(five minutes)', 'rules'],
    ['rate(30 seconds)', 'rules'],
    ['rate(2 weeks)', 'scheduler'],
    ['rate(5 Minutes)', 'rules'],
    ['rate(5)', 'rules'],
    ['rate()', 'rules'],
    ['rate(5minutes)', 'rules'],
    ['rate(5 minutes please)', 'rules'],
    ['rate(1234567890 days)', 'scheduler'],
    ['RATE(5 minutes)', 'rules'],
    ['every 5 minutes', 'rules'],
    ['0 9 * * ? *', 'rules'],
    ['cron(0 9 * * ? *', 'rules'],
    ['cron (0 9 * * ? *)', 'rules'],
    ['cron(0 9 * *)', 'scheduler'],
    ['', 'scheduler'],
    ['at(2022-11-20T13:00:00)', 'rules'],
    ['at(2022-11-20)', 'scheduler'],
    ['at(2022-11-20T13:00)', 'scheduler'],
    ['at(2022-11-20T13:00:00Z)', 'scheduler'],
    ['at(2022-11-31T13:00:00)', 'scheduler'],
    ['at(2022-11-20T24:00:00)', 'scheduler'],
    ['at(1969-11-20T13:00:00)', 'scheduler'],
  ] as const)('refuses %s for %s', (expression, service) => {
    expect(problems(expression, service)).toHaveLength(1)
  })

  it.each(['UTC', 'Etc/UTC', 'GMT'])('lets a rule have %s for its time zone', (timezone) => {
    expect(problems('cron(0 9 * * ? *)', 'rules', timezone)).toEqual([])
  })

  it('tells a rule with a time zone that only the Scheduler has them', () => {
    const [problem] = problems('cron(0 9 * * ? *)', 'rules', 'Asia/Seoul')
    expect(problem?.says.en).toBe(
      'A scheduled rule runs in UTC only. To keep to "Asia/Seoul", use EventBridge Scheduler, or write the times in UTC and leave the time zone out.',
    )
    expect(problems('cron(0 9 * * ? *)', 'scheduler', 'Asia/Seoul')).toEqual([])
  })

  it.each([
    [
      'cron(60 9 * * ? *)',
      'Minutes, "60": write 0 to 59.',
      '분 자리의 "60": 0~59 안에서 적습니다.',
    ],
    [
      'cron(0 9 ? * 0 *)',
      'Day of week, "0": write 1 to 7 or SUN to SAT. 1 is Sunday.',
      '요일 자리의 "0": 1~7 또는 SUN~SAT 안에서 적습니다. 1이 일요일입니다.',
    ],
    [
      'cron(0 9 * * * *)',
      'Day of month and day of week are both given. Put ? in the one that does not matter.',
      '일과 요일을 둘 다 적었습니다. 날짜로 정하면 요일 자리에, 요일로 정하면 일 자리에 ?를 적습니다.',
    ],
    [
      'rate(1 hours)',
      'The unit of the rate, "hours": in a scheduled rule it is singular after 1 and plural after more. Write rate(1 hour).',
      'rate 식의 단위 "hours": 예약 규칙에서는 값이 1이면 단수형, 2 이상이면 복수형입니다. rate(1 hour)처럼 적습니다.',
    ],
  ])('says of %s what to do', (expression, en, ko) => {
    expect(problems(expression, 'rules').map(({ says }) => says)).toEqual([{ en, ko }])
  })
})
