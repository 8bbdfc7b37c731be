import { expect, type Locator, type Page } from './fixtures'
import { type Locale, words } from './words'

/** Opens a quiz and waits until it takes answers: its first question is there before its script. */
export async function openQuiz(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await quizAnswers(page)
}

export async function quizAnswers(page: Page): Promise<void> {
  await expect(question(page)).toBeVisible()
  await expect(page.locator('[inert]')).toHaveCount(0)
}

/** The item on the page; what is to be sorted stands in groups of its own inside it. */
export function question(page: Page): Locator {
  return page.getByRole('group').first()
}

/** Answers the item on the page somehow: what matters is that it can be answered and is explained. */
export async function answerItem(page: Page, locale: Locale): Promise<void> {
  await fieldShown(page)
  const group = question(page)
  // The words of a picture are a group too, and nothing to sort.
  const toSort = group.locator('fieldset')
  const choices = group.getByRole('radio').or(group.getByRole('checkbox'))
  const fields = group.getByRole('textbox')
  const matches = group.getByRole('combobox')
  if ((await toSort.count()) > 0) {
    for (const thing of await toSort.all()) await thing.getByRole('radio').first().check()
  } else if ((await choices.count()) > 0) {
    const asked = await choicesAsked(group, locale)
    for (let index = 0; index < asked; index++) await choices.nth(index).check()
  } else if ((await fields.count()) > 0) {
    for (const field of await fields.all()) await field.fill('1')
  } else {
    // An ordering can be checked as it stands; a matching needs every pair.
    for (const match of await matches.all()) await match.selectOption({ index: 1 })
  }
  await page.getByRole('button', { name: words[locale].submit, exact: true }).click()
}

/** What an ordering or a matching is answered with is fetched when the first of them is asked. */
export async function fieldShown(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** How many options the question says to choose; one where it does not say. */
export async function choicesAsked(group: Locator, locale: Locale): Promise<number> {
  const { chooseTwo, chooseThree } = words[locale]
  if ((await group.getByText(chooseThree, { exact: true }).count()) > 0) return 3
  return (await group.getByText(chooseTwo, { exact: true }).count()) > 0 ? 2 : 1
}

export async function giveUp(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: words[locale].giveUp }).click()
  // What an ordering says of a thing moved is a live region too.
  await expect(page.getByRole('status').filter({ hasText: words[locale].gaveUp })).toBeVisible()
}

/** Goes on after the feedback; false when that led to the result. */
export async function goOn(page: Page, locale: Locale): Promise<boolean> {
  const { next, finish, result } = words[locale]
  const button = page
    .getByRole('button', { name: next })
    .or(page.getByRole('button', { name: finish }))
  const last = (await button.textContent())?.includes(finish) ?? false
  await button.click()
  if (last) await expect(page.getByRole('heading', { name: result })).toBeVisible()
  return !last
}

/** The stem of the item on the page. */
export async function stem(page: Page): Promise<string | null> {
  return question(page).getByRole('heading', { level: 2 }).textContent()
}
