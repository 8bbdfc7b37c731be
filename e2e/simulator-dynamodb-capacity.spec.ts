import { expect, type Page, test } from './fixtures'

const words = {
  ko: {
    inputs: '입력',
    table: '테이블에 드는 용량',
    first: '400RCU · 40WCU',
    gsi: 'GSI에는 따로 20WCU',
    reads: '읽는 방법',
    consistency: '강력한 일관성',
    batch: '1,000RCU · 40WCU',
    strong: '2,000RCU · 40WCU',
    trap: '배치와 트랜잭션은 항목마다 올린 다음 더합니다.',
    writes: '쓰는 방법',
    transaction: '2,000RCU · 240WCU',
    several: '한 번에 쓰는 항목',
    picture: '블록으로 보기',
    batchPicture: '1,536바이트 × 20개, 하나씩 올림 → 20블록 → 20RCU',
    compare: '같은 항목 20개를 읽는 방법 비교',
    size: '항목 하나',
    range: '0에서 400KB까지의 수를 적으십시오.',
    paste: '항목 붙여 넣기',
    item: '항목 JSON',
    pasted: '100RCU · 40WCU',
    order: '붙여 넣은 주문',
    broken: /1번째 줄 8번째 글자에서 JSON이 어긋납니다/,
    none: '읽지 않습니다',
    noReads: '0RCU · 40WCU',
  },
  en: {
    inputs: 'Inputs',
    table: 'Capacity of the table',
    first: '400 RCUs · 40 WCUs',
    gsi: "and 20 WCUs of the GSIs' own",
    reads: 'How it reads',
    consistency: 'strong',
    batch: '1,000 RCUs · 40 WCUs',
    strong: '2,000 RCUs · 40 WCUs',
    trap: 'Batches and transactions round each item up before adding.',
    writes: 'How it writes',
    transaction: '2,000 RCUs · 240 WCUs',
    several: 'Items in one request',
    picture: 'In blocks',
    batchPicture: '1,536 bytes × 20 items, each rounded up → 20 blocks → 20 RCUs',
    compare: 'The same 20 items, read in each way',
    size: 'One item',
    range: 'Give a number from 0 to 400 KB.',
    paste: 'of a pasted item',
    item: 'Item as JSON',
    pasted: '100 RCUs · 40 WCUs',
    order: 'A pasted order',
    broken: /stops being JSON at line 1, character 8/,
    none: 'not at all',
    noReads: '0 RCUs · 40 WCUs',
  },
} as const

type Locale = keyof typeof words

const capacity = (page: Page, locale: Locale) =>
  page.getByRole('status', { name: words[locale].table, exact: true })

async function openCapacity(page: Page, locale: Locale) {
  await page.goto(`/${locale}/simulators/dynamodb-capacity`)
  const inputs = page.getByRole('group', { name: words[locale].inputs, exact: true })
  await expect(inputs).toBeEnabled()
}

for (const locale of ['ko', 'en'] as const) {
  const say = words[locale]

  test(`${locale}: a learner compares ways to read and write`, async ({ page }) => {
    await openCapacity(page, locale)
    await expect(capacity(page, locale)).toHaveText(say.first)
    await expect(page.getByText(say.gsi)).toBeVisible()

    await page.getByRole('combobox', { name: say.reads, exact: true }).selectOption('BatchGetItem')
    await expect(capacity(page, locale)).toHaveText(say.batch)
    await expect(page.getByText(say.trap)).toBeVisible()
    await page.getByRole('radio', { name: say.consistency, exact: true }).check()
    await expect(capacity(page, locale)).toHaveText(say.strong)
    await expect(page.getByRole('region', { name: say.picture })).toContainText(say.batchPicture)

    await page
      .getByRole('combobox', { name: say.writes, exact: true })
      .selectOption('TransactWriteItems')
    await page.getByRole('textbox', { name: say.several }).last().fill('3')
    await expect(capacity(page, locale)).toHaveText(say.transaction)

    const rows = page.getByRole('table', { name: say.compare }).getByRole('row')
    await expect(rows).toHaveCount(8)
  })

  test(`${locale}: the size comes from a pasted item, and what is wrong keeps the result`, async ({
    page,
  }) => {
    await openCapacity(page, locale)
    const itemKb = page.getByRole('textbox', { name: say.size, exact: true })
    await itemKb.fill('401')
    await expect(page.getByText(say.range)).toBeVisible()
    await expect(capacity(page, locale)).toHaveText(say.first)

    await page.getByRole('button', { name: say.order }).click()
    await expect(capacity(page, locale)).toHaveText(say.pasted)
    await expect(itemKb).toHaveCount(0)
    await page.getByRole('textbox', { name: say.item }).fill('{"id": }')
    await expect(page.getByText(say.broken)).toBeVisible()
    await expect(capacity(page, locale)).toHaveText(say.pasted)

    await page
      .getByRole('combobox', { name: say.reads, exact: true })
      .selectOption({ label: say.none })
    await expect(capacity(page, locale)).toHaveText(say.noReads)
  })
}
