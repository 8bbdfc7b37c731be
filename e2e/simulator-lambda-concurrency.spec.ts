import { expect, type Page, test } from './fixtures'

const path = '/simulators/lambda-concurrency'

const words = {
  ko: {
    inputs: '입력',
    needed: '몰릴 때 필요한 동시성',
    peak: '몰릴 때 초당 요청 수',
    peakSeconds: '몰려 있는 시간',
    short: '아주 짧은 함수',
    sale: '할인 행사',
    none: '없음',
    connections: '데이터베이스의 최대 연결 수',
    limited: '초당 요청 수 한도를 넘어',
    keeps: '고치기 전까지는',
    range: '1에서 30,000건/초까지의 정수를 적으십시오.',
    storm: '시간에 따라 보기',
    played: /요청 약 [\d,]+건을 돌렸습니다\./,
    tooLong: '몰려 있는 시간을 줄여',
    shows: '무엇을 볼지',
    way: '어느 길로',
    environments: '실행 환경',
    links: '연결',
    table: '다 돌린 뒤',
    refused: /연결을 얻지 못한 요청 [1-9][\d,]* 0/,
    arrivals: /들어온 요청 [\d,]+ [\d,]+/,
    again: '무작위로 다시',
    moment: '그 순간',
    time: '시각',
    start: '0.3초',
    play: '재생',
    pause: '멈춤',
  },
  en: {
    inputs: 'Inputs',
    needed: 'Concurrency needed in the rush',
    peak: 'Requests a second in the rush',
    peakSeconds: 'Time at the peak',
    short: 'A very short function',
    sale: 'A sale',
    none: 'None',
    connections: 'Connections the database takes',
    limited: 'limit on requests per second',
    keeps: 'Until it is corrected',
    range: 'Give a whole number from 1 to 30,000 a second.',
    storm: 'Seen over time',
    played: /About [\d,]+ requests were played\./,
    tooLong: 'Shorten the time at the peak',
    shows: 'What to look at',
    way: 'Which way',
    environments: 'Environments',
    links: 'Connections',
    table: 'In the end',
    refused: /Without a connection [1-9][\d,]* 0/,
    arrivals: /Requests that came [\d,]+ [\d,]+/,
    again: 'Another draw',
    moment: 'At that moment',
    time: 'Time',
    start: '0.3 s',
    play: 'Play',
    pause: 'Pause',
  },
} as const

type Say = (typeof words)['ko' | 'en']

async function openConcurrency(page: Page, locale: 'ko' | 'en', query = '') {
  const say = words[locale]
  await page.goto(`/${locale}${path}${query}`)
  await expect(page.getByRole('group', { name: say.inputs, exact: true })).toBeEnabled()
  return say
}

const needed = (page: Page, say: Say) => page.getByRole('status', { name: say.needed })
const storm = (page: Page, say: Say) => page.getByRole('region', { name: say.storm })

/** The requests are played aside, which takes a moment. */
async function playedStorm(page: Page, say: Say) {
  const part = storm(page, say)
  await expect(part.getByRole('status').filter({ hasText: say.played })).toBeVisible({
    timeout: 30_000,
  })
  return part
}

for (const locale of ['ko', 'en'] as const) {
  test(`${locale}: a very short function has concurrency to spare and is throttled all the same`, async ({
    page,
  }) => {
    const say = await openConcurrency(page, locale)
    await expect(needed(page, say)).toHaveText(/^800/)
    await page.getByRole('button', { name: say.short }).click()
    await expect(needed(page, say)).toHaveText(/^600/)
    await expect(page.getByText(say.limited).first()).toBeVisible()
    // It has no database, so nobody asks what the database takes.
    await expect(page.getByRole('radio', { name: say.none })).toBeChecked()
    await expect(page.getByRole('textbox', { name: say.connections })).toHaveCount(0)
  })

  test(`${locale}: what cannot be gets a sentence, and the result stays`, async ({ page }) => {
    const say = await openConcurrency(page, locale)
    await page.getByRole('textbox', { name: say.peak }).fill('40000')
    await expect(page.getByText(say.range)).toBeVisible()
    await expect(needed(page, say)).toHaveText(/^800/)
    await page.getByRole('textbox', { name: say.peak }).fill('2000')
    await expect(needed(page, say)).toHaveText(/^1,000/)
    await expect(page.getByText(say.range)).toBeHidden()
  })

  test(`${locale}: the sale is played on both ways to the database`, async ({ page }) => {
    const say = await openConcurrency(page, locale)
    const part = await playedStorm(page, say)
    await expect(part.getByRole('row', { name: say.refused })).toBeVisible()

    const shows = part.getByRole('group', { name: say.shows })
    await shows.getByRole('radio', { name: say.links }).check()
    await expect(part.getByRole('group', { name: say.way })).toBeHidden()
    await shows.getByRole('radio', { name: say.environments }).check()
    await part.getByRole('radio', { name: 'RDS Proxy' }).check()
    await expect(part.getByRole('figure', { name: say.environments })).toBeVisible()
  })
}

test('another draw brings other requests, and its link the same ones again', async ({ page }) => {
  const say = await openConcurrency(page, 'ko')
  const part = await playedStorm(page, say)
  const arrivals = part.getByRole('row', { name: say.arrivals })
  const first = (await arrivals.textContent()) ?? ''
  await part.getByRole('button', { name: say.again }).click()
  await expect(arrivals).not.toHaveText(first, { timeout: 30_000 })
  const second = (await arrivals.textContent()) ?? ''
  await expect(page).toHaveURL(/[?&]seed=2(&|$)/)
  await page.reload()
  await playedStorm(page, say)
  await expect(arrivals).toHaveText(second)
})

test('a moment is moved by keys, and played until somebody stops it', async ({ page }) => {
  const say = await openConcurrency(page, 'ko')
  const moment = (await playedStorm(page, say)).getByRole('region', { name: say.moment })
  const slider = moment.getByRole('slider', { name: say.time })
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', say.start)
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveValue('1')

  await moment.getByRole('button', { name: say.play }).click()
  await expect(slider).not.toHaveValue('1')
  await moment.getByRole('button', { name: say.pause }).click()
  await expect(moment.getByRole('button', { name: say.play })).toBeVisible()
})

test('too many requests are not played, and it is said what to do', async ({ page }) => {
  const say = await openConcurrency(page, 'ko', '?peakRps=30000&peakSeconds=60')
  await expect(storm(page, say).getByText(say.tooLong)).toBeVisible()
  await expect(storm(page, say).getByRole('table')).toHaveCount(0)
  await page.getByRole('textbox', { name: say.peakSeconds }).fill('2')
  const part = await playedStorm(page, say)
  await expect(part.getByRole('row', { name: say.arrivals })).toBeVisible()
})
