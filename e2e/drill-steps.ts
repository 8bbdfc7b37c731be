import { drillWords } from './drill-words'
import { expect, type Page } from './fixtures'
import type { Locale } from './words'

/** Which side each cell of the table is of, by its label and words together. */
export type Sides = ReadonlyMap<string, string>

/** Reads the contrast table as a learner does, by its heads. */
export async function readTable(page: Page): Promise<Sides> {
  const table = page.getByRole('table')
  const names = await table.getByRole('columnheader').allTextContents()
  const sides = new Map<string, string>()
  for (const row of await table
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .all()) {
    const label = await row.getByRole('rowheader').textContent()
    const cells = await row.getByRole('cell').allTextContents()
    cells.forEach((cell, index) => {
      sides.set(`${label}${cell}`, names[index + 1] ?? '')
    })
  }
  return sides
}

/** The side that the statement on the page is of; null where a situation is asked. */
export async function rightSide(page: Page, sides: Sides): Promise<string | null> {
  const heading = page.getByRole('group').getByRole('heading', { level: 2 })
  await expect(heading).toBeVisible()
  const asked = (await heading.textContent()) ?? ''
  const cell = [...sides.keys()].find((words) => asked.startsWith(words))
  return cell === undefined ? null : (sides.get(cell) ?? null)
}

/** Gives up a situation and goes on: it counts as one that is not right. */
export async function passOver(page: Page, giveUp: string, next: string): Promise<void> {
  await page.getByRole('button', { name: giveUp }).click()
  await page.getByRole('button', { name: next }).click()
}

/** Waits until the drill has this standing. */
export async function standsAt(
  page: Page,
  locale: Locale,
  right: number,
  answered: number,
): Promise<void> {
  const count = page.getByText(drillWords[locale].count(right, answered), { exact: true })
  await expect(count.first()).toBeVisible()
}
