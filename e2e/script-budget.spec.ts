import type { Response } from '@playwright/test'
import { diagramWords } from './diagram-words'
import { expect, type Page, test } from './fixtures'

// DESIGN's budgets are in kB as transferred: 1 kB is 1,000 bytes.
const budgetBytes = 175_000
const diagramBytes = 75_000

const routes = [
  '/ko/lessons/lambda-limits',
  '/ko/lessons/lambda-networking',
  '/ko/lessons/lambda-limits/quiz',
  '/ko/chapters/dynamodb/quiz',
  '/ko/glossary',
  '/ko/corrections',
  '/ko/quiz/drills',
  '/ko/quiz/drills/cname-alias',
  '/ko/notebook',
] as const

/** Every script that the page fetches from now on. */
function scriptsOf(page: Page): readonly Response[] {
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response)
  })
  return scripts
}

async function bytesOf(scripts: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(scripts.map((script) => script.request().sizes()))
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
}

async function hasDiagramEngine(scripts: readonly Response[]): Promise<boolean> {
  const texts = await Promise.all(scripts.map((script) => script.text()))
  return texts.some((text) => text.includes('react-flow__'))
}

for (const route of routes) {
  test(`${route} loads no more script than its budget`, async ({ page }) => {
    const scripts = scriptsOf(page)
    await page.goto(route, { waitUntil: 'networkidle' })
    const total = await bytesOf(scripts)
    // Zero would mean that nothing was measured.
    expect(total).toBeGreaterThan(50_000)
    expect(total).toBeLessThanOrEqual(budgetBytes)
  })
}

test('a diagram brings no more script than its budget, and only when one is near', async ({
  page,
}) => {
  const scripts = scriptsOf(page)
  await page.goto('/ko/lessons/lambda-networking', { waitUntil: 'networkidle' })
  expect(await hasDiagramEngine(scripts)).toBe(false)
  const before = scripts.length
  const figure = page.locator('#diagram-lambda-vpc')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('.diagram-stage[data-moving]')).toBeVisible()
  expect(await hasDiagramEngine(scripts)).toBe(true)
  expect(await bytesOf(scripts.slice(before))).toBeLessThanOrEqual(diagramBytes)
})

test('home, quizzes and questions about a picture do without the engine of diagrams', async ({
  page,
  context,
}) => {
  await page.goto('/ko/diagrams/lambda-vpc')
  const practice = page.getByRole('link', { name: diagramWords.ko.practice })
  const pictures = (await practice.getAttribute('href')) ?? ''
  for (const address of ['/ko', '/ko/lessons/lambda-networking/quiz', '/ko/notebook', pictures]) {
    // Of a page that was left no script can be read any more.
    const visited = await context.newPage()
    const scripts = scriptsOf(visited)
    await visited.goto(address, { waitUntil: 'networkidle' })
    expect(scripts.length, address).toBeGreaterThan(0)
    expect(await hasDiagramEngine(scripts), address).toBe(false)
    const picture = visited.locator('.item-picture svg').locator('visible=true')
    if (address === pictures) await expect(picture).toHaveCount(1)
    await visited.close()
  }
})
