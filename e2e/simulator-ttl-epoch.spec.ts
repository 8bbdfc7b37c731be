import { expect, type Page, test } from './fixtures'

const words = {
  ko: {
    inputs: '입력',
    expired: '만료됨',
    waiting: '아직 남아 있을 수 있는 때입니다. 남아 있다면 읽히고 요금도 듭니다.',
    life: '항목의 일생',
    looked: '살펴보는 때',
    milliseconds: '밀리초, 숫자 형식',
    stays: '만료되지 않음: 밀리초',
    divide: '1,000으로 나누어 적으십시오.',
    conditions: '네 가지가 모두 ‘예’여야 만료됩니다',
    seconds: '초로 적혀 있습니다 아니요',
    made: '항목을 만든 시각',
    noZone: '어느 지역의 시각인지 알 수 없습니다. 끝에 +09:00이나 Z를 붙여 주십시오.',
    own: '직접 적은 값',
    value: 'TTL 속성의 값',
    digits: '쉼표나 단위 없이 숫자만 적어 주십시오. 예: 1572268323',
    tooOld: '무시됨: 5년보다 오래됨',
    clock: '2019-10-28 22:12:03',
  },
  en: {
    inputs: 'Inputs',
    expired: 'expired',
    waiting: 'It is probably still there, read and charged for.',
    life: 'The life of the item',
    looked: 'Looked at here',
    milliseconds: 'milliseconds, as a number',
    stays: 'stays: milliseconds',
    divide: 'Divide it by 1,000.',
    conditions: 'It expires if all four are “yes”',
    seconds: 'It counts seconds no',
    made: 'When the item was made',
    noZone: 'It could be the time of any zone. Add +09:00 or Z at the end.',
    own: 'a value of my own',
    value: 'Value of the TTL attribute',
    digits: 'Write digits only, without commas or a unit: 1572268323.',
    tooOld: 'ignored: over 5 years old',
    clock: '2019-10-28 13:12:03',
  },
} as const

const headline = (page: Page) => page.getByRole('status').and(page.locator('output')).first()

for (const locale of ['ko', 'en'] as const) {
  const say = words[locale]

  test(`${locale}: a learner sees an item expire, wait to be deleted, and live for ever by mistake`, async ({
    page,
  }) => {
    await open(page, locale)
    await expect(headline(page)).toHaveText(say.expired)
    await expect(page.getByText(say.waiting)).toBeVisible()

    // The moment of the look stands between the expiry and the usual end of the delay.
    const life = page.getByRole('region', { name: say.life }).getByRole('listitem')
    await expect(life).toHaveCount(4)
    await expect(life.nth(2)).toHaveAttribute('aria-current', 'step')
    await expect(life.nth(2)).toContainText(say.looked)

    await page.getByRole('radio', { name: say.milliseconds, exact: true }).check()
    await expect(headline(page)).toHaveText(say.stays)
    await expect(page.getByText(say.divide)).toBeVisible()
    await expect(life).toHaveCount(2)
    const conditions = page.getByRole('table', { name: say.conditions })
    await expect(conditions.getByRole('row', { name: say.seconds })).toBeVisible()
  })

  test(`${locale}: a moment without a zone is explained, and the result stays`, async ({
    page,
  }) => {
    await open(page, locale)
    await page.getByLabel(say.made).fill('2026-11-15T18:00:00')
    await expect(page.getByText(say.noZone)).toBeVisible()
    await expect(headline(page)).toHaveText(say.expired)
    await page.getByLabel(say.made).fill('2026-11-15T20:00:00+09:00')
    await expect(page.getByText(say.noZone)).toBeHidden()
    await expect(headline(page)).not.toHaveText(say.expired)
  })

  test(`${locale}: a value from elsewhere is read as a date`, async ({ page }) => {
    await open(page, locale)
    await page.getByRole('radio', { name: say.own, exact: true }).check()
    await page.getByLabel(say.value).fill('1,572,268,323')
    await expect(page.getByText(say.digits)).toBeVisible()
    await page.getByLabel(say.value).fill('1572268323')
    await expect(page.getByText(say.digits)).toBeHidden()
    await expect(headline(page)).toHaveText(say.tooOld)
    await expect(page.getByText(say.clock, { exact: true })).toBeVisible()
  })
}

async function open(page: Page, locale: 'ko' | 'en') {
  await page.goto(`/${locale}/simulators/ttl-epoch`)
  await expect(page.getByRole('group', { name: words[locale].inputs, exact: true })).toBeEnabled({
    timeout: 30_000,
  })
}
