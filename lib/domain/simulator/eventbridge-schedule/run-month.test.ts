import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { monthText, runMonth } from './run-month'
import { type ScheduleSetting, scheduleScenario } from './schedule-setting'

const book = await readBook(projectRoot)

const setting: ScheduleSetting = {
  expression: 'cron(0 9 ? * MON-FRI *)',
  service: 'scheduler',
  timezone: 'Asia/Seoul',
  viewZone: 'UTC',
  after: '2026-11-27T18:00:00+09:00',
  lastInvocation: '',
}

function shown(changes: Partial<ScheduleSetting>, monthsLater = 0) {
  const month = runMonth(scheduleScenario({ ...setting, ...changes }, book), monthsLater)
  const daysOf = (kind: string) =>
    month.days.filter((one) => one.kind === kind).map(({ day }) => day)
  return {
    title: monthText(month),
    blanks: month.blanks,
    runs: daysOf('runs'),
    skipped: daysOf('skipped'),
  }
}

describe('runMonth', () => {
  it('begins in the month of the next run, later than the moment looked from', () => {
    expect(shown({})).toEqual({
      title: { ko: '2026년 11월', en: 'November 2026' },
      blanks: 0,
      runs: [30],
      skipped: [],
    })
  })

  it('goes on from there, over the turn of the year', () => {
    expect(shown({}, 2)).toEqual({
      title: { ko: '2027년 1월', en: 'January 2027' },
      blanks: 5,
      runs: [1, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 25, 26, 27, 28, 29],
      skipped: [],
    })
  })

  it('marks a day whose only time the clocks spring over', () => {
    const summer = { expression: 'cron(30 2 1-9 * ? *)', timezone: 'America/New_York' }
    const { runs, skipped } = shown({ ...summer, after: '2026-03-05T12:00:00Z' })
    expect(runs).toEqual([6, 7, 9])
    expect(skipped).toEqual([8])
  })

  it.each([
    ['rate(3 days)', '', [30]],
    ['rate(7 days)', '2026-11-01T09:00:00+09:00', [29]],
    ['rate(5 minutes)', '', [27, 28, 29, 30]],
    ['at(2026-11-29T00:00:00)', '', [29]],
    ['cron(0 0 30 2 ? *)', '', []],
  ])('knows the days of %s after "%s"', (expression, lastInvocation, runs) => {
    expect(shown({ expression, lastInvocation }).runs).toEqual(runs)
  })

  it('has no days where nothing can be created', () => {
    expect(shown({ expression: 'rate(1 days)', service: 'rules' }).runs).toEqual([])
  })
})
