import { expect, type Page, test } from './fixtures'
import { simulatorSlugs, simulatorWords } from './simulator-words'

type Say = (typeof simulatorWords)['ko' | 'en']

const headline = (page: Page) => page.getByRole('status').and(page.locator('output')).first()
const presets = (page: Page, say: Say) =>
  page.getByRole('group', { name: say.presets }).getByRole('button')

/** Opens a simulator and waits until its knobs can be turned. */
async function openSimulator(page: Page, path: string, say: Say) {
  await page.goto(path)
  await expect(presets(page, say).first()).toBeEnabled()
}

for (const slug of simulatorSlugs) {
  for (const locale of ['ko', 'en'] as const) {
    const say = simulatorWords[locale]
    const path = `/${locale}/simulators/${slug}`

    test(`${locale} ${slug}: a situation is laid out, kept in the address, and taken back`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await openSimulator(page, path, say)
      const first = (await headline(page).textContent()) ?? ''
      const results = page.locator('main')
      const before = (await results.textContent()) ?? ''

      await presets(page, say).nth(1).click()
      await expect(presets(page, say).nth(1)).toHaveAttribute('aria-pressed', 'true')
      await expect(results).not.toHaveText(before)
      const chosen = (await headline(page).textContent()) ?? ''
      await expect(page).toHaveURL(/\?.+=/)

      // A reload, or the link in another window, comes back to it.
      await page.reload()
      await expect(presets(page, say).first()).toBeEnabled()
      await expect(headline(page)).toHaveText(chosen)
      await expect(presets(page, say).nth(1)).toHaveAttribute('aria-pressed', 'true')

      await page.getByRole('button', { name: say.link }).click()
      await expect(page.getByText(say.linkCopied)).toBeVisible()
      const link = await page.evaluate(() => navigator.clipboard.readText())
      expect(link).toContain(`${path}?`)
      await page.getByRole('button', { name: say.text }).click()
      await expect(page.getByText(say.textCopied)).toBeVisible()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      expect(text).toContain(chosen)
      expect(text).toContain(path)

      await page.getByRole('button', { name: say.reset }).click()
      await expect(headline(page)).toHaveText(first)
    })

    test(`${locale} ${slug}: a question near the setting is asked and worked out`, async ({
      page,
    }) => {
      await openSimulator(page, path, say)
      await page.getByRole('button', { name: say.ask }).click()
      const practice = page.locator('form')
      await practice.getByRole('button', { name: say.check }).click()
      const options = practice.getByRole('radio')
      if ((await options.count()) > 0) {
        await expect(practice.getByText(say.choose)).toBeVisible()
        await options.first().check()
      } else {
        await expect(practice.getByText(say.unread)).toBeVisible()
        await practice.getByRole('textbox', { name: say.answer }).fill('1')
      }
      await practice.getByRole('button', { name: say.check }).click()
      await expect(practice.getByText(say.rightIs)).toBeVisible()
      await practice.getByRole('button', { name: say.next }).click()
      await expect(practice.getByText(say.rightIs)).toBeHidden()
      await expect(practice.getByRole('heading', { level: 3 })).toBeFocused()
    })
  }

  test(`${slug}: stands on a projector without running over its edge`, async ({ page }) => {
    await openSimulator(page, `/ko/simulators/${slug}?view=projector`, simulatorWords.ko)
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(headline(page)).toBeVisible()
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await expect.poll(over).toBeLessThanOrEqual(0)
  })

  test(`${slug}: its first result is there without a script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`/ko/simulators/${slug}`)
    await expect(page.locator('output').first()).not.toBeEmpty()
    await expect(presets(page, simulatorWords.ko).first()).toBeDisabled()
    await context.close()
  })
}

for (const locale of ['ko', 'en'] as const) {
  const say = simulatorWords[locale]

  test(`${locale}: what cannot be read gets a sentence and changes no result`, async ({ page }) => {
    await openSimulator(page, `/${locale}/simulators/lambda-cost`, say)
    const before = (await headline(page).textContent()) ?? ''
    const field = page.locator('input[inputmode=decimal]').first()
    for (const wrong of ['abc', 'NaN', '1e308', '-5', '']) {
      await field.fill(wrong)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(page.getByText(say.kept)).toBeVisible()
      await expect(headline(page)).toHaveText(before)
      await expect(field).toHaveValue(wrong)
    }
    await field.fill('２,000')
    await expect(field).toHaveAttribute('aria-invalid', 'false')
    await expect(page.getByText(say.kept)).toBeHidden()
  })

  test(`${locale}: an instructor shows it in large type, and leaves by Escape`, async ({
    page,
  }) => {
    await openSimulator(page, `/${locale}/simulators/lambda-cost?view=projector`, say)
    const banner = page.getByRole('banner')
    await expect(banner).toBeHidden()
    const large = await headline(page).evaluate((one) =>
      Number.parseFloat(getComputedStyle(one).fontSize),
    )
    await page.keyboard.press('Escape')
    await expect(banner).toBeVisible()
    await expect(page).not.toHaveURL(/view=projector/)
    const usual = await headline(page).evaluate((one) =>
      Number.parseFloat(getComputedStyle(one).fontSize),
    )
    expect(large).toBeGreaterThan(usual)
    await page.getByRole('button', { name: say.projector }).click()
    await expect(banner).toBeHidden()
    await page.getByRole('button', { name: say.leave }).click()
    await expect(banner).toBeVisible()
  })
}

test('a knob is turned by the keyboard alone', async ({ page }) => {
  const say = simulatorWords.ko
  await openSimulator(page, '/ko/simulators/lambda-cost', say)
  const before = (await headline(page).textContent()) ?? ''
  const slider = page.getByRole('slider').first()
  await slider.focus()
  for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight')
  await expect(headline(page)).not.toHaveText(before)
  await expect(slider).toHaveAttribute('aria-valuetext', /\d/)
})

test('every simulator is on the list, and leads to the lesson that teaches it', async ({
  page,
}) => {
  await page.goto('/ko/simulators')
  for (const slug of simulatorSlugs) {
    await expect(page.locator(`main a[href="/ko/simulators/${slug}"]`)).toBeVisible()
  }
  await page.locator('main a[href="/ko/simulators/lambda-cost"]').click()
  await expect(page).toHaveURL(/\/ko\/simulators\/lambda-cost$/)
  await page.locator('main a[href^="/ko/lessons/"]').last().click()
  await expect(page.locator('main a[href="/ko/simulators/lambda-cost"]').first()).toBeVisible()
})
