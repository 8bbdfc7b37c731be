import type { WorkedStep } from '@/lib/domain/simulator/worked'
import type { ScalingRate } from './concurrency-figures'

export interface ScaleUp {
  /** Environments that there are. */
  readonly from: number
  /** Environments that are needed; at least `from`. */
  readonly to: number
}

export interface ScaleUpTime {
  readonly seconds: number
  readonly steps: readonly WorkedStep[]
}

/**
 * How long a function takes at the fastest to grow from so many environments to so many. The rate refills continuously,
 * so that half an interval adds half of it. Source: Lambda guide, "Lambda scaling behavior"; `lambda-auto-scaling`.
 */
export function scaleUp({ from, to }: ScaleUp, rate: ScalingRate): ScaleUpTime {
  const added = to - from
  return {
    // One division at the end: whole numbers stay exact until then.
    seconds: (added * rate.intervalSeconds) / rate.environments,
    steps: [
      { name: 'added', value: added },
      { name: 'intervals', value: added / rate.environments },
    ],
  }
}
