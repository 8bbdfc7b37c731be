import { expect, type Locator, type Page, test } from './fixtures'

const words = {
  ko: {
    inputs: '입력',
    verdict: '한도와 견주면',
    one: '1가지가 한도를 벗어남',
    none: '모두 한도 안',
    gauges: '한도마다 쓰는 만큼',
    timeout: /제한 시간.*1,800초 \/ 900초.*넘음/,
    timeoutWithin: /제한 시간.*900초 \/ 900초.*한도 안/,
    fit: '제한 시간 900초에 맞추기',
    model: '기계 학습 모델',
    image: '컨테이너 이미지',
    useImage: '압축을 푼 패키지는 250MB까지인데 620MB입니다. 컨테이너 이미지를 쓰십시오.',
    two: '2가지가 한도를 벗어남',
    cutOff: /한 번에 1,500초 걸리는 일이 제한 시간 900초에서 끊깁니다/,
    memory: '메모리',
    range: /64에서 20,480MB까지의 정수를 적으십시오/,
  },
  en: {
    inputs: 'Inputs',
    verdict: 'Against the limits',
    one: '1 limit crossed',
    none: 'All within the limits',
    gauges: 'How much of each limit',
    timeout: /Timeout.*1,800 seconds \/ 900 seconds.*over/,
    timeoutWithin: /Timeout.*900 seconds \/ 900 seconds.*within/,
    fit: 'Set Timeout to 900 seconds',
    model: 'Machine learning model',
    image: 'Container image',
    useImage:
      'The unzipped package may be at most 250 MB, but this is 620 MB. Use a container image.',
    two: '2 limits crossed',
    cutOff: /A run of 1,500 seconds is cut off by its timeout of 900 seconds/,
    memory: 'Memory',
    range: /Give a whole number from 64 to 20,480 MB/,
  },
} as const

type Locale = keyof typeof words

const verdict = (page: Page, locale: Locale) =>
  page.getByRole('status', { name: words[locale].verdict, exact: true })

const gauge = (page: Page, locale: Locale, text: RegExp): Locator =>
  page
    .getByRole('region', { name: words[locale].gauges })
    .getByRole('listitem')
    .filter({ hasText: text })

async function openLimits(page: Page, locale: Locale) {
  await page.goto(`/${locale}/simulators/lambda-limits`)
  const inputs = page.getByRole('group', { name: words[locale].inputs, exact: true })
  await expect(inputs).toBeEnabled()
}

for (const locale of ['ko', 'en'] as const) {
  const say = words[locale]

  test(`${locale}: a learner finds the limit that a function crosses and mends it`, async ({
    page,
  }) => {
    await openLimits(page, locale)
    await expect(verdict(page, locale)).toHaveText(say.one)
    await expect(gauge(page, locale, say.timeout)).toBeVisible()

    await page.getByRole('button', { name: say.fit }).click()
    await expect(gauge(page, locale, say.timeoutWithin)).toBeVisible()
    await expect(verdict(page, locale)).toHaveText(say.none)
    // Within the limit, and still not long enough for the work.
    await expect(page.getByText(say.cutOff)).toBeVisible()
  })

  test(`${locale}: a package that is too large fits as a container image`, async ({ page }) => {
    await openLimits(page, locale)
    await page.getByRole('button', { name: say.model }).click()
    await expect(verdict(page, locale)).toHaveText(say.two)
    await expect(page.getByText(say.useImage)).toBeVisible()
    await page.getByRole('radio', { name: say.image }).check()
    await expect(verdict(page, locale)).toHaveText(say.none)
  })

  test(`${locale}: what is no size keeps the last verdict`, async ({ page }) => {
    await openLimits(page, locale)
    await page.getByRole('textbox', { name: say.memory, exact: true }).fill('lots')
    await expect(page.getByText(say.range)).toBeVisible()
    await expect(verdict(page, locale)).toHaveText(say.one)
  })
}
