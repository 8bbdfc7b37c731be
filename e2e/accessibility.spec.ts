import { readdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from './fixtures'
import { openLesson } from './lesson-steps'
import { giveUp, openQuiz } from './quiz-steps'
import { locales, words } from './words'

const routes = [
  '',
  '/course',
  '/glossary',
  '/glossary?q=zzz',
  '/corrections',
  '/quiz',
  '/quiz/build',
  '/quiz/play?items=',
  '/quiz/exchange',
  '/quiz/own',
  '/lessons/lambda-limits/quiz',
  '/chapters/dynamodb/quiz',
  '/quiz/drills',
  '/quiz/drills/cname-alias',
  '/notebook',
  '/notebook/round',
  '/notebook/print',
  '/quiz/exam',
  '/quiz/exam/saa-c03-full',
  '/quiz/phrases',
  '/lessons/no-such-lesson',
]
const lessons = readdirSync('content/lessons/ko').map(
  (file) => `/lessons/${file.replace('.mdx', '')}`,
)

/**
 * Axe that reports faults only and stays in the page: no page of ours has a frame, and otherwise every
 * element that passed is sent to a second page, which takes four times as long.
 */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
}

/** What axe finds in the light theme, and what it finds wrong with the colours of the dark one. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await axe(page).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axe(page).withRules(['color-contrast']).analyze()
  return [light, dark].flatMap(({ violations }, i) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${i ? 'dark' : 'light'} ${id} ${target}`),
    ),
  )
}

test.use({ expectedNoise: [/404/] })

for (const locale of locales) {
  test.describe(`in ${locale}, light and dark, axe finds nothing`, () => {
    for (const route of routes) {
      test(`on ${route || 'home'}`, async ({ page }) => {
        await page.goto(`/${locale}${route}`)
        await expect(page.getByRole('heading').first()).toBeVisible()
        expect(await findings(page)).toEqual([])
      })
    }

    for (const [i, route] of lessons.entries()) {
      test(`on ${route}`, async ({ page }, { project }) => {
        // The phone's layout differs by stylesheet only: every eighth lesson is enough there.
        test.skip(project.name === 'phone' && i % 8 > 0)
        await page.goto(`/${locale}${route}`)
        await expect(page.getByRole('heading').first()).toBeVisible()
        expect(await findings(page)).toEqual([])
      })
    }

    test('in a question, its feedback and the help', async ({ page }) => {
      await openQuiz(page, `/${locale}/lessons/lambda-limits/quiz`)
      await giveUp(page, locale)
      expect(await findings(page)).toEqual([])
      await openLesson(page, locale, 'lambda-limits')
      await page.keyboard.press('Shift+Slash')
      await expect(page.getByRole('dialog', { name: words[locale].shortcuts })).toBeVisible()
      expect(await findings(page)).toEqual([])
    })
  })
}
