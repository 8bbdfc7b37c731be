import { expect, type Page, test } from './fixtures'

const words = {
  ko: {
    inputs: '입력',
    bill: '한 달 요금',
    launch: '앱을 내는 날',
    memory: '메모리',
    duration: '한 번의 실행 시간',
    arm: 'Arm(Graviton)',
    free: '매달 무료인 몫을 뺍니다',
    results: '결과',
    keptOn: '동시성을 켜 둔 요금',
    instance: '늘 켜 둔 서버의 한 달 요금',
    runs: '11,520,815번까지',
    never: '없음',
    paste: '잰 값 붙여 넣기',
    pasted: 'AWS Lambda Power Tuning의 결과',
    badLine: '2번째 줄에서 메모리와 실행 시간을 읽지 못했습니다. ‘128, 850’처럼 적으십시오.',
    table: '메모리마다 걸리는 시간과 요금',
    cheapest: /1,536MB \(.*가장 쌈.*\)/,
    trap: /‘600,000GB-초에 1달러’라는 필기는 틀렸습니다/,
    range: /1에서 900,000ms까지의 수를 적으십시오/,
    working: '계산 과정',
    chart: /메모리와 100만 번의 요금/,
  },
  en: {
    inputs: 'Inputs',
    bill: 'Monthly bill',
    launch: 'Launch day',
    memory: 'Memory',
    duration: 'Duration of a run',
    arm: 'Arm (Graviton)',
    free: 'Take off the monthly free tier',
    results: 'Results',
    keptOn: 'Charge for concurrency kept on',
    instance: 'Monthly price of a server that is always on',
    runs: '11,520,815 runs',
    never: 'never',
    paste: 'Paste measurements',
    pasted: 'Results of AWS Lambda Power Tuning',
    badLine: 'Line 2 has no memory and duration. Write it like “128, 850”.',
    table: 'Duration and cost by memory',
    cheapest: /1,536 MB \(.*cheapest.*\)/,
    trap: /Notes that say “one dollar for 600,000 GB-seconds” are wrong/,
    range: /Give a number from 1 to 900,000 ms/,
    working: 'Working',
    chart: /Memory and the cost of a million runs/,
  },
} as const

type Locale = keyof typeof words

const bill = (page: Page, locale: Locale) =>
  page.getByRole('status', { name: words[locale].bill, exact: true })

async function openCost(page: Page, locale: Locale) {
  await page.goto(`/${locale}/simulators/lambda-cost`)
  const inputs = page.getByRole('group', { name: words[locale].inputs, exact: true })
  await expect(inputs).toBeEnabled()
  await expect(bill(page, locale)).toHaveText('$2.73')
}

for (const locale of ['ko', 'en'] as const) {
  const say = words[locale]

  test(`${locale}: a learner works out a month and lowers the bill`, async ({ page }) => {
    await openCost(page, locale)
    await expect(page.getByText(say.trap)).toBeVisible()
    const working = page.getByRole('region', { name: say.working })
    await expect(working).toContainText('$2.333338 + $0.40')

    await page.getByRole('radio', { name: say.arm }).check()
    await expect(bill(page, locale)).toHaveText('$2.27')
    await page.getByRole('checkbox', { name: say.free }).uncheck()
    await expect(bill(page, locale)).toHaveText('$7.80')
    await page.getByRole('textbox', { name: say.memory, exact: true }).fill('768')
    await expect(bill(page, locale)).toHaveText('$4.20')
  })

  test(`${locale}: a learner sees what keeping environments ready costs`, async ({ page }) => {
    await openCost(page, locale)
    await page.getByRole('button', { name: say.launch }).click()
    await expect(bill(page, locale)).toHaveText('$19.96')
    const results = page.getByLabel(say.results, { exact: true })
    await expect(results.getByText(say.keptOn)).toBeVisible()
  })

  test(`${locale}: a learner holds Lambda against a server of a price of their own`, async ({
    page,
  }) => {
    await openCost(page, locale)
    const results = page.getByLabel(say.results, { exact: true })
    await expect(results.getByText(say.runs)).toBeVisible()
    await page.getByRole('button', { name: say.launch }).click()
    await page.getByRole('textbox', { name: say.instance }).fill('5')
    await expect(results.getByText(say.never, { exact: true })).toBeVisible()
  })

  test(`${locale}: pasted measurements find the memory to choose`, async ({ page }) => {
    await openCost(page, locale)
    await page.getByRole('radio', { name: say.paste }).check()
    const pasted = page.getByRole('textbox', { name: say.pasted })
    const results =
      '{"stats":[{"averageDuration":4030,"value":256},{"averageDuration":600,"value":1536}]}'
    await pasted.fill(results)
    const table = page.getByRole('table', { name: say.table })
    await expect(table.getByRole('rowheader', { name: say.cheapest })).toBeVisible()
    await expect(page.getByRole('figure', { name: say.chart })).toBeVisible()

    // What cannot be read says where, and changes nothing.
    await pasted.fill('256, 4030\n1536 fast')
    await expect(page.getByText(say.badLine)).toBeVisible()
    await expect(pasted).toHaveValue('256, 4030\n1536 fast')
    await expect(table.getByRole('rowheader', { name: say.cheapest })).toBeVisible()
  })

  test(`${locale}: a duration that no run has keeps the last bill`, async ({ page }) => {
    await openCost(page, locale)
    await page.getByRole('textbox', { name: say.duration }).fill('900001')
    await expect(page.getByText(say.range)).toBeVisible()
    await expect(bill(page, locale)).toHaveText('$2.73')
  })
}
