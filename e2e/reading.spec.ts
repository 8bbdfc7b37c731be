import { expect, test } from './fixtures'
import { openLesson } from './lesson-steps'
import { locales, words } from './words'

for (const locale of locales) {
  const say = words[locale]

  test.describe(`a lesson in ${locale}`, () => {
    test('has its facts with sources, its corrections and a way to the quiz', async ({ page }) => {
      await openLesson(page, locale, 'lambda-limits')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.limits)
      await expect(page.getByText(say.correction).first()).toBeVisible()
      const fact = page.locator('[id="fact-limit-timeout"]')
      await expect(fact).toContainText('900')
      // On a phone the source opens in place; in the margin it is there already.
      const source = fact.getByRole('button', { name: say.source })
      if (await source.isVisible()) await source.click()
      await expect(
        fact.getByRole('link', { name: 'Configure Lambda function timeout' }),
      ).toBeVisible()
      await expect(page.getByRole('link', { name: say.takeQuiz })).toBeVisible()
    })

    test('has every part that a lesson has', async ({ page }) => {
      await openLesson(page, locale, 'dynamodb-ttl')
      const objectives = page.getByRole('region', { name: say.objectives })
      expect(await objectives.getByRole('listitem').count()).toBeGreaterThanOrEqual(2)
      await expect(page.getByRole('complementary', { name: say.example })).toBeVisible()
      const pair = page.getByRole('complementary', { name: say.pair })
      await expect(pair.getByRole('table')).toBeVisible()
      const cues = page.getByRole('list', { name: say.cues }).getByRole('listitem')
      expect(await cues.count()).toBeGreaterThanOrEqual(3)
      await expect(page.getByText(say.correction).first()).toBeVisible()
      const recap = page.getByRole('region', { name: say.recap, exact: true })
      await expect(recap.getByRole('listitem')).toHaveCount(5)
      await expect(page.getByRole('link', { name: say.takeQuiz })).toBeVisible()
    })

    test('explains a term where it stands, and Escape closes it', async ({ page }) => {
      await openLesson(page, locale, 'lambda-limits')
      const term = page.getByRole('main').getByRole('button', { expanded: false }).first()
      const name = (await term.textContent()) ?? ''
      await term.click()
      const open = page.getByRole('button', { name, expanded: true })
      await expect(open).toBeVisible()
      await open.press('Escape')
      await expect(page.getByRole('button', { name, expanded: true })).toHaveCount(0)
    })

    test('lets the reader cover a column and recall it', async ({ page }) => {
      await openLesson(page, locale, 'edge-comparison')
      await page.getByRole('button', { name: say.cover }).first().click()
      const covered = page.getByRole('button', { name: say.uncover })
      const before = await covered.count()
      expect(before).toBeGreaterThan(1)
      await covered.first().click()
      await expect(covered).toHaveCount(before - 1)
    })

    test('keeps the page when the language changes', async ({ page }) => {
      const other = locale === 'ko' ? 'en' : 'ko'
      await page.goto(`/${locale}/lessons/dynamodb-dax`)
      await page.getByRole('link', { name: say.otherLanguage }).click()
      await expect(page).toHaveURL(new RegExp(`/${other}/lessons/dynamodb-dax$`))
      await expect(page.locator('html')).toHaveAttribute('lang', other)
    })

    test('is not wider than the window, at any size', async ({ page }) => {
      for (const path of ['', '/course', '/lessons/edge-comparison', '/glossary', '/corrections']) {
        await page.goto(`/${locale}${path}`)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, path).toBeLessThanOrEqual(0)
      }
    })
  })
}

test('the first page speaks the language of the browser, Korean otherwise', async ({ request }) => {
  const landing = async (language: string) => {
    const response = await request.get('/', {
      headers: { 'Accept-Language': language },
      maxRedirects: 0,
    })
    return new URL(response.headers().location ?? '', 'http://localhost').pathname
  }
  expect(await landing('en-GB,en;q=0.9')).toBe('/en')
  expect(await landing('ko-KR,ko;q=0.9,en;q=0.5')).toBe('/ko')
  expect(await landing('fr-FR')).toBe('/ko')
})

test('the theme a reader chose stays after a reload', async ({ page }) => {
  await page.goto('/ko')
  await expect(page.getByRole('link', { name: words.ko.startReading })).toBeVisible()
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.getByLabel(words.ko.theme).selectOption('dark')
  await expect.poll(paper).not.toBe(light)
  const dark = await paper()
  await page.reload()
  expect(await paper()).toBe(dark)
})

test('a printed lesson has neither menus nor buttons to press', async ({ page }) => {
  await page.goto('/ko/lessons/lambda-limits')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByText(words.ko.correction).first()).toBeVisible()
})
