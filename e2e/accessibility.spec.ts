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
const themes = ['light', 'dark'] as const

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))
}

async function lessons(page: Page): Promise<readonly string[]> {
  await page.goto('/ko/course')
  const links = page.getByRole('main').getByRole('listitem').getByRole('link')
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))
  return hrefs.flatMap((href) => (href?.includes('/lessons/') ? [href.replace('/ko', '')] : []))
}

test.use({ expectedNoise: [/404/] })

for (const theme of themes) {
  for (const locale of locales) {
    test.describe(`in ${locale}, ${theme}`, () => {
      test.use({ colorScheme: theme })

      test('axe finds nothing on any page', async ({ page }) => {
        for (const route of routes) {
          await page.goto(`/${locale}${route}`)
          await expect(page.getByRole('heading').first()).toBeVisible()
          expect(await findings(page), route).toEqual([])
        }
      })

      test('axe finds nothing on any lesson', async ({ page }, { project }) => {
        test.setTimeout(180_000)
        const found = await lessons(page)
        expect(found.length).toBeGreaterThanOrEqual(29)
        // The phone's layout differs by stylesheet only: one lesson of each chapter is enough there.
        for (const route of project.name === 'desk'
          ? found
          : [...found].filter((_, i) => i % 8 === 0)) {
          await page.goto(`/${locale}${route}`)
          expect(await findings(page), route).toEqual([])
        }
      })

      test('axe finds nothing in a question, its feedback and the help', async ({ page }) => {
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
}
