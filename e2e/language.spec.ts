import type { Response } from '@playwright/test'
import { expect, type Locator, type Page, test } from './fixtures'
import { languageWords } from './language-words'
import { giveUp, goOn, openQuiz, question } from './quiz-steps'
import { locales, words } from './words'

const quizPath = '/lessons/lambda-networking/quiz'
const hangul = /[가-힣]/

/** The parts of the page that say they are in this language. */
function inLanguage(page: Page, language: string): Locator {
  return page.getByRole('group').locator(`[lang="${language}"]`)
}

function choices(page: Page): Locator {
  return question(page).getByRole('radio').or(question(page).getByRole('checkbox'))
}

/** Goes on until the question is a choice among options, as those of a situation are. */
async function goToChoice(page: Page, locale: 'ko' | 'en'): Promise<void> {
  while ((await choices(page).count()) < 4) {
    await giveUp(page, locale)
    expect(await goOn(page, locale)).toBe(true)
  }
}

for (const locale of locales) {
  const say = languageWords[locale]
  const other = locale === 'ko' ? 'en' : 'ko'

  test.describe(`an item in both languages, from ${locale}`, () => {
    test('shows stem and options before the answer, reasons after it, and remembers it', async ({
      page,
    }) => {
      await openQuiz(page, `/${locale}${quizPath}`)
      await goToChoice(page, locale)
      await expect(inLanguage(page, other)).toHaveCount(0)
      const options = await choices(page).count()

      const toggle = page.getByRole('button', { name: say.toggle })
      await toggle.click()
      await expect(toggle).toHaveAttribute('aria-pressed', 'true')
      const twins = inLanguage(page, other)
      // The stem, in one part or two, and every option.
      await expect.poll(() => twins.count()).toBeGreaterThan(options)
      await expect(twins.first()).not.toBeEmpty()
      for (const text of await twins.allTextContents()) {
        if (other === 'en') expect(text).not.toMatch(hangul)
      }
      if (other === 'ko') await expect(twins.first()).toHaveText(hangul)

      await giveUp(page, locale)
      const why = page.getByRole('heading', { name: words[locale].why })
      await expect(why).toBeVisible()
      expect(await twins.count()).toBeGreaterThan(options * 2)

      await page.reload()
      await expect(page.getByRole('button', { name: say.toggle })).toHaveAttribute(
        'aria-pressed',
        'true',
      )
      await expect(inLanguage(page, other).first()).not.toBeEmpty()
    })

    test('stands side by side on a wide screen and below on a phone, with nothing cut off', async ({
      page,
    }, { project }) => {
      await openQuiz(page, `/${locale}${quizPath}`)
      await goToChoice(page, locale)
      await page.getByRole('button', { name: say.toggle }).click()
      const twins = inLanguage(page, other)
      await expect(twins.last()).not.toBeEmpty()

      for (const twin of await twins.all()) {
        const own = await twin.locator('xpath=preceding-sibling::*[1]').boundingBox()
        const theirs = await twin.boundingBox()
        // What both languages say alike is said once on a phone.
        if (own === null || theirs === null) continue
        if (project.name === 'desk') {
          expect(Math.abs(own.y - theirs.y)).toBeLessThan(1)
          expect(theirs.x).toBeGreaterThan(own.x + own.width - 1)
        } else {
          expect(theirs.y).toBeGreaterThanOrEqual(own.y + own.height - 1)
        }
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    })

    test('answers the key L', async ({ page }) => {
      await openQuiz(page, `/${locale}${quizPath}`)
      await goToChoice(page, locale)
      const toggle = page.getByRole('button', { name: say.toggle })
      await page.keyboard.press('KeyL')
      await expect(toggle).toHaveAttribute('aria-pressed', 'true')
      await page.keyboard.press('KeyL')
      await expect(toggle).toHaveAttribute('aria-pressed', 'false')
    })

    test('is there in the result, for the item that is opened', async ({ page }) => {
      test.setTimeout(120_000)
      await openQuiz(page, `/${locale}${quizPath}`)
      do await giveUp(page, locale)
      while (await goOn(page, locale))
      const reviews = page.getByRole('group').filter({ has: page.locator('summary') })
      const first = reviews.first()
      await first.locator('summary').click()
      await expect(first.locator(`[lang="${other}"]`)).toHaveCount(0)
      await first.getByRole('button', { name: say.toggle }).click()
      await expect(first.locator(`[lang="${other}"]`).first()).not.toBeEmpty()
      await expect(reviews.nth(1).locator(`[lang="${other}"]`)).toHaveCount(0)
    })
  })

  test.describe(`when the other language cannot be fetched, from ${locale}`, () => {
    test.use({ expectedNoise: [/Failed to load resource/] })

    test('the item says so, and trying again helps', async ({ page }) => {
      await openQuiz(page, `/${locale}${quizPath}`)
      await page.route(`**/items/${other}/*`, (route) => route.abort())
      await page.getByRole('button', { name: say.toggle }).click()
      await expect(page.getByText(say.failed)).toBeVisible()
      await page.unroute(`**/items/${other}/*`)
      await page.getByRole('button', { name: say.retry }).click()
      await expect(page.getByText(say.failed)).toHaveCount(0)
      await expect(inLanguage(page, other).first()).not.toBeEmpty()
    })
  })

  test(`the exam’s phrases are shown after the answer only, in ${locale}`, async ({ page }) => {
    test.setTimeout(120_000)
    const asked: Response[] = []
    page.on('response', (response) => {
      if (response.url().endsWith('/items/phrases.json')) asked.push(response)
    })
    // A quiz of items that hold the first phrase of the list.
    await page.goto(`/${locale}/quiz/phrases`)
    const quiz = page.getByRole('main').locator('a[href*="/quiz/play?"]').first()
    await openQuiz(page, (await quiz.getAttribute('href')) ?? '')
    expect(asked).toEqual([])
    const heading = page.getByRole('heading', { name: say.phrases, exact: true })
    do {
      await expect(heading).toHaveCount(0)
      await giveUp(page, locale)
      // The phrases of a situation arrive after its answer.
      await heading.waitFor({ timeout: 5_000 }).catch(() => null)
      if ((await heading.count()) > 0) break
    } while (await goOn(page, locale))
    await expect(heading).toBeVisible()
    await expect(page.getByText(say.rulesOut, { exact: true }).first()).toBeVisible()

    await page.getByRole('link', { name: say.allPhrases }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/quiz/phrases#[a-z-]+$`))
    const named = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
    await expect(named.locator(`[lang="ko"]`).first()).toHaveText(hangul)
    await expect(named.locator(`[lang="en"]`).first()).not.toHaveText(hangul)
  })
}

test('where an answer is typed, L is a letter of it', async ({ page }) => {
  const say = words.ko
  await openQuiz(page, '/gallery/quiz/answer')
  while ((await page.getByRole('textbox').count()) === 0) {
    await page.getByRole('button', { name: say.giveUp }).click()
    await page.getByRole('button', { name: say.next }).click()
  }
  await page.keyboard.press('l')
  await expect(page.getByRole('textbox').first()).toHaveValue('l')
  await expect(page.getByRole('button', { name: languageWords.ko.toggle })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
})
