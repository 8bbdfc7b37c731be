import { expect, type Page, test } from './fixtures'
import { locales, words } from './words'

for (const locale of locales) {
  const say = words[locale]
  const path = `/${locale}/corrections`

  const entries = (page: Page, kind: string) =>
    page.getByRole('main').getByRole('term').filter({ hasText: kind })

  test.describe(`what the notes get wrong, in ${locale}`, () => {
    test('is reached from the menu, and each entry says the claim, the truth and its source', async ({
      page,
    }) => {
      await page.goto(`/${locale}`)
      await page
        .getByRole('navigation', { name: say.menu })
        .getByRole('link', { name: say.corrections })
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.correctionsTitle)
      const limits = page.getByRole('list', { name: say.correctedIn(say.limits) })
      const entry = limits.getByRole('listitem').filter({ hasText: say.zipClaim })
      await expect(entry.getByRole('definition').first()).toContainText('500')
      await expect(entry.getByRole('definition').last()).toContainText('50')
      await expect(entry.getByRole('link', { name: 'Lambda quotas' })).toBeVisible()
      await expect(entry).toContainText(say.checkedOn)
    })

    test('is filtered by kind, and a reload keeps the filter', async ({ page }) => {
      await page.goto(path)
      await page.getByRole('radio', { name: say.outdated }).check()
      await expect(page).toHaveURL(/\?kind=outdated$/)
      await expect(page.getByRole('status')).toContainText(say.outdatedShown)
      await expect(entries(page, say.outdated).first()).toBeVisible()
      expect(await visible(entries(page, say.wrongKind))).toBe(0)
      expect(await visible(entries(page, say.imprecise))).toBe(0)
      const shown = await visible(entries(page, say.outdated))
      expect(shown).toBeGreaterThan(5)

      await page.reload()
      await expect(page.getByRole('radio', { name: say.outdated })).toBeChecked()
      expect(await visible(entries(page, say.wrongKind))).toBe(0)
      expect(await visible(entries(page, say.outdated))).toBe(shown)

      await page.getByRole('radio', { name: say.all }).check()
      await expect(page).toHaveURL(new RegExp(`${path}$`))
      expect(await visible(entries(page, say.wrongKind))).toBeGreaterThan(5)
    })

    test('leads to the fact in its lesson, and the lesson leads back', async ({ page }) => {
      await page.goto(`${path}?kind=wrong`)
      const entry = page.getByRole('listitem').filter({ hasText: say.zipClaim }).last()
      await entry.getByRole('link', { name: say.seeInLesson }).click()
      await expect(page).toHaveURL(/\/lessons\/lambda-limits#fact-limit-zip-compressed$/)
      const fact = page.locator('[id="fact-limit-zip-compressed"]')
      await expect(fact).toBeInViewport()
      await expect(fact).toContainText(say.zipClaim)

      await fact.getByRole('link', { name: say.correction }).click()
      await expect(page).toHaveURL(new RegExp(`${path}#limit-zip-compressed$`))
      await expect(page.getByText(say.zipClaim)).toBeInViewport()
    })

    test('shows the entry that the address names, whatever is filtered', async ({ page }) => {
      await page.goto(`${path}?kind=outdated#limit-zip-compressed`)
      await expect(page.getByText(say.zipClaim)).toBeInViewport()
      await expect(page.getByRole('radio', { name: say.outdated })).toBeChecked()
    })

    test('has a list of lessons to jump to', async ({ page }) => {
      await page.goto(path)
      const fold = page.getByText(say.jump, { exact: true })
      if (await fold.isVisible()) await fold.click()
      const jump = page.getByRole('navigation', { name: say.jump })
      await jump.getByRole('link', { name: say.limits }).click()
      await expect(
        page.getByRole('main').getByRole('heading', { level: 3, name: say.limits }),
      ).toBeInViewport()
    })
  })

  test.describe(`what the notes get wrong, in ${locale} before any script`, () => {
    test.use({ javaScriptEnabled: false })

    test('is all listed, and the filter works', async ({ page }) => {
      await page.goto(path)
      expect(await visible(entries(page, say.imprecise))).toBeGreaterThan(50)
      await page.getByRole('radio', { name: say.wrongKind }).check()
      expect(await visible(entries(page, say.imprecise))).toBe(0)
      expect(await visible(entries(page, say.wrongKind))).toBeGreaterThan(5)
    })
  })
}

async function visible(locator: ReturnType<Page['getByRole']>): Promise<number> {
  return locator.filter({ visible: true }).count()
}
