import AxeBuilder from '@axe-core/playwright'
import { diagramWords } from './diagram-words'
import { expect, type Locator, type Page, test } from './fixtures'

const say = diagramWords.ko
const address = '/ko/diagrams/lambda-vpc'

/** Opens a diagram and waits until it moves. */
async function openDiagram(page: Page, path = address): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('figure.diagram').first()
  await expect(figure.locator('.diagram-stage[data-moving]')).toBeVisible()
  return figure
}

const current = (figure: Locator) => figure.locator('[aria-current=step]').locator('visible=true')
const active = (figure: Locator) => figure.locator('.diagram-flow .diagram-node.diagram-active')

for (const locale of ['ko', 'en'] as const) {
  test(`${locale}: a learner walks through an architecture`, async ({ page }) => {
    const words = diagramWords[locale]
    const figure = await openDiagram(page, `/${locale}/diagrams/lambda-vpc`)
    await figure.getByRole('button', { name: words.next }).click()
    await expect(current(figure)).toContainText('1')
    await expect(active(figure)).toHaveCount(2)
    await expect(page).toHaveURL(/\?lambda-vpc=1#diagram-lambda-vpc$/)

    await figure.getByRole('slider', { name: words.scrub }).fill('4')
    await expect(current(figure)).toContainText('4')
    await figure.getByRole('button', { name: words.previous }).click()
    await expect(current(figure)).toContainText('3')

    // A link, or a reload, comes back to the step.
    await expect(page).toHaveURL(/\?lambda-vpc=3#/)
    await page.reload()
    await expect(current(figure)).toContainText('3')
  })
}

test('the walk goes on by itself, and stops when somebody takes over', async ({ page }) => {
  const figure = await openDiagram(page)
  await figure.getByRole('button', { name: say.play }).click()
  await expect(current(figure)).toContainText('1')
  await expect(current(figure)).toContainText('2', { timeout: 15_000 })
  await figure.getByRole('button', { name: say.previous }).click()
  await expect(figure.getByRole('button', { name: say.play })).toBeVisible()
})

test('a what-if breaks a part, takes another way and says with its fact what comes of it', async ({
  page,
}) => {
  const figure = await openDiagram(page)
  await figure.getByRole('button', { name: say.noNat }).click()
  await expect(page).toHaveURL(/lambda-vpc=3\.no-nat#/)
  await expect(figure.locator('.diagram-flow .diagram-broken-mark').first()).toBeVisible()
  const last = Number(await figure.getByRole('slider').getAttribute('max'))
  await figure.getByRole('slider').fill(String(last))
  const narration = figure.locator('.diagram-narration')
  await expect(narration.locator('.diagram-consequence')).toBeVisible()
  await narration.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/ko\/lessons\/[a-z-]+#fact-net-/)
  await expect(page.locator(':target')).toBeVisible()
})

test('the keyboard alone follows the connections and the steps', async ({ page }) => {
  const figure = await openDiagram(page)
  const nodes = figure.locator('[data-node]')
  await nodes.first().focus()
  await page.keyboard.press('ArrowRight')
  const phone = (page.viewportSize()?.width ?? 0) < 600
  // In the narrow picture what stood to the right stands below.
  if (phone) await page.keyboard.press('ArrowDown')
  await expect(figure.locator('[data-node=eni]')).toBeFocused()
  await expect(figure.locator('[data-node=eni]')).toHaveAccessibleName(/ENI/)

  await page.keyboard.press('End')
  await expect(current(figure)).toContainText('6')
  await page.keyboard.press('Home')
  await expect(current(figure)).toContainText('1')
  // Enter goes to the next step that is about the part.
  await page.keyboard.press('Enter')
  await expect(current(figure)).toContainText('2')

  // One stop of the tab key for all nodes.
  await page.keyboard.press('Tab')
  await expect(figure.getByRole('button', { name: say.previous })).toBeFocused()
})

test('a click on the part that fails goes to the step where it fails', async ({ page }) => {
  const figure = await openDiagram(page, `${address}?lambda-vpc=0.no-nat`)
  await figure.locator('[data-node=nat]').click()
  await expect(current(figure)).toContainText('3')
})

test('the space bar and a finger scroll the page, whatever stands on it', async ({ page }) => {
  const figure = await openDiagram(page, '/ko/diagrams/step-functions-order')
  const pane = figure.locator('.react-flow__pane')
  expect(await pane.evaluate((element) => getComputedStyle(element).touchAction)).not.toBe('none')
  await page.getByRole('main').focus()
  await page.keyboard.press('Space')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
})

test('nothing moves for whoever asked for less movement', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const figure = await openDiagram(page)
  await figure.getByRole('button', { name: say.next }).click()
  const going = figure.locator('.flow-going')
  await expect(going).toHaveCount(1)
  expect(await going.evaluate((line) => getComputedStyle(line).animationName)).toBe('none')
})

test('the active connection moves once, for less than three seconds', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const figure = await openDiagram(page)
  await figure.getByRole('button', { name: say.next }).click()
  const [seconds, times] = await figure.locator('.flow-going').evaluate((line) => {
    const { animationDuration, animationIterationCount } = getComputedStyle(line)
    return [Number.parseFloat(animationDuration), animationIterationCount]
  })
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(3)
  expect(times).toBe('1')
})

test('the picture that moves stands where the drawing stood, and moves nothing else', async ({
  page,
}) => {
  await page.goto(address, { waitUntil: 'commit' })
  const figure = page.locator('figure.diagram')
  const drawn = figure.locator('.diagram-shape svg [data-part=eni] rect').locator('visible=true')
  const before = await drawn.first().boundingBox()
  await expect(figure.locator('.diagram-stage[data-moving]')).toBeVisible()
  const after = await figure.locator('.diagram-flow [data-node=eni]').boundingBox()
  expect(before).not.toBeNull()
  expect(Math.abs((before?.x ?? 0) - (after?.x ?? 0))).toBeLessThan(3)
  expect(Math.abs((before?.width ?? 0) - (after?.width ?? 0))).toBeLessThan(3)
  expect(Math.abs((before?.y ?? 0) - (after?.y ?? 0))).toBeLessThan(3)
})

test('a lesson shows its diagrams, and axe finds nothing', async ({ page }) => {
  await page.goto('/ko/lessons/lambda-networking')
  const figure = page.locator('#diagram-lambda-vpc')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('.diagram-stage[data-moving]')).toBeVisible()
  await figure.getByRole('button', { name: say.noNat }).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page })
      .include('#diagram-lambda-vpc')
      .setLegacyMode(true)
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([])
  }
})

test('the engine of the picture comes with the first diagram in sight', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  const pictures = () => fetched.filter((url) => url.includes('/pictures/'))
  await page.goto('/ko/lessons/lambda-networking', { waitUntil: 'networkidle' })
  expect(pictures()).toEqual([])
  await page.locator('#diagram-lambda-vpc').scrollIntoViewIfNeeded()
  await expect.poll(() => pictures().length).toBeGreaterThan(0)
})

test('a diagram in a lesson leads to a page of its own, which leads on to its questions', async ({
  page,
}) => {
  await page.goto('/ko/lessons/lambda-networking')
  await page.locator('#diagram-lambda-vpc').getByRole('link', { name: say.ownPage }).click()
  await expect(page).toHaveURL(/\/ko\/diagrams\/lambda-vpc$/)
  await page.getByRole('link', { name: say.practice }).click()
  await expect(page).toHaveURL(/\/quiz\/play\?/)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('picture and words are there, and no button that does nothing', async ({ page }) => {
    await page.goto(address)
    const figure = page.locator('figure.diagram')
    await expect(figure.locator('svg[role=img]').locator('visible=true')).toHaveCount(1)
    await expect(figure.getByRole('listitem').filter({ hasText: 'Lambda → ENI' })).toBeVisible()
    await expect(figure.getByRole('button', { name: say.next })).toBeHidden()
    await expect(figure.getByText(say.noNat).locator('visible=true')).toHaveCount(1)
  })
})

test('on paper stand the picture and its words, and no controls', async ({ page }) => {
  const figure = await openDiagram(page)
  await page.emulateMedia({ media: 'print' })
  await expect(figure.locator('.diagram-still svg').locator('visible=true')).toHaveCount(1)
  await expect(figure.getByRole('slider')).toBeHidden()
  await expect(figure.getByRole('listitem').first()).toBeVisible()
})

test('the list leads to a diagram, and the diagram to its files', async ({ page, request }) => {
  await page.goto('/ko/diagrams')
  expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(25)
  await page.getByRole('link', { name: 'VPC에 연결한 Lambda 함수', exact: true }).click()
  await expect(page).toHaveURL(/\/ko\/diagrams\/lambda-vpc$/)
  for (const [name, type] of [
    ['SVG', 'image/svg+xml'],
    ['PNG', 'image/png'],
  ] as const) {
    const href = await page.getByRole('link', { name: new RegExp(`^${name}`) }).getAttribute('href')
    const answer = await request.get(href ?? '')
    expect(answer.headers()['content-type']).toContain(type)
    expect((await answer.body()).length).toBeGreaterThan(5_000)
  }
  const social = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(social).toContain('/pictures/ko/lambda-vpc.social.png')
})

test('two ways stand side by side with what differs marked', async ({ page }) => {
  await page.goto('/ko/diagrams/compare/lambda-rds-proxy')
  const sides = page.getByRole('figure')
  await expect(sides).toHaveCount(2)
  await expect(
    sides.nth(1).locator('.diagram-only-mark').locator('visible=true').first(),
  ).toBeVisible()
  await expect(page.getByRole('main')).toContainText('RDS Proxy')
})
