import { expect, type Page, test } from './fixtures'

const words = {
  ko: {
    inputs: '입력',
    expression: '일정을 적은 식',
    rule: '예약 규칙',
    after: '이 시각 뒤의 실행',
    monday: '2026-11-30(월) 09:00',
    tuesday: '2026-12-01(화) 09:00',
    refused: '만들 수 없음',
    runs: '다음 실행 시각',
    services: '두 기능의 차이',
    expressionRow: '이 식',
    accepted: '만들 수 있음',
    kept: '고치기 전까지는 마지막으로 맞았던 값의 결과를 보여 줍니다.',
    minuteProblem: '분 자리의 "61": 0~59 안에서 적습니다.',
    moment: /2026-11-30T09:00:00\+09:00처럼/,
    summer: '서머타임에 걸린 새벽 작업',
    skipped: '없는 시각, 건너뜀',
    positions: '자리마다 풀어 읽기',
    wrong: '고칠 곳',
    weekdays: '평일',
    calendar: '실행하는 날',
    later: '다음 달',
    now: '지금부터 보기',
    november: '2026년 11월',
    december: '2026년 12월',
    day: /^30\s*실행$/,
    crossed: /^8\s*없는 시각이라 건너뜀$/,
  },
  en: {
    inputs: 'Inputs',
    expression: 'Schedule expression',
    rule: 'Scheduled rule',
    after: 'Runs after',
    monday: 'Mon 2026-11-30 09:00',
    tuesday: 'Tue 2026-12-01 09:00',
    refused: 'refused',
    runs: 'Next runs',
    services: 'How the two differ',
    expressionRow: 'This expression',
    accepted: 'accepted',
    kept: 'Until this is mended, the results are those of the last values that were right.',
    minuteProblem: 'Minutes, "61": write 0 to 59.',
    moment: /Write a date and a time as in 2026-11-30T09:00:00Z/,
    summer: 'A night job and daylight saving',
    skipped: 'no such time, skipped',
    positions: 'Position by position',
    wrong: 'to mend',
    weekdays: 'Monday through Friday',
    calendar: 'Days on which it runs',
    later: 'Later',
    now: 'From now on',
    november: 'November 2026',
    december: 'December 2026',
    day: /^30\s*runs$/,
    crossed: /^8\s*skipped, no such time$/,
  },
} as const

const headline = (page: Page) => page.getByRole('status').and(page.locator('output')).first()

/** Opens the page and waits until its knobs can be turned. */
async function openSchedule(page: Page, locale: 'ko' | 'en') {
  await page.goto(`/${locale}/simulators/eventbridge-schedule`)
  const inputs = page.getByRole('group', { name: words[locale].inputs, exact: true })
  await expect(inputs).toBeEnabled()
}

for (const locale of ['ko', 'en'] as const) {
  const say = words[locale]

  test(`${locale}: a learner writes a schedule and sees when it runs, here and there`, async ({
    page,
  }) => {
    await openSchedule(page, locale)
    await expect(headline(page)).toHaveText(say.monday)
    await page.getByRole('textbox', { name: say.expression }).fill('cron(0 9 ? * 3#1 *)')
    await expect(headline(page)).toHaveText(say.tuesday)
    await expect(page).toHaveURL(/expression=cron/)
    const rows = page.getByRole('table', { name: say.runs }).getByRole('row')
    await expect(rows).toHaveCount(11)
    await expect(rows.nth(1)).toContainText('09:00')
    await expect(rows.nth(1)).toContainText('00:00')
  })

  test(`${locale}: what one service alone refuses is told, and set beside the other`, async ({
    page,
  }) => {
    await openSchedule(page, locale)
    await page.getByRole('textbox', { name: say.expression }).fill('rate(1 days)')
    await expect(headline(page)).not.toHaveText(say.refused)
    await page.getByRole('radio', { name: say.rule }).check()
    await expect(headline(page)).toHaveText(say.refused)
    const row = page
      .getByRole('table', { name: say.services })
      .getByRole('row', { name: say.expressionRow })
    await expect(row.getByRole('cell').nth(0)).toHaveText(say.refused)
    await expect(row.getByRole('cell').nth(1)).toHaveText(say.accepted)
  })

  test(`${locale}: a wrong position is marked where it stands, and the result stays`, async ({
    page,
  }) => {
    await openSchedule(page, locale)
    const positions = page.getByRole('region', { name: say.positions }).getByRole('listitem')
    await expect(positions.nth(4)).toContainText(say.weekdays)
    const expression = page.getByRole('textbox', { name: say.expression })
    await expression.fill('cron(61 9 ? * MON-FRI *)')
    await expect(page.getByText(say.minuteProblem)).toBeVisible()
    await expect(page.getByText(say.kept)).toBeVisible()
    await expect(headline(page)).toHaveText(say.monday)
    await expect(positions.nth(0)).toContainText(say.wrong)
    await expect(positions.nth(4)).toContainText(say.weekdays)
    await expression.fill('cron(1 9 ? * MON-FRI *)')
    await expect(page.getByText(say.kept)).toBeHidden()
    await expect(positions.nth(0)).not.toContainText(say.wrong)

    await page.getByRole('textbox', { name: say.after }).fill('2026-11-31')
    await expect(page.getByText(say.moment)).toBeVisible()
    await expect(page.getByText(say.kept)).toBeVisible()
  })

  test(`${locale}: the calendar shows the days, also one that the clocks skip`, async ({
    page,
  }) => {
    await openSchedule(page, locale)
    const calendar = page.getByRole('region', { name: say.calendar })
    await expect(calendar.getByRole('status')).toHaveText(say.november)
    await expect(calendar.getByRole('cell', { name: say.day })).toBeVisible()
    await calendar.getByRole('button', { name: say.later }).focus()
    await page.keyboard.press('Enter')
    await expect(calendar.getByRole('status')).toHaveText(say.december)
    await expect(calendar.getByRole('cell', { name: say.day })).toBeVisible()

    await page.getByRole('button', { name: say.summer }).click()
    await expect(calendar.getByRole('cell', { name: say.crossed })).toBeVisible()
    await expect(page.getByRole('table', { name: say.runs })).toContainText(say.skipped)

    await calendar.getByRole('button', { name: say.now }).click()
    await expect(page.getByRole('textbox', { name: say.after })).toHaveValue(/^\d{4}-.+Z$/)
    await expect(page).toHaveURL(/after=\d{4}-/)
  })
}
