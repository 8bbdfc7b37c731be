import { buildWords } from './build-words'
import { expect, type Page, test } from './fixtures'
import { choicesAsked, giveUp, goOn, openQuiz, question, quizAnswers, stem } from './quiz-steps'
import { type Locale, locales, words } from './words'

/** Starts what the builder holds and waits until it takes answers. */
async function start(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: buildWords[locale].start }).click()
  await expect(page).toHaveURL(/\/quiz\/play\?/)
  await quizAnswers(page)
}

/** Gives up on every item in turn; what they asked, in order. */
async function giveUpAll(page: Page, locale: Locale): Promise<readonly (string | null)[]> {
  const stems: (string | null)[] = []
  do {
    stems.push(await stem(page))
    await giveUp(page, locale)
  } while (await goOn(page, locale))
  return stems
}

for (const locale of locales) {
  const say = buildWords[locale]

  test(`a learner builds a quiz in ${locale}, and whoever opens its link gets the same`, async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/${locale}`)
    const menu = page.getByRole('navigation', { name: words[locale].menu })
    await menu.getByRole('link', { name: say.practice }).click()
    await page.getByRole('main').getByRole('link', { name: say.build }).click()
    await page.getByRole('checkbox', { name: say.chapter }).check()
    await page.getByRole('checkbox', { name: say.derived }).check()
    await page.getByRole('spinbutton', { name: say.amount }).fill('4')
    await expect(page.getByText(say.asks(4))).toBeVisible()
    await start(page, locale)

    await page.getByRole('button', { name: say.copy }).click()
    await expect(page.getByText(say.copied)).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const mine = await giveUpAll(page, locale)
    expect(mine).toHaveLength(4)

    const elsewhere = await browser.newContext()
    const other = await elsewhere.newPage()
    await openQuiz(other, link)
    expect(await giveUpAll(other, locale)).toEqual(mine)
    await elsewhere.close()

    await page.getByRole('button', { name: say.sameAgain }).click()
    expect(await stem(page)).toBe(mine[0])
  })

  test(`a damaged link in ${locale} says what is wrong and asks what is left`, async ({ page }) => {
    await page.goto(`/${locale}/quiz/build?amount=2`)
    await start(page, locale)
    await openQuiz(page, `${page.url()}-000000-half`)
    await expect(page.getByText(say.unreadable)).toBeVisible()
    await expect(page.getByText(say.missing)).toBeVisible()
    expect(await giveUpAll(page, locale)).toHaveLength(2)

    await page.goto(`/${locale}/quiz/play?items=`)
    await expect(page.getByText(say.noItems)).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: say.build }).last().click()
    await expect(page).toHaveURL(/\/quiz\/build/)
  })

  test(`what was missed and what was never seen can be asked for in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/quiz/build?amount=3`)
    await start(page, locale)
    const missed = await giveUpAll(page, locale)

    await page.goto(`/${locale}/quiz/build`)
    await page.getByRole('checkbox', { name: say.unsure }).check()
    await expect(page.getByText(say.none)).toBeVisible()
    await page.getByRole('button', { name: say.loosen }).click()
    await page.getByRole('checkbox', { name: say.missed }).check()
    await expect(page.getByText(say.found(3))).toBeVisible()
    await start(page, locale)
    const again = await giveUpAll(page, locale)
    expect(again.toSorted()).toEqual(missed.toSorted())

    await page.goBack()
    await expect(page.getByRole('checkbox', { name: say.missed })).toBeChecked()
    await page.getByRole('checkbox', { name: say.missed }).uncheck()
    await page.getByRole('checkbox', { name: say.unseen }).check()
    await page.getByRole('spinbutton', { name: say.amount }).fill('30')
    await start(page, locale)
    await expect(page.getByText('1 / 30')).toBeVisible()
    expect(missed).not.toContain(await stem(page))
  })
}

const say = buildWords.ko

test('an amount that cannot be is refused with a sentence, and a clock goes into the link', async ({
  page,
}) => {
  await page.goto('/ko/quiz/build')
  const amount = page.getByRole('spinbutton', { name: say.amount })
  await amount.fill('0')
  await expect(page.getByText(say.badAmount)).toBeVisible()
  await amount.fill('12')
  await expect(page.getByText(say.badAmount)).toHaveCount(0)
  await page.getByRole('radio', { name: say.minutes, exact: true }).check()
  await expect(page.getByRole('checkbox', { name: say.clock })).toBeDisabled()
  await page.getByRole('radio', { name: say.review }).check()
  await page.getByRole('checkbox', { name: say.clock }).check()
  await page.getByRole('button', { name: say.start }).click()
  await expect(page).toHaveURL(/\/quiz\/play\?mode=review&minutes=12&seed=\w+&items=/)
})

test('a quiz that was left is gone on with from the practice page, and survives a reload', async ({
  page,
}) => {
  await page.goto('/ko/quiz/build?amount=3')
  await start(page, 'ko')
  await giveUp(page, 'ko')
  await goOn(page, 'ko')
  const second = await stem(page)
  await page.reload()
  await quizAnswers(page)
  expect(await stem(page)).toBe(second)

  await page.goto('/ko/quiz')
  const open = page.getByRole('region', { name: say.goOn })
  await open.getByRole('link').click()
  await quizAnswers(page)
  await expect(page.getByText('2 / 3')).toBeVisible()
  expect(await stem(page)).toBe(second)
})

test.describe('without a connection', () => {
  test.use({ expectedNoise: [/ERR_FAILED/] })

  test('a quiz says that it could not be fetched, and is there at the second try', async ({
    page,
  }) => {
    await page.goto('/ko/quiz/build?amount=2')
    await start(page, 'ko')
    await page.route('**/items/ko/*', (route) => route.abort())
    await page.reload()
    await expect(page.getByText(say.failed)).toBeVisible()
    await page.unroute('**/items/ko/*')
    await page.getByRole('button', { name: say.retry }).click()
    await quizAnswers(page)
    await expect(page.getByText('1 / 2')).toBeVisible()
  })
})

test('what a learner was sure of and got wrong comes first in review', async ({ page }) => {
  await openQuiz(page, '/gallery/quiz/answer')
  const sureOf = '함수 하나마다 1,000개까지'
  do {
    const asked = (await stem(page)) ?? ''
    if (asked.includes(sureOf)) {
      await page.getByRole('radio', { name: words.ko.trueClaim }).check()
      await page.getByRole('radio', { name: say.sure, exact: true }).check()
    } else if (asked.includes('직접 호출할 수 있는')) {
      await page.getByRole('checkbox', { name: 'Amazon API Gateway' }).check()
    } else {
      await giveUp(page, 'ko')
      continue
    }
    await page.getByRole('button', { name: words.ko.submit, exact: true }).click()
  } while (await goOn(page, 'ko'))

  const first = page.getByRole('region', { name: say.sureButWrong })
  await expect(first).toContainText(sureOf)
  const headings = page.getByRole('heading', { level: 2 })
  const read = await headings.allTextContents()
  expect(read.indexOf(say.sureButWrong)).toBeGreaterThan(-1)
  expect(read.indexOf(say.sureButWrong)).toBeLessThan(read.indexOf(say.reviewed))

  // One of the two that belong, and nothing that does not.
  await page.getByRole('radio', { name: say.partial }).check()
  await expect(page.getByRole('heading', { name: say.partialScore })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: say.partialScore })).toBeVisible()
})

test('with the keyboard alone a quiz is built, started and answered with certainty', async ({
  page,
}) => {
  await page.goto('/ko/quiz/build')
  await page.getByRole('checkbox', { name: say.situations }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('spinbutton', { name: say.amount }).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('2')
  await expect(page.getByText(say.asks(2))).toBeVisible()
  await page.getByRole('button', { name: say.start }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/quiz\/play\?/)
  await quizAnswers(page)
  const sure = page.getByRole('radio', { name: say.sure, exact: true })
  const field = question(page).getByRole('textbox')
  if ((await field.count()) > 0) {
    // One in twenty situations asks for a number; letters go into its field.
    await field.focus()
    await page.keyboard.type('1')
    await sure.focus()
    await page.keyboard.press('Space')
  } else {
    const asked = await choicesAsked(page.getByRole('group'), 'ko')
    for (let digit = 1; digit <= asked; digit++) await page.keyboard.press(`Digit${digit}`)
    await page.keyboard.press('KeyC')
  }
  await expect(sure).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByText(say.saidSure)).toBeVisible()
  await expect(page.getByRole('button', { name: words.ko.next })).toBeFocused()
})

test('whoever does not want to be asked how sure they are is not asked again', async ({ page }) => {
  await openQuiz(page, '/ko/lessons/lambda-limits/quiz')
  await page.getByRole('button', { name: say.hide }).click()
  await page.reload()
  await quizAnswers(page)
  await expect(page.getByRole('radio', { name: say.sure, exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: say.show }).click()
  await expect(page.getByRole('radio', { name: say.sure, exact: true })).toBeVisible()
})
