import { examWords } from './exam-words'
import { expect, type Locator, type Page } from './fixtures'
import { choicesAsked } from './quiz-steps'
import type { Locale } from './words'

/** For what waits until the items are fetched, a file for each lesson. */
export const fetching = { timeout: 30_000 } as const

/** The question on the table: the group that its choices are in. */
export function question(page: Page): Locator {
  return page.getByRole('group').filter({ has: page.getByRole('heading') })
}

/** Opens a preset, reads the rules and starts. */
export async function startExam(page: Page, locale: Locale, preset: string): Promise<void> {
  const say = examWords[locale]
  await page.goto(`/${locale}/quiz/exam/saa-c03-${preset}`)
  await expect(page.getByRole('heading', { name: say.rules })).toBeVisible()
  await expect(question(page)).toHaveCount(0)
  await page.getByRole('button', { name: say.start }).click()
  await expect(question(page)).toBeVisible(fetching)
}

export async function answerByKeys(page: Page, locale: Locale): Promise<void> {
  const asked = await choicesAsked(question(page), locale)
  for (let digit = 1; digit <= asked; digit++) await page.keyboard.press(`Digit${digit}`)
}

/** From wherever on the sheet to the dialog that asks once more. */
export async function openSubmit(page: Page, locale: Locale): Promise<Locator> {
  const say = examWords[locale]
  await page.getByRole('button', { name: say.review }).click()
  await expect(page.getByRole('heading', { name: say.beforeSubmit })).toBeFocused()
  await page.getByRole('button', { name: say.submit, exact: true }).click()
  const dialog = page.getByRole('alertdialog', { name: say.submitTitle })
  await expect(dialog).toBeVisible()
  return dialog
}
