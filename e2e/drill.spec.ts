import AxeBuilder from '@axe-core/playwright'
import { passOver, readTable, rightSide, type Sides, standsAt } from './drill-steps'
import { drillWords } from './drill-words'
import { expect, type Page, test } from './fixtures'
import { type Locale, locales, words } from './words'

const pairPath = '/quiz/drills/cname-alias'

/** Answers the question on the page: a statement rightly, a situation not at all. Gives whether it was right. */
async function answer(page: Page, locale: Locale, sides: Sides): Promise<boolean> {
  const say = drillWords[locale]
  const side = await rightSide(page, sides)
  if (side === null) {
    await passOver(page, words[locale].giveUp, words[locale].next)
    return false
  }
  await page.getByRole('button', { name: side, exact: true }).click()
  await expect(page.getByRole('status')).toContainText(say.right)
  return true
}

async function goOn(page: Page, locale: Locale): Promise<void> {
  const { next, finish } = drillWords[locale]
  const button = page.getByRole('button', { name: next, exact: true })
  await button.or(page.getByRole('button', { name: finish })).click()
}

/** Reads the table and begins. */
async function start(page: Page, locale: Locale): Promise<Sides> {
  await page.goto(`/${locale}${pairPath}`)
  const sides = await readTable(page)
  await page.getByRole('link', { name: drillWords[locale].start }).click()
  await expect(page.getByText(drillWords[locale].none)).toBeVisible()
  return sides
}

for (const locale of locales) {
  const say = drillWords[locale]

  test.describe(`in ${locale}`, () => {
    test('a pair is drilled from the list until it is passed, and the list knows', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await page.goto(`/${locale}/quiz/drills`)
      await expect(page.getByRole('heading', { level: 1, name: say.list })).toBeVisible()
      const entry = page.getByRole('listitem').filter({ hasText: say.link })
      await expect(entry).toContainText(say.notBegun)
      await entry.getByRole('link').click()

      await expect(page.getByRole('heading', { level: 1, name: say.pair })).toBeVisible()
      await expect(page.getByRole('heading', { name: say.question })).toBeVisible()
      const sides = await readTable(page)
      expect(sides.size).toBe(10)
      await page.getByRole('link', { name: say.start }).click()
      await expect(page.getByRole('table')).toHaveCount(0)

      let right = 0
      for (let answered = 1; answered <= 10; answered++) {
        if (await answer(page, locale, sides)) {
          right++
          await standsAt(page, locale, right, answered)
          await goOn(page, locale)
        }
      }
      expect(right).toBe(8)
      await expect(page.getByRole('heading', { name: say.passed })).toBeFocused()
      await page.getByRole('link', { name: say.others }).click()
      await expect(entry).toContainText(say.passedState)

      await entry.getByRole('link').click()
      await page.getByRole('link', { name: say.again }).click()
      await expect(page.getByText(say.none)).toBeVisible()
    })

    test('a reload in the middle keeps the marks, and beginning anew clears them', async ({
      page,
    }) => {
      const sides = await start(page, locale)
      await answer(page, locale, sides)
      await goOn(page, locale)
      const wrong = (await rightSide(page, sides)) === 'CNAME' ? 1 : 0
      await page.getByRole('group').getByRole('button').nth(wrong).click()
      await expect(page.getByRole('status')).toContainText(say.wrong)
      await standsAt(page, locale, 1, 2)

      await page.reload()
      // The reason is still there to be read.
      await expect(page.getByRole('heading', { name: words[locale].why })).toBeVisible()
      await standsAt(page, locale, 1, 2)
      await goOn(page, locale)

      await page.getByRole('link', { name: say.toTable }).click()
      await expect(page.getByRole('table')).toBeVisible()
      await page.getByRole('link', { name: say.resume }).click()
      await standsAt(page, locale, 1, 2)
      await expect(page.getByText(say.resumed)).toBeVisible()
      await page.getByRole('button', { name: say.restart }).click()
      await expect(page.getByText(say.none)).toBeVisible()
    })

    test('axe finds nothing in a statement, nor in its reason', async ({ page }) => {
      const sides = await start(page, locale)
      for (const step of ['statement', 'reason']) {
        if (step === 'reason') await answer(page, locale, sides)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`)),
          step,
        ).toEqual([])
      }
    })
  })
}

test('with the keyboard alone a learner begins, chooses by arrows and numbers, and goes on', async ({
  page,
}) => {
  const say = drillWords.ko
  await page.goto(`/ko${pairPath}`)
  const sides = await readTable(page)
  await page.getByRole('link', { name: say.start }).focus()
  await page.keyboard.press('Enter')

  const keys = { CNAME: ['ArrowLeft', 'Digit1'], 별칭: ['ArrowRight', 'Digit2'] }
  for (let answered = 1; answered <= 3; answered++) {
    await expect(page.getByRole('group').getByRole('heading', { level: 2 })).toBeFocused()
    const side = await rightSide(page, sides)
    await page.keyboard.press(keys[side === 'CNAME' ? 'CNAME' : '별칭'][answered % 2] ?? '')
    await expect(page.getByRole('status')).toContainText(say.right)
    await standsAt(page, 'ko', answered, answered)
    await expect(page.getByRole('button', { name: say.next, exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
  }
  // The fourth is a situation: the same keys as in any quiz.
  await expect(page.getByRole('group').getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Digit1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: words.ko.why })).toBeVisible()
})

test('the list shows the pairs of one chapter, and says so in its address', async ({ page }) => {
  const say = drillWords.ko
  await page.goto('/ko/quiz/drills')
  const entries = page.getByRole('main').getByRole('listitem')
  await expect(entries.first()).toContainText(say.notBegun)
  const all = await entries.count()
  await page.getByRole('radio', { name: say.chapter }).check()
  await expect(page).toHaveURL(/chapter=dynamodb/)
  await expect(entries.filter({ hasText: say.link })).toHaveCount(0)
  expect(await entries.count()).toBeLessThan(all)
  await page.reload()
  await expect(page.getByRole('radio', { name: say.chapter })).toBeChecked()
  await expect(entries.filter({ hasText: say.link })).toHaveCount(0)
})

test('a lesson leads from its pair to the drill', async ({ page }) => {
  await page.goto('/ko/lessons/route53-alias')
  await page.getByRole('link', { name: drillWords.ko.lessonLink }).click()
  await expect(page.getByRole('heading', { level: 1, name: drillWords.ko.pair })).toBeVisible()
})
