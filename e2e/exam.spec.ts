import AxeBuilder from '@axe-core/playwright'
import { answerByKeys, fetching, openSubmit, question, startExam } from './exam-steps'
import { examWords } from './exam-words'
import { expect, test } from './fixtures'
import { locales } from './words'

const minuteMs = 60_000

for (const locale of locales) {
  const say = examWords[locale]

  test.describe(`a candidate in ${locale}`, () => {
    test('sits 65 questions, reloads in the middle, sleeps, and the time runs out', async ({
      page,
    }) => {
      test.setTimeout(300_000)
      await page.clock.install()
      await startExam(page, locale, 'full')
      await expect(question(page).getByRole('heading')).toBeFocused()
      await expect(page.getByText('1 / 65')).toBeVisible()
      await expect(page.getByRole('timer')).toContainText('2:09:')

      const first = await question(page).getByRole('heading').textContent()
      await page.getByRole('button', { name: say.flag }).click()
      await page.getByRole('button', { name: say.strike }).click()
      await page.getByRole('radio', { name: say.sure, exact: true }).check()
      await page.getByText(say.note, { exact: true }).click()
      await page.getByRole('textbox', { name: say.note }).fill('NAT')
      await page.getByRole('textbox', { name: say.note }).blur()
      for (let number = 1; number <= 32; number++) {
        await expect(page.getByText(`${number} / 65`)).toBeVisible()
        await answerByKeys(page, locale)
        await page.keyboard.press('KeyN')
      }
      await expect(page.getByText('33 / 65')).toBeVisible()

      await page.reload()
      await expect(page.getByText(say.resumed)).toBeVisible(fetching)
      await expect(page.getByText('33 / 65')).toBeVisible()
      await page.getByRole('button', { name: say.overview }).click()
      await page.getByRole('button', { name: say.flaggedFirst, exact: true }).click()
      await expect(question(page).getByRole('heading')).toHaveText(first ?? '')
      await expect(page.getByRole('radio', { name: say.sure, exact: true })).toBeChecked()
      for (const name of [say.flag, say.strike]) {
        const button = page.getByRole('button', { name, exact: true })
        await expect(button).toHaveAttribute('aria-pressed', 'true')
      }
      await page.locator('summary').filter({ hasText: say.noteKept }).click()
      await expect(page.getByRole('textbox', { name: say.note })).toHaveValue('NAT')

      // The lid is closed: nothing runs meanwhile, and the clock has gone on.
      await page.clock.fastForward(125 * minuteMs)
      await expect(page.getByRole('status').filter({ hasText: say.fiveLeft })).toBeAttached()
      await page.clock.fastForward(6 * minuteMs)
      await expect(page.getByRole('heading', { name: say.result(50) })).toBeFocused()
      await expect(page.getByText(say.timedOut)).toBeVisible()
      await expect(page.getByText(say.unscored, { exact: true })).toHaveCount(15)
      await expect(page.getByText(say.ownNote, { exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { name: say.range })).toBeVisible()
      await expect(page.getByRole('heading', { name: say.domains })).toBeVisible()

      await page.reload()
      await expect(page.getByRole('heading', { name: say.result(50) })).toBeVisible(fetching)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([])
    })

    test('closes the page, comes back late, and finds the exam handed in', async ({ page }) => {
      await page.clock.install()
      await page.goto(`/${locale}/quiz/exam`)
      await page.getByRole('link', { name: say.toExam }).click()
      await page.getByRole('button', { name: say.start }).click()
      await expect(question(page)).toBeVisible(fetching)
      await answerByKeys(page, locale)
      await page.goto(`/${locale}/quiz/exam`)
      await expect(page.getByRole('link', { name: say.resumeCommute })).toBeVisible()
      await page.clock.fastForward(11 * minuteMs)
      await expect(page.getByText(say.timedOut)).toBeVisible()
      await page.getByRole('link', { name: say.resultOfCommute }).click()
      await expect(page.getByRole('heading', { name: say.result(5) })).toBeVisible(fetching)
      await page.goto(`/${locale}/quiz/exam/saa-c03-commute`)
      await expect(page.getByRole('heading', { name: say.earlier })).toBeVisible()
      await expect(page.getByRole('button', { name: say.start })).toBeEnabled()
    })

    test('reads what is public, that all is original, and which chapter is too small', async ({
      page,
    }) => {
      await page.goto(`/${locale}/quiz/exam`)
      await expect(page.getByRole('heading', { name: say.list, level: 1 })).toBeVisible()
      await expect(page.getByRole('heading', { name: say.full, exact: true })).toBeVisible()
      await expect(page.getByText(say.original)).toBeVisible()
      await expect(page.getByText(say.equating)).toBeVisible()
      await expect(page.getByRole('link', { name: 'SAA-C03 exam guide' })).toBeVisible()
      await expect(page.getByText(say.tooFew)).toBeVisible()
    })
  })
}

test.describe('an exam', () => {
  const say = examWords.ko

  test('is worked, flagged, looked over and handed in by keyboard alone, with a warning', async ({
    page,
  }) => {
    await page.goto('/ko/quiz/exam/saa-c03-commute')
    const start = page.getByRole('button', { name: say.start })
    await expect(start).toBeEnabled()
    await start.focus()
    await page.keyboard.press('Enter')
    const heading = question(page).getByRole('heading')
    await expect(heading).toBeFocused(fetching)

    await answerByKeys(page, 'ko')
    await page.keyboard.press('KeyF')
    await expect(page.getByRole('button', { name: say.flag })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await page.keyboard.press('KeyH')
    await expect(page.getByText(say.nothingSelected)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText('2 / 5')).toBeVisible()
    await expect(heading).toBeFocused()
    await page.keyboard.press('KeyP')
    await expect(page.getByText('1 / 5')).toBeVisible()
    await page.keyboard.press('KeyN')
    await answerByKeys(page, 'ko')
    // Out of a choice, too, arrows to the sides lead to other questions.
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText('3 / 5')).toBeVisible()

    await page.keyboard.press('KeyG')
    const grid = page.getByRole('dialog', { name: say.overview })
    await expect(grid.getByRole('button', { name: say.flaggedFirst, exact: true })).toBeVisible()
    await page.keyboard.press('Digit1')
    await page.keyboard.press('Escape')
    await expect(grid).toHaveCount(0)
    await expect(heading).toBeFocused()
    // A digit meant for the grid has answered nothing.
    await expect(question(page).locator(':checked')).toHaveCount(0)

    await page.keyboard.press('KeyN')
    await page.keyboard.press('KeyN')
    await page.keyboard.press('KeyN')
    await expect(page.getByRole('heading', { name: say.beforeSubmit })).toBeFocused()
    await page.getByRole('button', { name: say.submit, exact: true }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('alertdialog', { name: say.submitTitle })
    await expect(dialog.getByText(say.blanks(3))).toBeVisible()
    await expect(dialog.getByText(say.flags(1))).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await page.getByRole('button', { name: say.submit, exact: true }).focus()
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: say.confirm }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: say.result(5) })).toBeFocused()
  })

  test('warns of blanks, and lets work go on', async ({ page }) => {
    await startExam(page, 'ko', 'commute')
    const dialog = await openSubmit(page, 'ko')
    await expect(dialog.getByText(say.blanks(5))).toBeVisible()
    await dialog.getByRole('button', { name: say.cancel }).click()
    await page.getByRole('button', { name: /^1번, / }).click()
    await expect(question(page)).toBeVisible()
  })

  test('keeps a highlight over a reload, and hides the time when asked', async ({ page }) => {
    await startExam(page, 'ko', 'commute')
    const heading = question(page).getByRole('heading')
    const words = await heading.evaluate((stem) => {
      const first = document.createTreeWalker(stem, NodeFilter.SHOW_TEXT).nextNode()
      if (first === null) throw new Error('The stem has no words')
      window.getSelection()?.setBaseAndExtent(first, 0, first, 2)
      return String(window.getSelection())
    })
    // A stretch that looks its own way stands by itself.
    const stretch = heading.getByText(words, { exact: true })
    await expect(stretch).toHaveCount(0)
    await page.getByRole('button', { name: say.highlight, exact: true }).click()
    await expect(stretch).toBeVisible()
    await page.reload()
    await expect(stretch).toBeVisible(fetching)
    await page.getByRole('button', { name: say.hideTime }).click()
    await expect(page.getByRole('timer')).toHaveCount(0)
    await page.getByRole('button', { name: say.showTime }).click()
    await expect(page.getByRole('timer')).toBeVisible()
  })

  test('handed in in one tab is over in the other', async ({ page, context }) => {
    await startExam(page, 'ko', 'commute')
    const other = await context.newPage()
    await other.goto('/ko/quiz/exam/saa-c03-commute')
    await expect(question(other)).toBeVisible(fetching)
    await answerByKeys(other, 'ko')
    const dialog = await openSubmit(other, 'ko')
    await dialog.getByRole('button', { name: say.confirm }).click()
    await expect(other.getByRole('heading', { name: say.result(5) })).toBeVisible()
    await expect(page.getByRole('heading', { name: say.result(5) })).toBeVisible(fetching)
  })
})
