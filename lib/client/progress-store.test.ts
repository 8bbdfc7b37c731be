import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lessonOpened, sectionReached } from '@/lib/domain/progress/event'
import { progressVersion } from '@/lib/domain/progress/parse-progress'
import { createProgressStore, type ProgressStore, selectProgress } from './progress-store'
import { type BrowserStorage, createBrowserStorage } from './storage'

const noon = Date.UTC(2026, 10, 22, 12)
const opened = lessonOpened('limits', ['a'], noon)
const reached = sectionReached('limits', 'a', noon + 1)
const asideKey = 'progress.set-aside.2026-11-22T12:00:00.000Z'

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

async function openTab(storage = openStorage()): Promise<ProgressStore> {
  const store = createProgressStore(storage, () => noon)
  disconnects.push(store.connect())
  await vi.waitFor(() => expect(store.getState().ready).toBe(true))
  await store.synced()
  return store
}

async function put(storage: BrowserStorage, value: unknown): Promise<void> {
  await storage.change('progress', () => ({ write: [['progress', value]], result: 1 }))
}

const ids = (store: ProgressStore) => store.getState().events.map(({ id }) => id)

describe('progress store', () => {
  it('starts empty and without trouble', async () => {
    const tab = await openTab()
    expect(tab.getState()).toMatchObject({ events: [], trouble: null })
    expect(await openStorage().entries('')).toEqual([])
  })

  it('[PG2] keeps what was recorded over a reload, also what came before storage answered', async () => {
    const store = createProgressStore(openStorage(), () => noon)
    store.getState().record(opened)
    disconnects.push(store.connect())
    store.getState().record(reached)
    await store.synced()
    expect(ids(await openTab())).toEqual([opened.id, reached.id])
  })

  it('[PG1] stores nothing anew for what it knows', async () => {
    const tab = await openTab()
    tab.getState().record(opened)
    const { events } = tab.getState()
    tab.getState().record({ ...opened, at: noon + 5 })
    expect(tab.getState().events).toBe(events)
  })

  it('[PG2] shows in one tab what another recorded, and neither overwrites the other', async () => {
    const [one, two] = [await openTab(), await openTab()]
    one.getState().record(opened)
    two.getState().record(reached)
    await Promise.all([one.synced(), two.synced()])
    await vi.waitFor(() => {
      expect(ids(one)).toEqual([opened.id, reached.id])
      expect(ids(two)).toEqual([opened.id, reached.id])
    })
    expect(ids(await openTab())).toEqual([opened.id, reached.id])
  })

  it.each([
    { reason: 'corrupt', data: { version: 1, events: 'gone' } },
    { reason: 'newer', data: { version: 99, everything: [] } },
  ])('[PG4] sets $reason data aside, says so, and starts fresh', async ({ reason, data }) => {
    await put(openStorage(), data)
    const tab = await openTab()
    expect(tab.getState()).toMatchObject({
      events: [],
      trouble: { type: 'set_aside', reason, key: asideKey, data },
    })
    tab.getState().record(opened)
    await tab.synced()
    expect(Object.fromEntries((await openStorage().entries('')) ?? [])).toEqual({
      [asideKey]: data,
      progress: { version: progressVersion, events: [opened] },
    })
  })

  it('[PG4] tells of it again after a reload until it is dismissed, and never deletes it', async () => {
    await put(openStorage(), 'broken')
    await openTab()
    const reloaded = await openTab()
    expect(reloaded.getState().trouble).toMatchObject({ key: asideKey, data: 'broken' })
    reloaded.getState().dismissTrouble()
    expect(reloaded.getState().trouble).toBeNull()
    await vi.waitFor(async () => expect((await openTab()).getState().trouble).toBeNull())
    expect(await openStorage().entries(asideKey)).toEqual([[asideKey, 'broken']])
  })

  it('[PG10] takes back what an older program set aside as too new for it', async () => {
    await openStorage().change('progress', () => ({
      write: [
        ['progress', { version: progressVersion, events: [opened] }],
        [asideKey, { version: progressVersion, events: [reached] }],
        ['progress.set-aside.2026-11-22T13:00:00.000Z', 'broken'],
      ],
      result: 1,
    }))
    const tab = await openTab()
    expect(ids(tab)).toEqual([opened.id, reached.id])
    expect(await openStorage().entries(asideKey)).toEqual([])
    expect(tab.getState().trouble).toMatchObject({ reason: 'corrupt', data: 'broken' })
    expect(ids(await openTab())).toEqual([opened.id, reached.id])
  })

  it('[PG10] puts back what an older tab overwrote, and starts no quarrel with it', async () => {
    const tab = await openTab()
    tab.getState().record(opened)
    await tab.synced()
    const heard: unknown[] = []
    const older = new BroadcastChannel('study-hall-progress')
    older.addEventListener('message', ({ data }) => heard.push(data))
    await put(openStorage(), { version: 1, events: [] })
    older.postMessage('changed')
    await vi.waitFor(async () => expect(ids(await openTab())).toEqual([opened.id]))
    await tab.synced()
    expect(heard).toEqual([])
    older.close()
  })

  it('says again that storage is unavailable after it has worked in between', async () => {
    const storage = openStorage()
    let works = false
    const change: BrowserStorage['change'] = async (key, next) =>
      works ? storage.change(key, next) : null
    const tab = await openTab({ ...storage, change })
    expect(tab.getState().trouble).toEqual({ type: 'unavailable' })
    works = true
    tab.getState().record(opened)
    expect(await tab.synced()).toBe(true)
    expect(tab.getState().trouble).toBeNull()
    works = false
    tab.getState().record(reached)
    expect(await tab.synced()).toBe(false)
    expect(tab.getState().trouble).toEqual({ type: 'unavailable' })
  })

  it('works in memory where storage is unavailable, and says so once', async () => {
    const tab = await openTab({ change: async () => null, entries: async () => null })
    expect(tab.getState().trouble).toEqual({ type: 'unavailable' })
    tab.getState().dismissTrouble()
    tab.getState().record(opened)
    await tab.synced()
    expect(tab.getState()).toMatchObject({ events: [opened], trouble: null })
  })

  it('derives progress once for each log', async () => {
    const tab = await openTab()
    tab.getState().record(opened)
    const derived = selectProgress(tab.getState())
    expect(derived.lessons.get('limits')).toMatchObject({ sections: ['a'], reached: [] })
    expect(selectProgress(tab.getState())).toBe(derived)
  })
})
