import { expect, type Page, test } from './fixtures'

const words = {
  ko: {
    inputs: '입력',
    functions: 'CloudFront Functions',
    viewer: '뷰어 이벤트의 Lambda@Edge',
    neither: '어느 쪽도 아님',
    noCode: '코드가 필요 없음',
    body: '요청 본문 읽기',
    missOnly: '캐시에 없을 때만',
    event: '실행할 이벤트',
    map: '어디에 연결할지',
    originRequest: /오리진 요청/,
    originResponse: /오리진 응답/,
    here: '알맞은 자리',
    changes: '이것 하나가 바뀌면 답이 달라집니다',
    notNeeded: '필요 없음',
    headers: '보안 헤더 붙이기',
    requirement: '하려는 일',
    ownWords: '특정 국가의 접속을 차단합니다',
    geographic: /지리적 제한/,
    codeSize: '코드 크기',
    range: /0에서 [\d,]+KB까지의 정수를 적으십시오/,
    kept: '고치기 전까지는 마지막으로 맞았던 값의 결과를 보여 줍니다.',
    tooLarge: 'CloudFront Functions에서 코드는 최대 10KB인데, 필요한 것은 11KB입니다.',
  },
  en: {
    inputs: 'Inputs',
    functions: 'CloudFront Functions',
    viewer: 'Lambda@Edge on viewer events',
    neither: 'Neither',
    noCode: 'No code needed',
    body: 'The request body',
    missOnly: 'Only where the cache has no answer',
    event: 'Event',
    map: 'Where to attach it',
    originRequest: /origin request/,
    originResponse: /origin response/,
    here: 'The answer goes here',
    changes: 'One change that gives another answer',
    notNeeded: 'not needed',
    headers: 'Security headers',
    requirement: 'What it is for',
    ownWords: 'Block viewers from some countries',
    geographic: /geographic restrictions/,
    codeSize: 'Code size',
    range: /Give a whole number from 0 to [\d,]+ KB/,
    kept: 'Until this is mended, the results are those of the last values that were right.',
    tooLarge: 'With CloudFront Functions the code may be at most 10 KB; this needs 11 KB.',
  },
} as const

const headline = (page: Page) => page.getByRole('status').and(page.locator('output')).first()

/** Opens the chooser and waits until its knobs can be turned. */
async function openChooser(page: Page, locale: 'ko' | 'en') {
  await page.goto(`/${locale}/simulators/edge-chooser`)
  const inputs = page.getByRole('group', { name: words[locale].inputs, exact: true })
  await expect(inputs).toBeEnabled()
}

for (const locale of ['ko', 'en'] as const) {
  const say = words[locale]

  test(`${locale}: a learner finds the one condition that decides`, async ({ page }) => {
    await openChooser(page, locale)
    await expect(headline(page)).toHaveText(say.viewer)
    const row = page.getByRole('table', { name: say.changes }).getByRole('row').nth(1)
    await expect(row).toContainText(say.body)
    await expect(row).toContainText(say.notNeeded)
    await expect(row).toContainText(say.functions)

    // What the table says comes true.
    await page.getByRole('checkbox', { name: say.body }).uncheck()
    await expect(headline(page)).toHaveText(say.functions)

    await page.getByRole('textbox', { name: say.codeSize }).fill('11')
    await expect(headline(page)).toHaveText(say.viewer)
    await expect(page.getByRole('list').getByText(say.tooLarge)).toBeVisible()
  })

  test(`${locale}: a size that cannot be read gets a sentence and keeps the answer`, async ({
    page,
  }) => {
    await openChooser(page, locale)
    const size = page.getByRole('textbox', { name: say.codeSize })
    await size.fill('-3')
    await expect(page.getByText(say.range)).toBeVisible()
    await expect(page.getByText(say.kept)).toBeVisible()
    await expect(headline(page)).toHaveText(say.viewer)
    await size.fill('6')
    await expect(page.getByText(say.kept)).toBeHidden()
  })

  test(`${locale}: an event on the way is pressed, and the work belongs there`, async ({
    page,
  }) => {
    await openChooser(page, locale)
    const map = page.getByRole('region', { name: say.map })
    const spot = map.getByRole('button', { name: say.originRequest })
    await expect(spot).toHaveAttribute('aria-pressed', 'false')
    // Origin events do not see every request.
    await spot.click()
    await expect(headline(page)).toHaveText(say.neither)
    await expect(page.getByRole('combobox', { name: say.event })).toHaveValue('origin-request')
    await expect(page).toHaveURL(/event=origin-request/)

    await page.getByRole('radio', { name: say.missOnly }).check()
    await expect(spot).toHaveAccessibleName(new RegExp(say.here))
    await expect(headline(page)).not.toHaveText(say.neither)

    // The body has gone by when the response comes.
    await map.getByRole('button', { name: say.originResponse }).click()
    await expect(headline(page)).toHaveText(say.neither)

    // By keyboard, and a second press leaves it open.
    await spot.focus()
    await page.keyboard.press('Enter')
    await expect(spot).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Enter')
    await expect(spot).toHaveAttribute('aria-pressed', 'false')
    await expect(page.getByRole('combobox', { name: say.event })).toHaveValue('any')
  })

  test(`${locale}: what a setting can do needs no code`, async ({ page }) => {
    await openChooser(page, locale)
    await page.getByRole('button', { name: say.headers }).click()
    await expect(headline(page)).toHaveText(say.noCode)
    const requirement = page.getByRole('textbox', { name: say.requirement })
    await requirement.fill(say.ownWords)
    await expect(headline(page)).toHaveText(say.noCode)
    await expect(page.getByText(say.geographic).first()).toBeVisible()
    await requirement.fill('JWT')
    await expect(headline(page)).toHaveText(say.functions)
  })
}
