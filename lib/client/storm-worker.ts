import { runStorm } from '@/lib/domain/simulator/lambda-concurrency/storm/run-storm'
import type { StormPlan } from '@/lib/domain/simulator/lambda-concurrency/storm/storm-plan'

// Plays the runs of a plan aside, so that the page stays quick; there is one plan to a worker.
addEventListener('message', ({ data }: MessageEvent<StormPlan>) => {
  postMessage(data.runs.map(({ settings }) => runStorm(settings, data.limits)))
})
