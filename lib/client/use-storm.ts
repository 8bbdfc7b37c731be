import { useEffect, useState } from 'react'
import type { StormRun } from '@/lib/domain/simulator/lambda-concurrency/storm/run-storm'
import type { StormPlan } from '@/lib/domain/simulator/lambda-concurrency/storm/storm-plan'
import { createStormPlayer } from './storm-player'

export type PlayedPlan =
  | { readonly type: 'playing' }
  | { readonly type: 'failed' }
  | { readonly type: 'played'; readonly plan: StormPlan; readonly runs: readonly StormRun[] }

/** Milliseconds of quiet before a plan is played: a slider that moves asks for many. */
const quiet = 200

/** The runs of a plan; what was played last stays until the next is done. A null plan plays nothing. */
export function useStorm(plan: StormPlan | null): PlayedPlan {
  const [player] = useState(createStormPlayer)
  const [played, setPlayed] = useState<PlayedPlan>({ type: 'playing' })

  useEffect(() => player.close, [player])

  useEffect(() => {
    if (plan === null) return
    let stale = false
    const timer = setTimeout(() => {
      player.play(plan, (runs) => {
        if (!stale) setPlayed(runs === null ? { type: 'failed' } : { type: 'played', plan, runs })
      })
    }, quiet)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [player, plan])

  return played
}
