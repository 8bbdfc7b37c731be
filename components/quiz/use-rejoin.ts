import { useEffect } from 'react'
import { useProgressStore } from '@/lib/client/progress-context'

/** Calls `rejoin` whenever the log has grown, as it does when another tab works on the same attempt. */
export function useRejoin(rejoin: () => void): void {
  const progress = useProgressStore()
  useEffect(
    () =>
      progress.subscribe((now, before) => {
        if (now.events !== before.events) rejoin()
      }),
    [progress, rejoin],
  )
}
