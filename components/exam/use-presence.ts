import { useEffect } from 'react'
import type { OnQuizEvent } from '@/components/quiz/question'

/** Tells the sheet when nobody looks at it any more and when somebody does again, once each. */
export function usePresence(onEvent: OnQuizEvent, active: boolean): void {
  useEffect(() => {
    if (!active) return
    let away = false
    const leave = () => {
      if (away) return
      away = true
      onEvent({ type: 'page_left' })
    }
    const come = () => {
      away = false
      onEvent({ type: 'page_returned' })
    }
    const look = () => (document.visibilityState === 'hidden' ? leave() : come())

    look()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', look)
      leave()
    }
  }, [active, onEvent])
}
