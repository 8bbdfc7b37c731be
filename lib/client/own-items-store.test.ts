import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { itemOfTexts } from '@/lib/domain/exchange/exchange.fixture'
import type { OwnFile } from '@/lib/domain/own-items/own-file'
import { createOwnItemsStore, type OwnItemsStore } from './own-items-store'
import { type BrowserStorage, createBrowserStorage } from './storage'

const noon = Date.UTC(2026, 10, 22, 12)
const asideKey = 'own-items.set-aside.2026-11-22T12:00:00.000Z'

let disconnects: (() => void)[] = []

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  vi.stubGlobal('document', new EventTarget())
})

afterEach(() => {
  for (const disconnect of disconnects) disconnect()
  disconnects = []
  vi.unstubAllGlobals()
})

const openStorage = () => createBrowserStorage('test')

async function openTab(storage = openStorage()): Promise<OwnItemsStore> {
  const store = createOwnItemsStore(storage, () => noon)
  disconnects.push(store.connect())
  await vi.waitFor(() => expect(store.getState().ready).toBe(true))
  return store
}

async function put(storage: BrowserStorage, value: unknown): Promise<void> {
  await storage.change('own-items', () => ({ write: [['own-items', value]], result: 1 }))
}

const fileOf = (name: string): OwnFile => {
  const items = [itemOfTexts('single', [name], `own.${name}`)]
  return { name, locale: 'ko', importedAt: noon, items }
}
const importFile = (store: OwnItemsStore, name: string) =>
  store.getState().change({ type: 'file_imported', file: fileOf(name) })
const names = (store: OwnItemsStore) => store.getState().files.map(({ name }) => name)

describe('own items store', () => {
  it('starts empty, without trouble, and stores nothing of its own accord', async () => {
    expect((await openTab()).getState()).toMatchObject({ files: [], trouble: null })
    expect(await openStorage().entries('')).toEqual([])
  })

  it('[OW4] keeps what was imported over a reload, with a version', async () => {
    await importFile(await openTab(), 'a')
    expect((await openTab()).getState().files).toEqual([fileOf('a')])
    expect(await openStorage().entries('')).toEqual([
      ['own-items', { version: 1, files: [fileOf('a')] }],
    ])
  })

  it('loses nothing of two tabs that import at once', async () => {
    const [one, two] = [await openTab(), await openTab()]
    await Promise.all([importFile(one, 'a'), importFile(two, 'b')])
    expect(names(await openTab()).sort()).toEqual(['a', 'b'])
  })

  it('[OW3] removes a file for good', async () => {
    const tab = await openTab()
    await importFile(tab, 'a')
    await importFile(tab, 'b')
    await tab.getState().change({ type: 'file_removed', name: 'a' })
    expect(names(tab)).toEqual(['b'])
    expect(names(await openTab())).toEqual(['b'])
  })

  it.each([
    { reason: 'corrupt', data: { version: 1, files: 'gone' } },
    { reason: 'newer', data: { version: 99, shelves: [] } },
  ])(
    '[OW5] sets $reason data aside, says so until it is waved away, and starts fresh',
    async ({ reason, data }) => {
      await put(openStorage(), data)
      const tab = await openTab()
      expect(tab.getState()).toMatchObject({
        files: [],
        trouble: { type: 'set_aside', reason, key: asideKey, data },
      })
      await importFile(tab, 'a')
      expect(Object.fromEntries((await openStorage().entries('')) ?? [])).toEqual({
        [asideKey]: data,
        'own-items': { version: 1, files: [fileOf('a')] },
      })
      tab.getState().dismissTrouble()
      await vi.waitFor(async () => expect((await openTab()).getState().trouble).toBeNull())
      expect(await openStorage().entries(asideKey)).toEqual([[asideKey, data]])
    },
  )

  it('keeps what could not be stored over a look elsewhere, and stores it as soon as it can', async () => {
    const storage = openStorage()
    let full = false
    const change: BrowserStorage['change'] = (key, next) =>
      storage.change(key, (stored) => {
        const done = next(stored)
        if (full && done.write.length > 0) throw new Error('The disk is full')
        return done
      })
    const tab = await openTab({ ...storage, change })
    full = true
    await importFile(tab, 'a')
    Object.assign(document, { visibilityState: 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
    await tab.getState().change({ type: 'file_removed', name: 'of another page' })
    expect(names(tab)).toEqual(['a'])
    expect(tab.getState().trouble).toEqual({ type: 'unavailable' })
    full = false
    await importFile(tab, 'b')
    expect(names(await openTab()).sort()).toEqual(['a', 'b'])
  })

  it('works in memory where storage is unavailable, and says so', async () => {
    const tab = await openTab({ change: async () => null, entries: async () => null })
    await importFile(tab, 'a')
    expect(names(tab)).toEqual(['a'])
    expect(tab.getState().trouble).toEqual({ type: 'unavailable' })
  })
})
