import { useSyncExternalStore } from 'react'

/** Something a learner set once for all pages: how it is shown, never what they did. */
export interface Preference<Value extends string> {
  /** What holds until the learner says otherwise. */
  readonly first: Value
  readonly read: () => Value
  readonly choose: (value: Value) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** A preference kept in this browser under `key`; `values[0]` holds where nothing, or nothing known, is stored. */
export function createPreference<const Value extends string>(
  key: string,
  values: readonly [Value, ...Value[]],
): Preference<Value> {
  const [first] = values
  const changed = new EventTarget()
  // What a window that may not store still remembers for this page.
  let chosen: Value | null = null

  const stored = (): Value | null => {
    try {
      const found = window.localStorage.getItem(key)
      return values.find((value) => value === found) ?? null
    } catch {
      return null
    }
  }
  return {
    first,
    read: () => chosen ?? stored() ?? first,
    choose: (value) => {
      chosen = value
      try {
        window.localStorage.setItem(key, value)
      } catch {
        // It then holds for this page only.
      }
      changed.dispatchEvent(new Event('change'))
    },
    subscribe: (listener) => {
      changed.addEventListener('change', listener)
      return () => changed.removeEventListener('change', listener)
    },
  }
}

export function usePreference<Value extends string>(preference: Preference<Value>): Value {
  const { subscribe, read, first } = preference
  return useSyncExternalStore(subscribe, read, () => first)
}
