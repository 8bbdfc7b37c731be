import { runStorm } from '@/lib/domain/simulator/lambda-concurrency/storm/run-storm'
import type { StormPlan } from '@/lib/domain/simulator/lambda-concurrency/storm/storm-plan'

// One answer to each plan, in their order.
addEventListener('message', ({ data }: MessageEvent<StormPlan>) => {
  postMessage(data.runs.map(({ settings }) => runStorm(settings, data.limits)))
})
