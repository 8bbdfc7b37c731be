import { afterAll, expect, it, vi } from 'vitest'
import { itemCode } from '@/lib/domain/quiz/item-code'
import { locales } from '@/lib/shared/locale'
import { getItemFile, getItemFileNames, getItemIndex } from './item-files'
import { itemBank } from './items'
import { getLibrary } from './library'

// As in a build, where the library is read once.
vi.stubEnv('NODE_ENV', 'production')
afterAll(() => vi.unstubAllEnvs())

const library = await getLibrary()

it.each(locales)('[QZ25] no two items of the bank in %s share a code', async (locale) => {
  const index = await getItemIndex(locale)
  expect(new Set(index.map(({ id }) => itemCode(id))).size).toBe(index.length)
})

it.each(locales)('the item files in %s hold the whole bank, each item once', async (locale) => {
  const names = await getItemFileNames()
  const files = await Promise.all(names.map((name) => getItemFile(locale, name)))
  const ids = files.flatMap((file) => file?.items.map(({ id }) => id) ?? [])
  const bank = [...itemBank(library, locale).values()].flat().map(({ id }) => id)
  expect(ids.toSorted()).toEqual(bank.toSorted())
  expect((await getItemIndex(locale)).map(({ id }) => id)).toEqual(bank)
})

it('knows where every item of a file is taught', async () => {
  const file = await getItemFile('ko', 'lambda-limits.authored.json')
  const places = file?.places.map(({ lesson, anchor }) => `${lesson}#${anchor}`)
  const anchors = file?.items.map(({ lesson, anchor }) => `${lesson}#${anchor}`) ?? []
  expect(places).toEqual(expect.arrayContaining(anchors))
})

it('has no file of another name', async () => {
  expect(await getItemFile('ko', 'lambda-limits.json')).toBeNull()
})
