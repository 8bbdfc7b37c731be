import { readdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from './fixtures'
import { openLesson } from './lesson-steps'
import { giveUp, openQuiz } from './quiz-steps'
import { simulatorSlugs } from './simulator-words'
import { type Locale, locales, words } from './words'

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
  '/diagrams',
  '/diagrams/lambda-vpc',
  '/diagrams/compare/lambda-rds-proxy',
  '/simulators',
  ...simulatorSlugs.map((slug) => `/simulators/${slug}`),
  '/lessons/no-such-lesson',
]
const lessons = readdirSync('content/lessons/ko').map(
  (file) => `/lessons/${file.replace('.mdx', '')}`,
)

// A page takes two seconds on an idle machine of two cores, and up to ten beside the other journeys.
const pageMs = 20_000

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

/** Goes from page to page in one tab, as its script is parsed once for all of them. */
async function expectNothing(page: Page, locale: Locale, paths: readonly string[]): Promise<void> {
  test.setTimeout((paths.length + 2) * pageMs)
  for (const path of paths) {
    await page.goto(`/${locale}${path}`)
    await expect(page.getByRole('heading').first()).toBeVisible()
    expect.soft(await findings(page), path).toEqual([])
  }
}

test.use({ expectedNoise: [/404/] })

for (const locale of locales) {
  test.describe(`in ${locale}, light and dark, axe finds nothing`, () => {
    for (const group of groupsOf(7, routes)) {
      test(`on ${group[0] || 'home'} and what follows`, async ({ page }) => {
        await expectNothing(page, locale, group)
      })
    }

    for (const group of groupsOf(8, lessons)) {
      test(`on ${group[0]} and what follows`, async ({ page }, { project }) => {
        // The English lessons have the blocks of the Korean ones, and the phone differs by stylesheet
        // only: one lesson of eight is enough there.
        const all = locale === 'ko' && project.name === 'desk'
        await expectNothing(page, locale, all ? group : group.slice(0, 1))
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

function groupsOf(size: number, paths: readonly string[]): readonly (readonly string[])[] {
  return paths.length === 0 ? [] : [paths.slice(0, size), ...groupsOf(size, paths.slice(size))]
}
