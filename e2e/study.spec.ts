import { expect, test } from './fixtures'
import { answerItem, giveUp, goOn, openQuiz, quizAnswers, stem } from './quiz-steps'
import { locales, words } from './words'

for (const locale of locales) {
  const say = words[locale]

  test.describe(`a quiz in ${locale} before any script`, () => {
    test.use({ javaScriptEnabled: false })

    test('shows its first question', async ({ page }) => {
      await page.goto(`/${locale}/lessons/lambda-limits/quiz`)
      await expect(page.getByText('1 / 10')).toBeVisible()
      // It cannot be answered yet, and says so to nobody who listens.
      const question = page.getByRole('group', { includeHidden: true }).first()
      await expect(question.getByRole('heading', { includeHidden: true })).not.toBeEmpty()
    })
  })

  test.describe(`a learner in ${locale}`, () => {
    test('opens the course, reads, takes the quiz, reloads in the middle, finishes and sees progress', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await page.goto(`/${locale}`)
      await page.getByRole('link', { name: say.startReading }).click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/lessons/serverless-intro$`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.first)

      await page.getByRole('main').getByRole('link', { name: say.takeQuiz }).click()
      await expect(page).toHaveURL(/\/serverless-intro\/quiz/)
      await quizAnswers(page)

      await giveUp(page, locale)
      await expect(page.getByRole('heading', { name: say.why, exact: true })).toBeVisible()
      await expect(page.getByRole('link', { name: say.place })).toBeVisible()
      await goOn(page, locale)
      await answerItem(page, locale)
      await expect(page.getByRole('heading', { name: say.why, exact: true })).toBeVisible()
      await goOn(page, locale)

      const third = await stem(page)
      await page.reload()
      await expect(page.getByText(say.resumed)).toBeVisible()
      expect(await stem(page)).toBe(third)
      await expect(page.getByText('3 / 10')).toBeVisible()

      do await answerItem(page, locale)
      while (await goOn(page, locale))

      await page.goto(`/${locale}/course`)
      await expect(page.getByText(say.checked)).toHaveCount(1)
      await page.reload()
      await expect(page.getByText(say.checked)).toHaveCount(1)
    })

    test('takes a mixed quiz of a chapter', async ({ page }) => {
      test.setTimeout(120_000)
      await page.goto(`/${locale}/course`)
      await page.getByRole('link', { name: say.mixed }).click()
      await quizAnswers(page)
      await expect(page.getByText('1 / 20')).toBeVisible()
      do await answerItem(page, locale)
      while (await goOn(page, locale))
      await page.getByRole('button', { name: say.again }).click()
      await expect(page.getByText('1 / 20')).toBeVisible()
    })

    test('reads where an answer is taught, from the explanation', async ({ page }) => {
      await openQuiz(page, `/${locale}/lessons/lambda-limits/quiz`)
      await giveUp(page, locale)
      await page.getByRole('link', { name: say.place }).click()
      await expect(page).toHaveURL(/\/lessons\/lambda-limits#/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.limits)
    })
  })
}
