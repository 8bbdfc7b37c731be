import { useEffect } from 'react'
import type { OnQuizEvent } from '@/components/quiz/question'

/** Tells the sheet of the time once its deadline has passed: a timer alone sleeps with the machine. */
export function useDeadline(deadlineAt: number | null, onEvent: OnQuizEvent): void {
  useEffect(() => {
    if (deadlineAt === null) return
    const tick = () => {
      if (Date.now() >= deadlineAt) onEvent({ type: 'clock_ticked' })
    }
    const timer = setInterval(tick, 500)
    document.addEventListener('visibilitychange', tick)
    window.addEventListener('pageshow', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
      window.removeEventListener('pageshow', tick)
    }
  }, [deadlineAt, onEvent])
}
