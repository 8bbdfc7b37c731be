import { useEffect, useState } from 'react'

export type Loaded<Value> =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly retry: () => void }
  | { readonly type: 'loaded'; readonly value: Value }

/** What `load` fetches, fetched anew when `key` changes or the learner tries again. A null key loads nothing yet. */
export function useLoaded<Value>(load: () => Promise<Value>, key: string | null): Loaded<Value> {
  const [tries, setTries] = useState(0)
  const asked = `${tries} ${key}`
  const [got, setGot] = useState<{
    readonly asked: string
    readonly outcome: { readonly value: Value } | null
  } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is loaded
  useEffect(() => {
    if (key === null) return
    let stale = false
    const settle = (outcome: { readonly value: Value } | null) => {
      if (!stale) setGot({ asked, outcome })
    }
    load().then(
      (value) => settle({ value }),
      () => settle(null),
    )
    return () => {
      stale = true
    }
  }, [asked])

  if (got?.asked !== asked) return { type: 'loading' }
  if (got.outcome === null) return { type: 'failed', retry: () => setTries(tries + 1) }
  return { type: 'loaded', value: got.outcome.value }
}
