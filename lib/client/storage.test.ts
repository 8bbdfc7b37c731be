import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createBrowserStorage } from './storage'

const add = (text: string) => (stored: unknown) => ({
  write: [['log', `${stored ?? ''}${text}`] as const],
  result: stored,
})

beforeEach(() => {
  vi.unstubAllGlobals()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
})

describe('change', () => {
  it('hands over what is stored and keeps what is made of it', async () => {
    const storage = createBrowserStorage('test')
    expect(await storage.change('log', add('a'))).toBeUndefined()
    expect(await storage.change('log', add('b'))).toBe('a')
    expect(await storage.entries('log')).toEqual([['log', 'ab']])
  })

  it('loses no write of two tabs that write at once', async () => {
    const [one, two] = [createBrowserStorage('test'), createBrowserStorage('test')]
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((text, i) => (i % 2 ? one : two).change('log', add(text))),
    )
    const [entry] = (await one.entries('log')) ?? []
    expect([...String(entry?.[1])].sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('is null, not an error, where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const storage = createBrowserStorage('test')
    expect(await storage.change('log', add('a'))).toBeNull()
    expect(await storage.entries('log')).toBeNull()
  })

  it('is null when the value cannot be stored, and keeps the one before', async () => {
    const storage = createBrowserStorage('test')
    await storage.change('log', add('a'))
    const write = [['other', 1] as const, ['log', () => {}] as const]
    await expect(storage.change('log', () => ({ write, result: 1 }))).resolves.toBeNull()
    expect(await storage.entries('')).toEqual([['log', 'a']])
  })

  it('is null when the browser does not answer', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('indexedDB', { open: () => ({}) })
    const answer = createBrowserStorage('test').change('log', add('a'))
    await vi.advanceTimersByTimeAsync(4_000)
    vi.useRealTimers()
    expect(await answer).toBeNull()
  })
})

describe('entries', () => {
  it('finds keys by their beginning, in order', async () => {
    const storage = createBrowserStorage('test')
    const write = ['b.2', 'a', 'b.1', 'c'].map((key) => [key, key] as const)
    await storage.change('x', () => ({ write, result: 1 }))
    expect(await storage.entries('b.')).toEqual([
      ['b.1', 'b.1'],
      ['b.2', 'b.2'],
    ])
  })
})
