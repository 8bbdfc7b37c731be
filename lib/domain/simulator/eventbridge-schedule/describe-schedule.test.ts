import { describe, expect, it } from 'vitest'
import { describeSchedule } from './describe-schedule'
import { readSchedule } from './read-schedule'

// As `cron-fields` has them.
const limits = { firstYear: 1970, lastYear: 2199 }

function words(expression: string, timezone = 'UTC') {
  const reading = readSchedule(expression, 'scheduler', timezone, limits)
  if ('problems' in reading) throw new Error(`${expression} was not read.`)
  return describeSchedule(reading.schedule, timezone)
}

describe('describeSchedule', () => {
  it.each([
    ['0 10 * * ? *', '매일 오전 10시(UTC)에', 'At 10:00 AM every day (UTC)'],
    ['0 10 ? * * *', '매일 오전 10시(UTC)에', 'At 10:00 AM every day (UTC)'],
    ['30 9 ? * MON-FRI *', '평일 오전 9시 30분(UTC)에', 'At 9:30 AM, Monday through Friday (UTC)'],
    ['0 12 ? * SAT,SUN *', '주말 오후 12시(UTC)에', 'At noon on Saturdays and Sundays (UTC)'],
    [
      '5 0 ? * 2,4,6 *',
      '매주 월요일, 수요일, 금요일 오전 0시 5분(UTC)에',
      'At 12:05 AM on Mondays, Wednesdays and Fridays (UTC)',
    ],
    ['0 0 ? * L *', '매주 토요일 오전 0시(UTC)에', 'At midnight on Saturdays (UTC)'],
    [
      '0 0 ? * FRI-MON *',
      '매주 월요일, 금요일부터 일요일까지 오전 0시(UTC)에',
      'At midnight on Mondays and Fridays through Sundays (UTC)',
    ],
    ['0/15 * * * ? *', '15분마다', 'Every 15 minutes'],
    ['* * * * ? *', '1분마다', 'Every minute'],
    ['0 * * * ? *', '매시 정각에', 'Every hour, on the hour'],
    ['7 * * * ? *', '매시 7분에', 'Every hour, at 7 minutes past'],
    ['1/10 * * * ? *', '매시 1분부터 10분마다', 'Every 10 minutes from minute 1 of each hour'],
    ['0/23 * * * ? *', '매시 0분, 23분, 46분에', 'At 0, 23 and 46 minutes past every hour'],
    [
      '0/7 * * * ? *',
      '매시 0분부터 56분까지 7분 간격으로',
      'At 0 through 56 in steps of 7 minutes past every hour',
    ],
    ['0/10 * ? * MON-FRI *', '평일 10분마다(UTC)', 'Every 10 minutes, Monday through Friday (UTC)'],
    [
      '0/5 8-17 ? * MON-FRI *',
      '평일 오전 8시부터 오후 5시 55분까지 5분마다(UTC)',
      'Every 5 minutes from 8:00 AM to 5:55 PM, Monday through Friday (UTC)',
    ],
    [
      '0/30 20-2 ? * MON-FRI *',
      '평일 오전 0시부터 오전 2시 30분까지, 오후 8시부터 오후 11시 30분까지 30분마다(UTC)',
      'Every 30 minutes from midnight to 2:30 AM and from 8:00 PM to 11:30 PM, Monday through Friday (UTC)',
    ],
    [
      '5,35 14 * * ? *',
      '매일 오후 2시 5분, 오후 2시 35분(UTC)에',
      'At 2:05 PM and 2:35 PM every day (UTC)',
    ],
    [
      '0/10 14 * * ? *',
      '매일 오후 2시부터 오후 2시 50분까지 10분마다(UTC)',
      'Every 10 minutes from 2:00 PM to 2:50 PM every day (UTC)',
    ],
    [
      '0 */3 * * ? *',
      '매일 오전 0시부터 3시간마다(UTC)',
      'Every 3 hours from midnight every day (UTC)',
    ],
    [
      '0 8-17 * * ? *',
      '매일 오전 8시부터 오후 5시까지 1시간마다(UTC)',
      'Every hour from 8:00 AM to 5:00 PM every day (UTC)',
    ],
    [
      '0 7-9,12 * * ? *',
      '매일 오전 7시부터 오전 9시까지 1시간마다, 오후 12시(UTC)에',
      'Every hour from 7:00 AM to 9:00 AM and at noon every day (UTC)',
    ],
    [
      '5,20,45 9,11,14 * * ? *',
      '매일 오전 9시, 오전 11시, 오후 2시의 5분, 20분, 45분(UTC)에',
      'At 5, 20 and 45 minutes past 9:00 AM, 11:00 AM and 2:00 PM every day (UTC)',
    ],
    [
      '0/20 0/2 * * ? *',
      '매일 오전 0시부터 오후 10시까지 2시간마다 0분, 20분, 40분(UTC)에',
      'At 0, 20 and 40 minutes past every 2nd hour from midnight through 10:00 PM every day (UTC)',
    ],
    ['0 8 1 * ? *', '매월 1일 오전 8시(UTC)에', 'At 8:00 AM on the 1st of every month (UTC)'],
    [
      '0 8 1-7,15 * ? *',
      '매월 1일부터 7일까지, 15일 오전 8시(UTC)에',
      'At 8:00 AM on the 1st through 7th and 15th of every month (UTC)',
    ],
    [
      '0 8 1/5 * ? *',
      '매월 1일부터 31일까지 5일 간격으로 오전 8시(UTC)에',
      'At 8:00 AM every 5 days from the 1st through the 31st of every month (UTC)',
    ],
    [
      '0 8 L * ? *',
      '매월 마지막 날 오전 8시(UTC)에',
      'At 8:00 AM on the last day of every month (UTC)',
    ],
    [
      '0 8 L-1 * ? *',
      '매월 마지막 날의 하루 전 오전 8시(UTC)에',
      'At 8:00 AM, 1 day before the last day of every month (UTC)',
    ],
    [
      '0 8 LW * ? *',
      '매월 마지막 평일 오전 8시(UTC)에',
      'At 8:00 AM on the last weekday of every month (UTC)',
    ],
    [
      '0 8 3W * ? *',
      '매월 3일에 가장 가까운 평일 오전 8시(UTC)에',
      'At 8:00 AM on the weekday nearest the 3rd of every month (UTC)',
    ],
    [
      '0 8 1,L * ? *',
      '매월 1일, 매월 마지막 날 오전 8시(UTC)에',
      'At 8:00 AM on the 1st of every month and on the last day of every month (UTC)',
    ],
    [
      '0 8 ? * 3#2 *',
      '매월 둘째 화요일 오전 8시(UTC)에',
      'At 8:00 AM on the second Tuesday of every month (UTC)',
    ],
    [
      '15 10 ? * 6L 2019-2022',
      '2019년부터 2022년까지 매월 마지막 금요일 오전 10시 15분(UTC)에',
      'At 10:15 AM on the last Friday of every month from 2019 through 2022 (UTC)',
    ],
    ['0 9 1 3 ? *', '매년 3월 1일 오전 9시(UTC)에', 'At 9:00 AM on the 1st of March (UTC)'],
    [
      '0 9 1 1,7 ? *',
      '매년 1월, 7월의 1일 오전 9시(UTC)에',
      'At 9:00 AM on the 1st of January and July (UTC)',
    ],
    [
      '0 9 L 1-6 ? *',
      '매년 1월부터 6월까지 매월 마지막 날 오전 9시(UTC)에',
      'At 9:00 AM on the last day of every month from January through June (UTC)',
    ],
    [
      '0 9 ? 3 MON-FRI *',
      '매년 3월의 평일 오전 9시(UTC)에',
      'At 9:00 AM, Monday through Friday in March (UTC)',
    ],
    [
      '0 9 * 6-8 ? *',
      '매년 6월부터 8월까지 매일 오전 9시(UTC)에',
      'At 9:00 AM every day from June through August (UTC)',
    ],
    [
      '0 9 1 1,7 ? 2026',
      '2026년 1월, 7월의 1일 오전 9시(UTC)에',
      'At 9:00 AM on the 1st of January and July in 2026 (UTC)',
    ],
    [
      '0 9 1 3,9 ? 2026-2028',
      '2026년부터 2028년까지 매년 3월, 9월의 1일 오전 9시(UTC)에',
      'At 9:00 AM on the 1st of March and September from 2026 through 2028 (UTC)',
    ],
    [
      '0 9 1 3,9 ? 2026,2030',
      '2026년, 2030년의 3월, 9월의 1일 오전 9시(UTC)에',
      'At 9:00 AM on the 1st of March and September in 2026 and 2030 (UTC)',
    ],
    ['0 9 * * ? 2026', '2026년 매일 오전 9시(UTC)에', 'At 9:00 AM every day in 2026 (UTC)'],
    // What `에` and `마다` stand behind changes within the list, and is told where it does.
    [
      '0 7,12-15 * * ? *',
      '매일 오전 7시에, 오후 12시부터 오후 3시까지 1시간마다(UTC)',
      'At 7:00 AM and every hour from noon to 3:00 PM every day (UTC)',
    ],
    ['0-20 * * * ? *', '매시 0분부터 20분까지 1분마다', 'At 0 through 20 minutes past every hour'],
    [
      '0-5,30,40-45 * * * ? *',
      '매시 0분부터 5분까지 1분마다, 30분에, 40분부터 45분까지 1분마다',
      'At 0 through 5, 30 and 40 through 45 minutes past every hour',
    ],
    [
      '0-3,10-13,30 * ? * TUE *',
      '매주 화요일 매시 0분부터 3분까지, 10분부터 13분까지 1분마다, 30분(UTC)에',
      'At 0 through 3, 10 through 13 and 30 minutes past every hour on Tuesdays (UTC)',
    ],
    [
      '5,20 9-17 * * ? *',
      '매일 오전 9시부터 오후 5시까지 매시 5분, 20분(UTC)에',
      'At 5 and 20 minutes past every hour from 9:00 AM through 5:00 PM every day (UTC)',
    ],
    ['0 * ? * MON *', '매주 월요일 매시 정각(UTC)에', 'Every hour, on the hour on Mondays (UTC)'],
    ['0 0 31 2 ? *', '매년 2월 31일 오전 0시(UTC)에', 'At midnight on the 31st of February (UTC)'],
    [
      '0 9 * * ? 2026/2',
      '2026년부터 2198년까지 2년 간격으로 매일 오전 9시(UTC)에',
      'At 9:00 AM every day from 2026 through 2198 in steps of 2 (UTC)',
    ],
    [
      '0 9 1 3 ? 2026/2',
      '2026년부터 2198년까지 2년 간격으로 3월 1일 오전 9시(UTC)에',
      'At 9:00 AM on the 1st of March from 2026 through 2198 in steps of 2 (UTC)',
    ],
    [
      '0 9 1 3,9 ? 2026/2',
      '2026년부터 2198년까지 2년 간격으로 3월, 9월의 1일 오전 9시(UTC)에',
      'At 9:00 AM on the 1st of March and September from 2026 through 2198 in steps of 2 (UTC)',
    ],
    [
      '0 9 1 3 ? 2027',
      '2027년 3월 1일 오전 9시(UTC)에 한 번',
      'Once, at 9:00 AM on March 1, 2027 (UTC)',
    ],
  ])('cron(%s)', (fields, ko, en) => {
    expect(words(`cron(${fields})`)).toEqual({ ko, en })
  })

  it.each([
    ['rate(1 minute)', '1분마다', 'Every minute'],
    ['rate(5 minutes)', '5분마다', 'Every 5 minutes'],
    ['rate(12 hours)', '12시간마다', 'Every 12 hours'],
    ['rate(1 day)', '하루마다', 'Every day'],
  ])('%s', (expression, ko, en) => {
    expect(words(expression, 'Asia/Seoul')).toEqual({ ko, en })
  })

  it('tells the time zone wherever it makes a difference', () => {
    expect(words('cron(30 8 * * ? *)', 'Asia/Seoul')).toEqual({
      ko: '매일 오전 8시 30분(Asia/Seoul)에',
      en: 'At 8:30 AM every day (Asia/Seoul)',
    })
    expect(words('cron(0/15 * * * ? *)', 'Asia/Seoul').en).toBe('Every 15 minutes (Asia/Seoul)')
    expect(words('at(2022-11-20T13:00:00)', 'America/Los_Angeles')).toEqual({
      ko: '2022년 11월 20일 오후 1시(America/Los_Angeles)에 한 번',
      en: 'Once, at 1:00 PM on November 20, 2022 (America/Los_Angeles)',
    })
    expect(words('at(2022-11-20T13:00:30)')).toEqual({
      ko: '2022년 11월 20일 오후 1시 0분 30초(UTC)에 한 번',
      en: 'Once, at 13:00:30 on November 20, 2022 (UTC)',
    })
  })

  it('says the same of days that mean the same', () => {
    const same = ['0 9 ? * 2-6 *', '0 9 ? * MON,TUE,WED,THU,FRI *', '0 9 ? * mon-fri 1970-2199']
    expect(new Set(same.map((fields) => words(`cron(${fields})`).ko)).size).toBe(1)
  })
})
