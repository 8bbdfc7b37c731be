import { expect, type Page, test } from './fixtures'
import { notebookWords } from './notebook-words'
import { answerItem, giveUp, goOn, openQuiz, quizAnswers } from './quiz-steps'
import { type Locale, locales, words } from './words'

/** Takes a lesson quiz without knowing anything; gives how many of its ten questions that missed. */
async function missLessonQuiz(page: Page, locale: Locale): Promise<number> {
  await openQuiz(page, `/${locale}/lessons/lambda-limits/quiz`)
  // The first is asked for, so that one miss is sure.
  await giveUp(page, locale)
  while (await goOn(page, locale)) await answerItem(page, locale)
  const title = await page.getByRole('heading', { name: words[locale].result }).textContent()
  const [first = 0, second = 0] = [...(title ?? '').matchAll(/\d+/g)].map(Number)
  return Math.max(first, second) - Math.min(first, second)
}

const entries = (page: Page) => page.getByRole('main').getByRole('article')

async function openNotebook(page: Page, locale: Locale, query = ''): Promise<void> {
  await page.goto(`/${locale}/notebook${query}`)
  await expect(entries(page).first().getByRole('heading', { level: 2 })).toBeVisible()
}

for (const locale of locales) {
  const say = { ...words[locale], ...notebookWords[locale] }

  test.describe(`the wrong-answer notebook in ${locale}`, () => {
    test('is an empty page before the first miss, and says where misses come from', async ({
      page,
    }) => {
      await page.goto(`/${locale}/notebook`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.title)
      await expect(page.getByRole('heading', { name: say.nothing })).toBeVisible()
    })

    test('holds what a lesson quiz missed, with my choice, the right one and why', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      const missed = await missLessonQuiz(page, locale)
      await openNotebook(page, locale)
      await expect(page.getByText(say.total(missed))).toBeVisible()
      await expect(entries(page)).toHaveCount(missed)
      await expect(page.getByText(say.asked).first()).toBeAttached()

      const chosen = entries(page).filter({ hasText: say.myChoice }).first()
      const mine = chosen.getByRole('listitem').filter({ hasText: say.myChoice }).first()
      await expect(mine).toBeVisible()
      await expect(chosen.getByRole('heading', { name: say.why, exact: true })).toBeVisible()
      await expect(chosen.getByText(say.source, { exact: false }).first()).toBeVisible()
      await expect(chosen.getByRole('link', { name: say.place })).toHaveAttribute(
        'href',
        /\/lessons\/lambda-limits#/,
      )
    })

    test('is filtered, and the address keeps the filter', async ({ page }) => {
      test.setTimeout(120_000)
      const missed = await missLessonQuiz(page, locale)
      await openNotebook(page, locale)
      await page.getByRole('radio', { name: say.settled }).check()
      await expect(page).toHaveURL(/\?status=settled$/)
      await expect(page.getByText(say.none)).toBeVisible()
      await page.getByRole('button', { name: say.clear }).first().click()
      await expect(entries(page)).toHaveCount(missed)

      await page.getByText(say.more).click()
      await page.getByLabel(say.where).selectOption('chapter:lambda')
      await page.getByLabel(say.missedIn).selectOption('lesson')
      await expect(page).toHaveURL(/\?chapter=lambda&quiz=lesson$/)
      await page.reload()
      await expect(page.getByLabel(say.where)).toHaveValue('chapter:lambda')
      await expect(page.getByLabel(say.missedIn)).toHaveValue('lesson')
      await expect(entries(page)).toHaveCount(missed)

      await openNotebook(page, locale, '?status=open&quiz=unheard-of')
      await expect(entries(page)).toHaveCount(missed)
      await page.goto(`/${locale}/notebook?quiz=exam`)
      await expect(page.getByText(say.none)).toBeVisible()
    })

    test('keeps a note of my own, also when the page is left in the middle of a word', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await missLessonQuiz(page, locale)
      await openNotebook(page, locale)
      const note = () => entries(page).first().getByLabel(say.note)
      await note().fill('메모리가 아니라 시간')
      await expect(page.getByText(say.saved)).toBeVisible()
      await page.reload()
      await expect(note()).toHaveValue('메모리가 아니라 시간')

      await note().press('End')
      await note().pressSequentially('을 보')
      await page.reload()
      await expect(note()).toHaveValue('메모리가 아니라 시간을 보')
    })

    test.describe('while the server is troubled', () => {
      test.use({ expectedNoise: [/503|ERR_FAILED/] })

      test('goes on after the items could not be fetched', async ({ page }) => {
        test.setTimeout(120_000)
        const missed = await missLessonQuiz(page, locale)
        await page.route('**/items/**', (route) => route.fulfill({ status: 503, body: '' }))
        await page.goto(`/${locale}/notebook`)
        await expect(page.getByRole('alert').filter({ hasText: say.failed })).toBeVisible()
        await page.unroute('**/items/**')
        await page.getByRole('button', { name: say.retry }).click()
        await expect(entries(page)).toHaveCount(missed)
      })

      test('asks again for the script that draws an entry', async ({ page }) => {
        test.setTimeout(120_000)
        const missed = await missLessonQuiz(page, locale)
        const html = await (await page.request.get(`/${locale}/notebook`)).text()
        const scripts = '**/_next/static/chunks/*.js'
        // What the page itself names comes; what it asks for later does not.
        await page.route(scripts, (route) => {
          const name = new URL(route.request().url()).pathname
          return html.includes(name) ? route.continue() : route.abort()
        })
        await page.goto(`/${locale}/notebook`)
        await expect(page.getByRole('alert').filter({ hasText: say.failed })).toBeVisible()
        await page.unroute(scripts)
        await page.getByRole('button', { name: say.retry }).click()
        await expect(entries(page)).toHaveCount(missed)
        await expect(entries(page).first().getByRole('heading', { level: 2 })).toBeVisible()
      })
    })

    test('is gone through in a round that survives a reload, and compared with the next', async ({
      page,
    }) => {
      test.setTimeout(180_000)
      await page.goto(`/${locale}/notebook/round`)
      await expect(page.getByRole('heading', { name: say.noRound })).toBeVisible()
      const missed = await missLessonQuiz(page, locale)
      await openNotebook(page, locale)
      await page.getByRole('button', { name: say.startRound }).click()
      await expect(page).toHaveURL(/\/notebook\/round$/)
      await quizAnswers(page)
      await giveUp(page, locale)
      if (missed > 1) {
        await page.getByRole('button', { name: say.next }).click()
        await expect(page.getByText(`2 / ${missed}`)).toBeVisible()
        await page.reload()
        await expect(page.getByText(`2 / ${missed}`)).toBeVisible()
        await page.goto(`/${locale}/notebook`)
        await page.getByRole('link', { name: say.resumeRound(1) }).click()
        await expect(page.getByText(`2 / ${missed}`)).toBeVisible()
      }
      await giveUpTheRest(page, locale)
      await expect(page.getByRole('heading', { name: say.roundResult(1, 0, missed) })).toBeVisible()

      await page.getByRole('button', { name: say.again(missed) }).click()
      await quizAnswers(page)
      await giveUpTheRest(page, locale)
      const result = page.getByRole('heading', { name: say.roundResult(2, 0, missed) })
      await expect(result).toBeVisible()
      await expect(page.getByRole('region', { name: say.changes })).toContainText(say.stillMissed)
      const table = page.getByRole('table', { name: say.lines })
      await expect(table.getByRole('row')).toHaveCount(missed + 1)
      await expect(
        table.getByRole('row').nth(1).getByText(say.missedMark, { exact: true }),
      ).toHaveCount(2)
      await page.reload()
      await expect(result).toBeVisible()
      await page.getByRole('link', { name: say.toNotebook }).click()
      await expect(entries(page)).toHaveCount(missed)
    })

    test('asks before a round that was begun makes way for a new one', async ({ page }) => {
      test.setTimeout(120_000)
      const missed = await missLessonQuiz(page, locale)
      await openNotebook(page, locale)
      await page.getByRole('button', { name: say.startRound }).click()
      await quizAnswers(page)
      await giveUp(page, locale)
      await page.keyboard.press('KeyL')
      const other = locale === 'ko' ? 'en' : 'ko'
      await expect(
        page.getByRole('group').first().locator(`[lang="${other}"]`).first(),
      ).toBeVisible()

      await openNotebook(page, locale)
      const start = page.getByRole('button', { name: say.startRound })
      await start.click()
      await page.getByRole('button', { name: say.keepRound }).click()
      await expect(start).toBeFocused()
      await expect(page.getByRole('link', { name: say.resumeRound(1) })).toBeVisible()
      await start.click()
      await page.getByRole('button', { name: say.dropRound }).click()
      await expect(page.getByText(`1 / ${missed}`)).toBeVisible()
    })

    test('is printed on A4 without controls, with the answers in place or on the last pages', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await missLessonQuiz(page, locale)
      await openNotebook(page, locale)
      await page.getByRole('link', { name: say.print, exact: true }).click()
      await expect(page.getByRole('heading', { name: say.printTitle })).toBeVisible()
      const controls = page.getByRole('button').or(page.getByRole('checkbox'))
      await expect(page.getByRole('button', { name: say.printButton })).toBeVisible()

      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await expect(controls.filter({ visible: true })).toHaveCount(0)
      await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
      await expect(page.getByText('✓').first()).toBeVisible()
      const whole = pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      expect(whole).toBeGreaterThan(0)

      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('checkbox', { name: say.covered }).check()
      await expect(page).toHaveURL(/covered=1/)
      await expect(page.getByRole('heading', { name: say.answers })).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      // Questions on one page at least, answers on another.
      expect(pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeGreaterThan(1)
    })
  })
}

async function giveUpTheRest(page: Page, locale: Locale): Promise<void> {
  const { finish, giveUp: ask, next } = words[locale]
  for (;;) {
    await page.getByRole('button', { name: ask }).click()
    const last = page.getByRole('button', { name: finish })
    await expect(last.or(page.getByRole('button', { name: next }))).toBeVisible()
    if ((await last.count()) > 0) return last.click()
    await page.getByRole('button', { name: next }).click()
  }
}

/** How many pages a PDF says it has. */
function pages(pdf: Buffer): number {
  return Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(pdf.toString('latin1'))?.[1] ?? 0)
}
