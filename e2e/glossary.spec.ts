import { expect, type Page, test } from './fixtures'
import { openLesson } from './lesson-steps'
import { locales, words } from './words'

const field = (page: Page, label: string) => page.getByRole('searchbox', { name: label })
const initial = (page: Page, list: string, name: string) =>
  page.getByRole('navigation', { name: list }).getByRole('link', { name, exact: true })
/** The names of the terms that are shown. A term of a list and the name defined in it are both called terms. */
const shown = async (page: Page) => {
  const terms = page.getByRole('main').getByRole('term').filter({ visible: true })
  const names = await terms.evaluateAll((all) =>
    all.map((one) => one.firstChild?.textContent ?? ''),
  )
  return [...new Set(names)]
}

/** Opens the glossary and waits until it answers: its initials are then filters, not places. */
async function openGlossary(page: Page, path: string, list: string): Promise<void> {
  await page.goto(path)
  const first = page.getByRole('navigation', { name: list }).getByRole('link').nth(1)
  await expect(first).toHaveAttribute('href', /^\?initial=/)
}

test.describe('the Korean glossary', () => {
  const say = words.ko

  test('shows one initial, and a reload keeps it', async ({ page }) => {
    await openGlossary(page, '/ko/glossary', say.initials)
    const all = (await shown(page)).length
    await initial(page, say.initials, 'ㅋ').click()
    await expect(page).toHaveURL(/\?initial=%E3%85%8B$/)
    await expect(page.getByRole('status')).toContainText('가운데')
    const some = await shown(page)
    expect(some).toContain('콜드 스타트')
    expect(some.length).toBeLessThan(all / 3)
    for (const name of some) expect(name).toMatch(/^[카-킿]/)

    await page.reload()
    await expect.poll(() => shown(page)).toEqual(some)
    await expect(initial(page, say.initials, 'ㅋ')).toHaveAttribute('aria-current', 'true')

    await initial(page, say.initials, 'A–Z').click()
    await expect.poll(() => shown(page)).toContain('VPC')
    for (const name of await shown(page)) expect(name).toMatch(/^[/A-Za-z]/)
    await initial(page, say.initials, say.all).click()
    await expect.poll(async () => (await shown(page)).length).toBe(all)
  })

  test('finds by name, English term and first consonants', async ({ page }) => {
    await openGlossary(page, '/ko/glossary', say.initials)
    for (const query of ['ㅋㄷㅅㅌㅌ', '콜드', 'cold st']) {
      await field(page, say.findTerm).fill(query)
      await expect.poll(() => shown(page), query).toEqual(['콜드 스타트'])
    }
    await expect(page.getByRole('status')).toHaveText(/가운데 1개를 보입니다\.$/)
    await expect(page).toHaveURL(/\?q=cold\+st$/)
    await page.reload()
    await expect(field(page, say.findTerm)).toHaveValue('cold st')
    await expect.poll(() => shown(page)).toEqual(['콜드 스타트'])
  })

  test('keeps up with what is typed syllable by syllable', async ({ page }) => {
    await openGlossary(page, '/ko/glossary', say.initials)
    // What an input method leaves in the field between two keys.
    for (const half of ['ㅋ', '코', '콜', '콜ㄷ', '콜드']) {
      await field(page, say.findTerm).fill(half)
      await expect.poll(() => shown(page), half).toContain('콜드 스타트')
    }
  })

  test('says so where nothing is found, and begins anew', async ({ page }) => {
    await openGlossary(page, '/ko/glossary?initial=%E3%85%8E', say.initials)
    await field(page, say.findTerm).fill('콜드')
    await expect(page.getByText('‘콜드’에 맞는 용어가 ㅎ 자리에는 없습니다.')).toBeVisible()
    await page.getByRole('button', { name: say.widen }).click()
    await expect.poll(() => shown(page)).toEqual(['콜드 스타트'])
    await field(page, say.findTerm).fill('없는 말')
    await page.getByRole('button', { name: say.showAll }).click()
    await expect(field(page, say.findTerm)).toBeFocused()
    await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(80)
  })
})

test.describe('the English glossary', () => {
  const say = words.en

  test('has A to Z and finds American spellings', async ({ page }) => {
    await openGlossary(page, '/en/glossary', say.initials)
    await initial(page, say.initials, 'V').click()
    await expect.poll(() => shown(page)).toContain('VPC')
    for (const name of await shown(page)) expect(name).toMatch(/^v/i)
    await initial(page, say.initials, say.all).click()
    await field(page, say.findTerm).fill('behavior')
    await expect.poll(() => shown(page)).toContain('Cache behaviour')
  })
})

for (const locale of locales) {
  const say = words[locale]

  test.describe(`the glossary in ${locale}`, () => {
    test('shows the term that the address names, whatever is filtered', async ({ page }) => {
      const other = locale === 'ko' ? '%E3%85%8E' : 'Z'
      await openGlossary(page, `/${locale}/glossary?initial=${other}#cold-start`, say.initials)
      const entry = page.getByRole('term').filter({ hasText: say.coldStart }).first()
      await expect(entry).toBeInViewport()
      await expect.poll(() => shown(page)).toContain(say.coldStart)
    })

    test('leads from a use in a lesson to the entry, and from there to the lessons', async ({
      page,
    }) => {
      await openLesson(page, locale, 'lambda-limits')
      const term = page.getByRole('main').getByRole('button', { expanded: false }).first()
      await term.click()
      const note = page.getByRole('note').filter({ visible: true })
      await note.getByRole('link', { name: say.inGlossary }).click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/glossary#[a-z0-9-]+$`))
      const slug = new URL(page.url()).hash.slice(1)
      const entry = page.locator(`[id="${slug}"]`)
      await expect(entry).toBeInViewport()
      await entry.getByText(say.usedIn).click()
      await entry.getByRole('listitem').getByRole('link', { name: say.limits }).click()
      await expect(page).toHaveURL(new RegExp(`/lessons/lambda-limits#use-${slug}$`))
      await expect(page.locator(`[id="use-${slug}"]`)).toBeInViewport()
    })

    test('works with the keyboard alone', async ({ page }) => {
      await openGlossary(page, `/${locale}/glossary`, say.initials)
      await field(page, say.findTerm).focus()
      await page.keyboard.type('cold start')
      await expect.poll(() => shown(page)).toEqual([say.coldStart])
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.press('Delete')
      // All, then the first initial.
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\?initial=/)
      await expect(page.getByRole('status')).not.toContainText(say.allTerms)
    })
  })

  test.describe(`the glossary in ${locale} before any script`, () => {
    test.use({ javaScriptEnabled: false })

    test('lists everything under its initial, with places to jump to', async ({ page }) => {
      await page.goto(`/${locale}/glossary`)
      expect((await shown(page)).length).toBeGreaterThan(80)
      const letter = locale === 'ko' ? 'ㅋ' : 'C'
      await initial(page, say.initials, letter).click()
      await expect(page.getByRole('heading', { name: letter, exact: true })).toBeInViewport()
    })
  })
}
