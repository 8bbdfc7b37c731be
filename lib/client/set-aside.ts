import type { BrowserStorage, StorageEntry } from './storage'

/** Something that is stored under a key of its own, and how it is read. */
export interface StoredUnder {
  readonly key: string
  readonly parse: (data: unknown) => { readonly type: 'read' | 'corrupt' | 'newer' }
}

/** Stored data that could not be read, kept under a key of its own. */
export interface SetAside {
  readonly type: 'set_aside'
  readonly reason: 'corrupt' | 'newer'
  readonly key: string
  readonly data: unknown
}

const prefixOf = ({ key }: StoredUnder) => `${key}.set-aside.`
const dismissedKeyOf = ({ key }: StoredUnder) => `${key}.dismissed`

/** The key is an instant, so that what was set aside earlier is never written over. */
export function setAsideKey(stored: StoredUnder, at: number): string {
  return `${prefixOf(stored)}${new Date(at).toISOString()}`
}

/** Everything that was set aside by a program which it was too new for, and that this one can read. */
export async function getReadable(
  storage: BrowserStorage,
  stored: StoredUnder,
): Promise<readonly StorageEntry[]> {
  const entries = (await storage.entries(prefixOf(stored))) ?? []
  return entries.filter(([, data]) => stored.parse(data).type === 'read')
}

/** The data set aside last that the learner has not waved away yet. */
export async function getSetAside(
  storage: BrowserStorage,
  stored: StoredUnder,
): Promise<SetAside | null> {
  const dismissed = await storage.entries(dismissedKeyOf(stored))
  const waved = keysOf(dismissed?.[0]?.[1])
  const entries = await storage.entries(prefixOf(stored))
  const last = entries?.findLast(([key]) => !waved.includes(key))
  if (last === undefined) return null
  const [key, data] = last
  const reason = stored.parse(data).type === 'newer' ? 'newer' : 'corrupt'
  return { type: 'set_aside', reason, key, data }
}

/** Remembers not to tell of it again. The data itself stays. */
export async function dismissSetAside(
  storage: BrowserStorage,
  stored: StoredUnder,
  key: string,
): Promise<void> {
  const dismissedKey = dismissedKeyOf(stored)
  await storage.change(dismissedKey, (dismissed) => ({
    write: [[dismissedKey, [...keysOf(dismissed), key]]],
    result: 'dismissed',
  }))
}

function keysOf(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []
}
