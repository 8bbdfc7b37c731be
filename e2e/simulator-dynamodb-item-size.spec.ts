import { expect, type Page, test } from './fixtures'

const words = {
  ko: {
    inputs: '입력',
    item: '항목 JSON',
    size: '항목 크기',
    first: '1,057바이트',
    short: '이름을 줄인 주문',
    shortSize: '626바이트',
    one: '17바이트',
    table: '속성별 크기(바이트)',
    working: '계산 과정',
    digitsOfNumber: '(유효숫자 2자리 ÷ 2, 올림) + 1',
    broken: '1번째 줄 8번째 글자에서 JSON이 어긋납니다.',
    digits: 'n: 유효숫자가 38자리 이하여야 하는데 40자리입니다.',
    deep: '32단계까지만 중첩할 수 있습니다.',
    kept: '고치기 전까지는 마지막으로 맞았던 값의 결과를 보여 줍니다.',
    mend: 'JSON을 먼저 고쳐야 속성을 넣거나 뺄 수 있습니다.',
    over: /한도 400KB를 638,977바이트 넘어/,
    builder: '속성 넣고 빼기',
    name: '이름',
    type: '형식',
    value: '값',
    number: '숫자',
    put: '넣기',
    added: '‘n’ 속성을 넣었습니다.',
    remove: '‘id’ 빼기',
    wrong: /N의 값은/,
    nameless: '속성의 이름을 적으십시오.',
    typed: 'DynamoDB JSON으로 읽었습니다.',
  },
  en: {
    inputs: 'Inputs',
    item: 'Item as JSON',
    size: 'Size of the item',
    first: '1,057 bytes',
    short: 'The order, names cut short',
    shortSize: '626 bytes',
    one: '17 bytes',
    table: 'Bytes by attribute',
    working: 'Working',
    digitsOfNumber: '(2 significant digits ÷ 2, rounded up) + 1',
    broken: 'This stops being JSON at line 1, character 8.',
    digits: 'n: expected at most 38 significant digits, not 40.',
    deep: 'nested at most 32 levels deep.',
    kept: 'Until this is mended, the results are those of the last values that were right.',
    mend: 'Mend the JSON first, then attributes can be put in or taken out.',
    over: /638,977 bytes over the 400 KB/,
    builder: 'Put attributes in, take them out',
    name: 'Name',
    type: 'Type',
    value: 'Value',
    number: 'number',
    put: 'Put in',
    added: '“n” is in the item.',
    remove: 'Take out “id”',
    wrong: /expected a number/,
    nameless: 'Give the attribute a name.',
    typed: 'Read as DynamoDB JSON.',
  },
} as const

type Locale = keyof typeof words

const size = (page: Page, locale: Locale) =>
  page.getByRole('status', { name: words[locale].size, exact: true })

const text = (page: Page, locale: Locale) => page.getByRole('textbox', { name: words[locale].item })

async function openItemSize(page: Page, locale: Locale) {
  await page.goto(`/${locale}/simulators/dynamodb-item-size`)
  const inputs = page.getByRole('group', { name: words[locale].inputs, exact: true })
  await expect(inputs).toBeEnabled()
}

for (const locale of ['ko', 'en'] as const) {
  const say = words[locale]

  test(`${locale}: a learner pastes an item and sees where its bytes go`, async ({ page }) => {
    await openItemSize(page, locale)
    await expect(size(page, locale)).toHaveText(say.first)
    await page.getByRole('button', { name: say.short }).click()
    await expect(size(page, locale)).toHaveText(say.shortSize)

    await text(page, locale).fill('{"id": "a1", "n": -27, "box": {"w": 30}}')
    await expect(size(page, locale)).toHaveText(say.one)
    const rows = page.getByRole('table', { name: say.table }).getByRole('row')
    await expect(rows.nth(1)).toHaveText(/box.*3.*7.*10/)
    await expect(page.getByRole('region', { name: say.working })).toContainText(say.digitsOfNumber)

    // The same in DynamoDB JSON takes as much.
    await text(page, locale).fill(
      '{"id": {"S": "a1"}, "n": {"N": "-27"}, "box": {"M": {"w": {"N": "30"}}}}',
    )
    await expect(page.getByText(say.typed)).toBeVisible()
    await expect(size(page, locale)).toHaveText(say.one)
  })

  test(`${locale}: what is no item is told apart, and nothing is lost`, async ({ page }) => {
    await openItemSize(page, locale)
    for (const [bad, words] of [
      ['{"id": }', say.broken],
      [`{"n": ${'7'.repeat(40)}}`, say.digits],
      [`{"a": ${'['.repeat(33)}${']'.repeat(33)}}`, say.deep],
    ] as const) {
      await text(page, locale).fill(bad)
      await expect(page.getByText(words)).toBeVisible()
      await expect(text(page, locale)).toHaveValue(bad)
      await expect(text(page, locale)).toHaveAttribute('aria-invalid', 'true')
      await expect(size(page, locale)).toHaveText(say.first)
      await expect(page.getByText(say.kept)).toBeVisible()
    }
    await expect(page.getByText(say.mend)).toBeVisible()
    await expect(page.getByRole('button', { name: say.put, exact: true })).toBeDisabled()

    await text(page, locale).fill(JSON.stringify({ a: 'x'.repeat(1_048_576) }))
    await expect(page.getByText(say.over)).toBeVisible()
  })

  test(`${locale}: an item is built attribute by attribute`, async ({ page }) => {
    await openItemSize(page, locale)
    await text(page, locale).fill('{"id": "a1"}')
    const builder = page.getByRole('region', { name: say.builder })
    const put = builder.getByRole('button', { name: say.put, exact: true })

    await put.click()
    await expect(builder.getByText(say.nameless)).toBeVisible()
    await builder.getByRole('textbox', { name: say.name, exact: true }).fill('n')
    await builder
      .getByRole('combobox', { name: say.type, exact: true })
      .selectOption({ label: say.number })
    await builder.getByRole('textbox', { name: say.value, exact: true }).fill('many')
    await put.click()
    await expect(builder.getByRole('status')).not.toBeEmpty()
    await expect(text(page, locale)).toHaveValue('{"id": "a1"}')

    await builder.getByRole('textbox', { name: say.value, exact: true }).fill('1.50')
    await builder.getByRole('textbox', { name: say.value, exact: true }).press('Enter')
    await expect(builder.getByText(say.added)).toBeVisible()
    await expect(text(page, locale)).toHaveValue('{"id": "a1", "n": 1.50 }')
    await expect(builder.getByRole('textbox', { name: say.name, exact: true })).toBeFocused()

    await builder.getByRole('button', { name: say.remove }).click()
    await expect(text(page, locale)).toHaveValue('{"n": 1.50 }')
    await expect(builder.getByRole('heading', { name: say.builder })).toBeFocused()
  })
}
