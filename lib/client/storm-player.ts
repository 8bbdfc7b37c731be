import type { StormRun } from '@/lib/domain/simulator/lambda-concurrency/storm/run-storm'
import type { StormPlan } from '@/lib/domain/simulator/lambda-concurrency/storm/storm-plan'

export interface StormPlayer {
  /** Plays a plan and drops the one that is being played. Null says that this browser could not. */
  readonly play: (plan: StormPlan, done: (runs: readonly StormRun[] | null) => void) => void
  readonly close: () => void
}

/** Plays plans in a worker, so that the page stays quick. The worker is kept for the next plan unless it is busy. */
export function createStormPlayer(): StormPlayer {
  let worker: Worker | null = null
  let busy = false
  const close = () => {
    worker?.terminate()
    worker = null
    busy = false
  }

  return {
    close,
    play: (plan, done) => {
      if (busy) close()
      worker ??= new Worker(new URL('./storm-worker.ts', import.meta.url), { type: 'module' })
      busy = true
      worker.onmessage = ({ data }: MessageEvent<readonly StormRun[]>) => {
        busy = false
        done(data)
      }
      worker.onerror = () => {
        close()
        done(null)
      }
      worker.postMessage(plan)
    },
  }
}
