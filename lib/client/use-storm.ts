import { useEffect, useState } from 'react'
import type { StormRun } from '@/lib/domain/simulator/lambda-concurrency/storm/run-storm'
import type { StormPlan } from '@/lib/domain/simulator/lambda-concurrency/storm/storm-plan'

export type PlayedPlan =
  | { readonly type: 'playing' }
  | { readonly type: 'failed' }
  | { readonly type: 'played'; readonly plan: StormPlan; readonly runs: readonly StormRun[] }

/** Milliseconds of quiet before a plan is played: a slider that moves asks for many. */
const quiet = 200

/** The runs of a plan, played in a worker; what was played last stays until the next is done. A null plan plays nothing. */
export function useStorm(plan: StormPlan | null): PlayedPlan {
  const [played, setPlayed] = useState<PlayedPlan>({ type: 'playing' })

  useEffect(() => {
    if (plan === null) return
    let worker: Worker | null = null
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./storm-worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<readonly StormRun[]>) => {
        setPlayed({ type: 'played', plan, runs: data })
      }
      worker.onerror = () => setPlayed({ type: 'failed' })
      worker.postMessage(plan)
    }, quiet)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [plan])

  return played
}
