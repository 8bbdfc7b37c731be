import { expect, type Page } from './fixtures'
import { type Locale, words } from './words'

/** Opens a lesson and waits until it answers: its status shows once the page's script is at work. */
export async function openLesson(page: Page, locale: Locale, slug: string): Promise<void> {
  await page.goto(`/${locale}/lessons/${slug}`)
  await expect(page.getByText(words[locale].reading, { exact: true })).toBeVisible()
}
