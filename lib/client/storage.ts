import { createStore, type UseStore } from 'idb-keyval'

export type StorageEntry = readonly [key: string, value: unknown]

export interface StorageChange<Result> {
  readonly write: readonly StorageEntry[]
  /** Keys that go, in the same step. */
  readonly remove?: readonly string[]
  readonly result: Result
}

/**
 * The browser's storage. It never throws and never rejects: private windows, a full disk and a
 * browser that does not answer are null. Nothing else touches IndexedDB.
 */
export interface BrowserStorage {
  /** Reads one key and writes what `next` makes of it, as one step that no other tab can part. */
  readonly change: <Result>(
    key: string,
    next: (stored: unknown) => StorageChange<Result>,
  ) => Promise<Result | null>
  /** Everything under keys that begin with `prefix`, in order of key. */
  readonly entries: (prefix: string) => Promise<readonly StorageEntry[] | null>
}

/** Where everything of this program is. */
export const databaseName = 'study-hall'

/** Safari has been seen to leave a request to open a database unanswered for ever. */
const answerWithinMs = 4_000

export function createBrowserStorage(name: string): BrowserStorage {
  const store = createStore(name, 'data')
  return {
    change: (key, next) => answered(() => changed(store, key, next)),
    entries: (prefix) => answered(() => found(store, prefix)),
  }
}

async function answered<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), answerWithinMs)
  })
  // An async function also turns what `indexedDB` throws when it is missing into a rejection.
  const asked = (async () => ask())().catch(() => null)
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

function changed<Result>(
  store: UseStore,
  key: string,
  next: (stored: unknown) => StorageChange<Result>,
): Promise<Result> {
  return store(
    'readwrite',
    (objects) =>
      new Promise<Result>((resolve, reject) => {
        const { transaction } = objects
        const request: IDBRequest<unknown> = objects.get(key)
        request.onsuccess = () => {
          const { write, remove = [], result } = next(request.result)
          for (const [to, value] of write) objects.put(value, to)
          for (const gone of remove) objects.delete(gone)
          transaction.oncomplete = () => resolve(result)
        }
        transaction.onabort = () => reject(transaction.error)
      }),
  )
}

function found(store: UseStore, prefix: string): Promise<readonly StorageEntry[]> {
  // U+FFFF sorts after every character that a key is written with.
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
  return store(
    'readonly',
    (objects) =>
      new Promise<readonly StorageEntry[]>((resolve, reject) => {
        const { transaction } = objects
        const keys = objects.getAllKeys(range)
        const values: IDBRequest<unknown[]> = objects.getAll(range)
        transaction.oncomplete = () =>
          resolve(keys.result.map((key, index) => [String(key), values.result[index]]))
        transaction.onabort = () => reject(transaction.error)
      }),
  )
}
