import { expect, type Page, test } from './fixtures'

const words = {
  ko: {
    inputs: '입력',
    writes: '시간대별 쓰기(건/초)',
    reads: '시간대별 읽기(건/초)',
    drawing: '하루를 그려 보기',
    readsOnly: '읽기',
    noon: '12시',
    one: '13시',
    even: '종일 고르게',
    spike: '한 시간 급증',
    provisioned: '프로비저닝',
    onDemand: '온디맨드',
    count: '수 24개를 적어 주십시오. 지금은 3개입니다.',
    bill: 'Standard 한 달 청구서',
    seoul: '서울',
    infrequent: 'Standard-IA',
    unknown: '알 수 없음',
    missing: '짐작하지 않고 비워 두었습니다.',
    throttled: '동안 스로틀링이 일어납니다.',
    hot: '파티션 하나의 한도를 넘어',
    hotKey: '한 키에 몰리는 요청',
    sensors: '종일 고르게 쓰는 센서',
  },
  en: {
    inputs: 'Inputs',
    writes: 'Writes by the hour (a second)',
    reads: 'Reads by the hour (a second)',
    drawing: 'Draw the day',
    readsOnly: 'Reads',
    noon: '12:00',
    one: '13:00',
    even: 'even',
    spike: 'one-hour spike',
    provisioned: 'Provisioned',
    onDemand: 'On-demand',
    count: 'one for each hour from 0 to 23. Now there are 3.',
    bill: 'A month in Standard',
    seoul: 'Seoul',
    infrequent: 'Standard-IA',
    unknown: 'unknown',
    missing: 'It is left open, not guessed.',
    throttled: 'requests are throttled for',
    hot: 'exceeds the limit of one partition',
    hotKey: 'Share of the busiest key',
    sensors: 'Sensors that write evenly',
  },
} as const

type Say = (typeof words)['ko' | 'en']

const headline = (page: Page) => page.getByRole('status').and(page.locator('output')).first()
const drawing = (page: Page, say: Say) => page.getByRole('region', { name: say.drawing })
const hoursOf = async (page: Page, label: string) =>
  (await page.getByRole('textbox', { name: label }).inputValue()).split(' ').map(Number)

for (const locale of ['ko', 'en'] as const) {
  const say = words[locale]

  test(`${locale}: the shape of the day decides which mode is cheaper`, async ({ page }) => {
    await open(page, locale)
    await expect(headline(page)).toHaveText(say.provisioned)
    // Hardly anything comes, and the least capacity is paid for all the same.
    await page.getByRole('textbox', { name: say.reads }).fill('1 '.repeat(24).trim())
    await page.getByRole('textbox', { name: say.writes }).fill('1 '.repeat(24).trim())
    await expect(headline(page)).toHaveText(say.onDemand)
    await page.getByRole('textbox', { name: say.writes }).fill(`${'1 '.repeat(20)}3000 1 1 1`)
    await expect(page.getByText(say.throttled)).toBeVisible()
    await page.getByRole('button', { name: say.sensors }).click()
    await expect(headline(page)).toHaveText(say.provisioned)
    await expect(page.getByText(say.throttled)).toBeHidden()
    await expect(page.getByRole('table', { name: say.bill })).toBeVisible()
  })

  test(`${locale}: a day is drawn with the keyboard, with the mouse, and by its shape`, async ({
    page,
  }) => {
    await open(page, locale)
    const box = drawing(page, say)
    await box.getByRole('slider').first().focus()
    for (let hour = 0; hour < 12; hour++) await page.keyboard.press('ArrowRight')
    await expect(box.getByRole('slider', { name: say.noon })).toBeFocused()
    const before = await hoursOf(page, say.writes)
    await page.keyboard.press('ArrowUp')
    await expect
      .poll(async () => (await hoursOf(page, say.writes))[12])
      .toBe((before[12] ?? 0) + 15)
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await hoursOf(page, say.writes))[12]).toBe(0)

    // A stroke over the afternoon sets every hour that it passes.
    const from = await centreOf(page, say.one, say)
    const bars = await box.getByRole('slider', { name: say.one }).locator('..').boundingBox()
    if (bars === null) throw new Error('The bars are not there.')
    await page.mouse.move(from.x, bars.y + bars.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x + 4 * (bars.width / 24), bars.y + bars.height / 2, { steps: 3 })
    await page.mouse.up()
    await expect
      .poll(async () => new Set((await hoursOf(page, say.writes)).slice(13, 18)).size)
      .toBe(1)

    await box.getByRole('button', { name: say.even }).click()
    await expect.poll(async () => new Set(await hoursOf(page, say.writes)).size).toBe(1)

    const reads = await hoursOf(page, say.reads)
    await box.getByText(say.readsOnly, { exact: true }).click()
    await box.getByRole('button', { name: say.spike }).click()
    await expect.poll(async () => (await hoursOf(page, say.reads))[20]).toBe(Math.max(...reads))
    expect(new Set(await hoursOf(page, say.writes)).size).toBe(1)
  })

  test(`${locale}: hours that are missing and prices that are unknown are said`, async ({
    page,
  }) => {
    await open(page, locale)
    await page.getByRole('textbox', { name: say.reads }).fill('1 2 3')
    await expect(page.getByText(say.count)).toBeVisible()
    await expect(headline(page)).toHaveText(say.provisioned)
    await page.getByRole('textbox', { name: say.reads }).fill('10 '.repeat(24).trim())
    await expect(page.getByText(say.count)).toBeHidden()

    await page.getByRole('textbox', { name: say.writes }).fill('900 '.repeat(24).trim())
    await page.getByRole('textbox', { name: say.hotKey }).fill('100')
    await expect(page.getByText(say.hot)).toBeHidden()
    await page.getByRole('textbox', { name: say.writes }).fill('1100 '.repeat(24).trim())
    await expect(page.getByText(say.hot)).toBeVisible()

    await page.getByRole('radio', { name: say.seoul, exact: true }).check()
    await page.getByRole('radio', { name: say.infrequent }).check({ force: true })
    await expect(headline(page)).toHaveText(say.unknown)
    await expect(page.getByText(say.missing)).toBeVisible()
  })
}

async function open(page: Page, locale: 'ko' | 'en') {
  await page.goto(`/${locale}/simulators/dynamodb-cost`)
  await expect(page.getByRole('group', { name: words[locale].inputs, exact: true })).toBeEnabled({
    timeout: 30_000,
  })
  await expect(drawing(page, words[locale])).toBeVisible()
}

async function centreOf(page: Page, hour: string, say: Say) {
  const slider = drawing(page, say).getByRole('slider', { name: hour })
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (box === null) throw new Error(`There is no bar for ${hour}.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
