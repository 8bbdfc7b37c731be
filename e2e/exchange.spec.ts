import { stat } from 'node:fs/promises'
import { exchangeWords } from './exchange-words'
import { expect, type Page, test } from './fixtures'
import { giveUp, quizAnswers } from './quiz-steps'
import { locales, words } from './words'

const broken = `::Q1::Which is a queue? {=Amazon SQS ~Amazon S3}

::Q2::How many MB? {#abc}

::Q3::Unclosed {=a ~b
`
const good = `::Q1::Which service is a queue? {=Amazon SQS#It holds messages. ~Amazon S3#It stores objects.}

::Q2::Consumers of Amazon SQS ask for messages. {T}
`
const formats = [
  { name: 'GIFT', ending: 'gift.txt' },
  { name: 'Moodle XML', ending: 'xml' },
  { name: 'CSV', ending: 'csv' },
  { name: 'JSON', ending: 'json' },
] as const

for (const locale of locales) {
  const say = exchangeWords[locale]

  const open = async (page: Page) => {
    await page.goto(`/${locale}/quiz/exchange`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.title)
    await expect(page.getByText(say.empty)).toBeVisible()
  }
  const choose = (page: Page, name: string, content: string | Buffer) =>
    page.getByLabel(say.file, { exact: true }).setInputFiles({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    })
  const importGood = async (page: Page) => {
    await choose(page, 'queues.gift', good)
    await page.getByRole('button', { name: say.importTwo }).click()
    await expect(page.getByRole('status').filter({ hasText: say.imported })).toBeVisible()
  }

  test.describe(`questions come in and go out, in ${locale}`, () => {
    test('a broken file is told line by line, and nothing of it is imported', async ({ page }) => {
      await open(page)
      await choose(page, 'broken.gift', broken)
      const problems = page.getByRole('region', { name: say.problems })
      await expect(problems).toContainText(say.nothing)
      await expect(problems.getByRole('listitem')).toHaveCount(2)
      await expect(problems.getByRole('term').filter({ hasText: say.found })).toHaveCount(2)
      await expect(problems.getByRole('definition').first()).toContainText('#abc')
      await expect(page.getByRole('button', { name: say.importAny })).toHaveCount(0)

      await problems.getByRole('button', { name: say.goTo(3) }).click()
      const text = page.getByRole('textbox', { name: say.text, exact: true })
      await expect(text).toBeFocused()
      await expect(text).toHaveValue(broken)
      await page.reload()
      await expect(page.getByText(say.empty)).toBeVisible()
    })

    test('what was written before a file was chosen can be had back', async ({ page }) => {
      await open(page)
      const text = page.getByRole('textbox', { name: say.text, exact: true })
      await text.fill('Is SQS a queue? {T}')
      await choose(page, 'queues.gift', good)
      await expect(text).toHaveValue(good)
      await page.getByRole('button', { name: say.undo }).click()
      await expect(text).toHaveValue('Is SQS a queue? {T}')
      await expect(text).toBeFocused()
    })

    test('a file in another encoding is refused with what to do', async ({ page }) => {
      await open(page)
      // 문항 in EUC-KR.
      await choose(page, 'old.csv', Buffer.from([0xb9, 0xae, 0xc7, 0xd7]))
      await expect(page.getByRole('alert').filter({ hasText: say.notUtf8 })).toBeVisible()
    })

    test('imported questions are practised and are still there after a reload', async ({
      page,
    }) => {
      await open(page)
      await importGood(page)
      await page.getByRole('link', { name: say.practise, exact: true }).click()
      await quizAnswers(page)
      await giveUp(page, locale)
      await expect(page.getByRole('button', { name: words[locale].next })).toBeVisible()
      await page.reload()
      await expect(page.getByText(words[locale].resumed)).toBeVisible()

      await page.goto(`/${locale}/quiz/exchange`)
      const file = page.getByRole('list', { name: say.own }).getByRole('listitem')
      await expect(file).toContainText('queues.gift')
      await expect(file).toContainText(say.fileLine)
    })

    test('a file is removed only after a dialog that says what goes', async ({ page }) => {
      await open(page)
      await importGood(page)
      await page.getByRole('button', { name: say.remove }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog).toContainText(say.staysInLog)
      await dialog.getByRole('button', { name: say.keep }).click()
      await expect(page.getByRole('list', { name: say.own })).toContainText('queues.gift')
      await page.getByRole('button', { name: say.remove }).click()
      await dialog.getByRole('button', { name: say.removeTwo }).click()
      await expect(page.getByText(say.empty)).toBeVisible()
      await page.reload()
      await expect(page.getByText(say.empty)).toBeVisible()
    })

    test('one lesson is exported in every format', async ({ page }) => {
      await open(page)
      await page.getByRole('radio', { name: say.some }).check()
      await page.getByRole('button', { name: say.download }).click()
      await expect(page.getByRole('alert').filter({ hasText: say.none })).toBeVisible()
      await page.getByRole('checkbox', { name: words[locale].limits, exact: true }).check()
      for (const { name, ending } of formats) {
        await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check()
        const downloading = page.waitForEvent('download')
        await page.getByRole('button', { name: say.download }).click()
        const download = await downloading
        expect(download.suggestedFilename()).toBe(`lambda-limits.${locale}.${ending}`)
        const { size } = await stat(await download.path())
        expect(size).toBeGreaterThan(1000)
        await expect(page.getByText(say.written)).toContainText(ending)
      }
    })
  })
}
