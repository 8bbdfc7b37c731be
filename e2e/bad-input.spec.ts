import { expect, test } from './fixtures'
import { locales, words } from './words'

const missing = [
  '/lessons/no-such-lesson',
  '/lessons/no-such-lesson/quiz',
  '/chapters/no-such-chapter/quiz',
  '/no-such-page',
]

for (const locale of locales) {
  test.describe(`what does not exist in ${locale}`, () => {
    test.use({ expectedNoise: [/404/] })

    for (const path of missing) {
      test(`${path} is a 404 in the reader’s language`, async ({ page }) => {
        const response = await page.goto(`/${locale}${path}`)
        expect(response?.status()).toBe(404)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].notFound)
      })
    }
  })

  test(`progress that cannot be read is set aside and reported in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}`)
    await expect(page.getByRole('link', { name: words[locale].startReading })).toBeVisible()
    const before = await page.evaluate(async () => {
      const databases = await indexedDB.databases()
      return databases.map(({ name }) => name ?? '')
    })
    expect(before.length).toBeGreaterThan(0)
    await page.evaluate(corruptEverything, before)
    await page.reload()
    await expect(page.getByText(words[locale].setAside)).toBeVisible()
    await page.getByRole('button', { name: words[locale].dismiss }).click()
    await expect(page.getByRole('link', { name: words[locale].startReading })).toBeVisible()

    const kept = await page.evaluate(everyValue, before)
    expect(kept).toContain('"half written')
    await page.reload()
    await expect(page.getByText(words[locale].setAside)).toHaveCount(0)
  })
}

/** Replaces every stored value by what a crash may leave behind; stores one under the progress key if there is none. */
async function corruptEverything(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName, 'readwrite').objectStore(storeName)
      const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
        const request = store.getAllKeys()
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      for (const key of keys.length > 0 ? keys : ['progress']) store.put('{"half written', key)
    }
    database.close()
  }
}

async function everyValue(names: readonly string[]): Promise<string> {
  const values: unknown[] = []
  for (const name of names) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName)
      const found = await new Promise<unknown[]>((resolve, reject) => {
        const request = store.getAll()
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      values.push(...found)
    }
    database.close()
  }
  return values
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join('\n')
}
