import { parseProgress } from '@/lib/domain/progress/parse-progress'
import type { BrowserStorage } from './storage'

/** Stored progress that could not be read, kept under a key of its own. */
export interface SetAside {
  readonly type: 'set_aside'
  readonly reason: 'corrupt' | 'newer'
  readonly key: string
  readonly data: unknown
}

const prefix = 'progress.set-aside.'
const dismissedKey = 'progress.dismissed'

/** The key is an instant, so that what was set aside earlier is never written over. */
export function setAsideKey(at: number): string {
  return `${prefix}${new Date(at).toISOString()}`
}

/** The data set aside last that the learner has not waved away yet. */
export async function getSetAside(storage: BrowserStorage): Promise<SetAside | null> {
  const dismissed = await storage.entries(dismissedKey)
  const waved = keysOf(dismissed?.[0]?.[1])
  const entries = await storage.entries(prefix)
  const last = entries?.findLast(([key]) => !waved.includes(key))
  if (last === undefined) return null
  const [key, data] = last
  const reason = parseProgress(data).type === 'newer' ? 'newer' : 'corrupt'
  return { type: 'set_aside', reason, key, data }
}

/** Remembers not to tell of it again. The data itself stays. */
export async function dismissSetAside(storage: BrowserStorage, key: string): Promise<void> {
  await storage.change(dismissedKey, (stored) => ({
    write: [[dismissedKey, [...keysOf(stored), key]]],
    result: 'dismissed',
  }))
}

function keysOf(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []
}
