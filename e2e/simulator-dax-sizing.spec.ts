import { expect, type Page, test } from './fixtures'

const words = {
  ko: {
    inputs: '입력',
    hitRate: '캐시 적중률',
    slider: '캐시 적중률 슬라이더',
    saved: 'DynamoDB에서 아끼는 읽기4,500RCU',
    savedLess: 'DynamoDB에서 아끼는 읽기2,500RCU',
    time: '읽기의 평균 응답 시간0.95ms',
    timeMore: '읽기의 평균 응답 시간2.75ms',
    target: '159,000RPS',
    targetMore: '375,000RPS',
    strong: '강력한 일관성',
    bypass: '강력한 일관성 읽기는 DAX를 거쳐도 DynamoDB로 갑니다.',
    nothing: 'DynamoDB에서 아끼는 읽기0RCU',
    seoul: '서울',
    notThere: '서울 리전에는 DAX가 없습니다.',
    missing: '짐작하지 않고 비워 두었습니다',
    range: '0에서 100%까지의 수를 적으십시오. 지금은 ‘많이’입니다.',
    much: '많이',
    table: '노드 3개일 때의 노드 유형',
    row: 'dax.r5.large 16 225,000 처리량 부족',
    fewNodes: '노드가 3개 이상 있어야 장애를 견딥니다.',
    one: '노드 하나짜리 테스트 환경',
  },
  en: {
    inputs: 'Inputs',
    hitRate: 'Hit rate',
    slider: 'Hit rate slider',
    saved: 'Reads saved at DynamoDB4,500 RCUs',
    savedLess: 'Reads saved at DynamoDB2,500 RCUs',
    time: 'Average time of a read0.95 ms',
    timeMore: 'Average time of a read2.75 ms',
    target: '159,000 RPS',
    targetMore: '375,000 RPS',
    strong: 'strong',
    bypass: 'Strongly consistent reads go to DynamoDB even through DAX.',
    nothing: 'Reads saved at DynamoDB0 RCUs',
    seoul: 'Seoul',
    notThere: 'DAX is not offered in Seoul.',
    missing: 'It is left open, not guessed.',
    range: 'Give a number from 0 to 100%. Now it is “much”.',
    much: 'much',
    table: 'Node types with 3 nodes',
    row: 'dax.r5.large 16 225,000 too slow',
    fewNodes: 'at least 3 nodes in different Availability Zones',
    one: 'A test set-up with one node',
  },
} as const

const headline = (page: Page) => page.getByRole('status').and(page.locator('output')).first()

for (const locale of ['ko', 'en'] as const) {
  const say = words[locale]

  test(`${locale}: the hit rate moves the time, the saving and the cluster`, async ({ page }) => {
    await open(page, locale)
    const main = page.getByRole('main')
    await expect(headline(page)).toHaveText(say.target)
    await expect(main).toContainText(say.saved)
    await expect(main).toContainText(say.time)

    await page.getByRole('slider', { name: new RegExp(say.hitRate) }).fill('50')
    await expect(main).toContainText(say.savedLess)
    await expect(main).toContainText(say.timeMore)
    await expect(headline(page)).toHaveText(say.targetMore)
    const types = page.getByRole('table', { name: say.table })
    await expect(types.getByRole('row', { name: say.row })).toBeVisible()

    await page.getByRole('radio', { name: say.strong, exact: true }).check()
    await expect(main).toContainText(say.nothing)
    await expect(page.getByText(say.bypass)).toBeVisible()
  })

  test(`${locale}: what does not fit, or has no price, is said`, async ({ page }) => {
    await open(page, locale)
    await page.getByRole('radio', { name: say.seoul, exact: true }).check()
    await expect(page.getByText(say.notThere)).toBeVisible()
    await expect(page.getByText(say.missing)).toBeVisible()
    await page.getByRole('button', { name: say.one }).click()
    await expect(page.getByText(say.fewNodes)).toBeVisible()
  })

  test(`${locale}: a hit rate that is no number changes nothing`, async ({ page }) => {
    await open(page, locale)
    await page.getByRole('textbox', { name: say.hitRate }).fill(say.much)
    await expect(page.getByText(say.range)).toBeVisible()
    await expect(headline(page)).toHaveText(say.target)
  })
}

async function open(page: Page, locale: 'ko' | 'en') {
  await page.goto(`/${locale}/simulators/dax-sizing`)
  await expect(page.getByRole('group', { name: words[locale].inputs, exact: true })).toBeEnabled({
    timeout: 30_000,
  })
}
