import { useCallback, useEffect, useState } from 'react'

export interface Fetched<Data> {
  /** What came last; null before the first. */
  readonly data: Data | null
  readonly failed: boolean
  readonly retry: () => void
}

/** What `ask` answers, asked anew when it is another function or after a failure; null asks nothing. */
export function useFetched<Data>(ask: (() => Promise<Data>) | null): Fetched<Data> {
  const [data, setData] = useState<Data | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const retry = useCallback(() => setTries((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => {
    if (ask === null) return
    let dropped = false
    const settle = (answer: Data | null) => {
      if (dropped) return
      setFailed(answer === null)
      if (answer !== null) setData(answer)
    }
    ask().then(settle, () => settle(null))
    return () => {
      dropped = true
    }
  }, [ask, tries])

  return { data, failed, retry }
}
