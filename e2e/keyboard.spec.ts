import { expect, test } from './fixtures'
import { openLesson } from './lesson-steps'
import { choicesAsked, fieldShown, giveUp, goOn, openQuiz, question } from './quiz-steps'
import { words } from './words'

const say = words.ko

test.describe('with the keyboard alone', () => {
  test('a reader skips to the text, steps through sections and opens the help', async ({
    page,
  }) => {
    await openLesson(page, 'ko', 'lambda-limits')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: say.skip })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()

    const sections = page.getByRole('main').getByRole('heading', { level: 2 })
    await page.keyboard.press('KeyJ')
    await expect(sections.nth(0)).toBeFocused()
    await page.keyboard.press('KeyJ')
    await expect(sections.nth(1)).toBeFocused()
    await expect(sections.nth(1)).toBeInViewport()
    await page.keyboard.press('KeyK')
    await expect(sections.nth(0)).toBeFocused()

    await page.keyboard.press('Shift+Slash')
    await expect(page.getByRole('dialog', { name: say.shortcuts })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('a learner does without shortcuts, and has them back', async ({ page }, { project }) => {
    // The switch stands beside the hint of the keys, for which a phone has neither room nor use.
    test.skip(project.name === 'phone')
    await openQuiz(page, '/ko/lessons/dynamodb-dax/quiz')
    const choices = question(page).getByRole('radio').or(question(page).getByRole('checkbox'))
    while ((await choices.count()) < 2) {
      await giveUp(page, 'ko')
      await goOn(page, 'ko')
    }
    await page.getByRole('button', { name: say.shortcutsOff }).click()
    await page.keyboard.press('Digit1')
    await expect(choices.first()).not.toBeChecked()
    await page.getByRole('button', { name: say.shortcutsOn }).click()
    await page.keyboard.press('Digit1')
    await expect(choices.first()).toBeChecked()
  })

  test('a learner answers a whole quiz', async ({ page }) => {
    test.setTimeout(120_000)
    await openQuiz(page, '/ko/lessons/dynamodb-dax/quiz')
    await expect(page.getByText('1 / 10')).toBeVisible()
    for (let number = 1; number <= 10; number++) {
      await expect(page.getByText(`${number} / 10`)).toBeVisible()
      await fieldShown(page)
      const group = question(page)
      const toSort = await group.locator('fieldset').all()
      if (toSort.length > 0) {
        for (const thing of toSort) {
          await thing.getByRole('radio').first().focus()
          await page.keyboard.press('Space')
        }
      } else if ((await group.getByRole('textbox').count()) > 0) {
        for (const field of await group.getByRole('textbox').all()) {
          await field.focus()
          await page.keyboard.type('5')
        }
      } else if ((await group.getByRole('combobox').count()) > 0) {
        for (const match of await group.getByRole('combobox').all()) {
          await match.focus()
          await page.keyboard.press('ArrowDown')
        }
        await page.keyboard.press('Escape')
      } else {
        const asked = await choicesAsked(group, 'ko')
        for (let digit = 1; digit <= asked; digit++) await page.keyboard.press(`Digit${digit}`)
      }
      await page.keyboard.press('Enter')
      const submit = page.getByRole('button', { name: say.submit, exact: true })
      // A native list keeps Enter for itself: the button is one Tab further.
      if ((await submit.count()) > 0) {
        await submit.focus()
        await page.keyboard.press('Enter')
      }
      await expect(page.getByRole('heading', { name: say.why, exact: true })).toBeVisible()
      const onwards = page.getByRole('button', { name: number === 10 ? say.finish : say.next })
      await expect(onwards).toBeFocused()
      await page.keyboard.press('Enter')
    }
    await expect(page.getByRole('heading', { name: say.result })).toBeFocused()
  })

  test('Enter that ends a Hangul composition does not answer', async ({ page }) => {
    await openQuiz(page, '/ko/lessons/dynamodb-dax/quiz')
    await expect(page.getByText('1 / 10')).toBeVisible()
    await page.evaluate(() => {
      const target = document.activeElement ?? document.body
      const press = { code: 'Enter', key: 'Enter', isComposing: true, bubbles: true }
      target.dispatchEvent(new KeyboardEvent('keydown', press))
    })
    await expect(question(page).getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0)
    await expect(page.getByRole('heading', { name: say.why, exact: true })).toHaveCount(0)
    await page.getByRole('button', { name: say.giveUp }).click()
    await goOn(page, 'ko')
    await expect(page.getByText('2 / 10')).toBeVisible()
  })
})
