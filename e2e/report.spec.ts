import { expect, type Page, test } from './fixtures'
import { languageWords } from './language-words'
import { answerItem, openQuiz } from './quiz-steps'
import { locales, words } from './words'

const path = '/lessons/lambda-limits/quiz'

async function openReport(page: Page, locale: 'ko' | 'en'): Promise<void> {
  await openQuiz(page, `/${locale}${path}`)
  await answerItem(page, locale)
  await expect(page.getByRole('heading', { name: words[locale].why })).toBeVisible()
  await page.getByRole('button', { name: languageWords[locale].report }).click()
  await expect(page.getByRole('dialog', { name: languageWords[locale].reportTitle })).toBeVisible()
}

for (const locale of locales) {
  const say = languageWords[locale]

  test.describe(`a report of an error in ${locale}`, () => {
    test('copies the item’s id, version and language with what is wrong', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await openReport(page, locale)
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByText(say.noneSent)).toBeVisible()
      await dialog.getByLabel(say.note).fill('키가 틀렸습니다.')
      await dialog.getByRole('button', { name: say.copy }).click()
      await expect(dialog.getByRole('status')).toHaveText(say.copied)

      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toMatch(/`lambda-limits\.[a-z-]+\.[^`]+`/)
      expect(copied).toMatch(/`[0-9a-z]{6}`/)
      expect(copied).toContain(`\`${locale}\``)
      expect(copied).toContain(`\`/${locale}${path}\``)
      expect(copied).toContain('키가 틀렸습니다.')
      await expect(dialog.getByLabel(say.preview)).toHaveValue(copied)
    })

    test('is selected to be copied by hand where the browser does not copy', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
      })
      await openReport(page, locale)
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: say.copy }).click()
      await expect(dialog.getByRole('status')).toHaveText(say.selected)
      const preview = dialog.getByLabel(say.preview)
      await expect(preview).toBeFocused()
      expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(
        await preview.inputValue(),
      )
    })

    test('goes to the repository where the site has one, and nowhere else', async ({ page }) => {
      await page.route('**/api/settings', (route) =>
        route.fulfill({ json: { repositoryIssuesUrl: 'https://example.org/o/n/issues' } }),
      )
      await openReport(page, locale)
      const link = page.getByRole('dialog').getByRole('link', { name: say.newIssue })
      const address = new URL((await link.getAttribute('href')) ?? '')
      expect(address.origin + address.pathname).toBe('https://example.org/o/n/issues/new')
      expect(address.searchParams.get('body')).toContain(`\`${locale}\``)
    })

    test('leaves the quiz under it alone, and gives the focus back', async ({ page }) => {
      await openReport(page, locale)
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('link', { name: say.newIssue })).toHaveCount(0)
      await dialog.getByLabel(say.note).focus()
      await page.keyboard.type('l1')
      await page.keyboard.press('Enter')
      await expect(dialog.getByLabel(say.note)).toHaveValue('l1\n')
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(page.getByRole('button', { name: say.report })).toBeFocused()
      await expect(page.getByRole('heading', { name: words[locale].why })).toBeVisible()
    })
  })
}
