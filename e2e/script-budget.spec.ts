import { expect, test } from './fixtures'

// DESIGN's budgets are in kB as transferred: 1 kB is 1,000 bytes.
const budgetBytes = 175_000

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

for (const route of routes) {
  test(`${route} loads no more script than its budget`, async ({ page }) => {
    const sizes: Promise<number>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return
      sizes.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize }) => responseBodySize),
      )
    })
    await page.goto(route, { waitUntil: 'networkidle' })
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    // Zero would mean that nothing was measured.
    expect(total).toBeGreaterThan(50_000)
    expect(total).toBeLessThanOrEqual(budgetBytes)
  })
}
