import { performance } from 'node:perf_hooks'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import type { Book } from '@/lib/domain/simulator/book'
import type { Simulator } from '@/lib/domain/simulator/simulator'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { simulators } from '@/lib/domain/simulator/simulators'

/** Runs before the clock starts: a learner's browser has compiled the model after a few turns of a knob, too. */
const warmUps = 200
const runs = 500

interface RunTimes {
  readonly meanMs: number
  readonly p99Ms: number
  /** Of the slowest of its presets. */
  readonly slowestPreset: string
}

/** One recomputation of each simulator, its slowest preset. Budget: below 2 ms. */
export async function benchSimulators(): Promise<Readonly<Record<string, RunTimes>>> {
  const book = await readBook(projectRoot)
  return Object.fromEntries(simulators.map((one) => [one.slug, slowest(one, book)]))
}

function slowest(simulator: Simulator, whole: Book): RunTimes {
  const { book } = simulatorView(simulator, whole)
  const times = simulator.presets.map(({ id, setting }) => ({
    slowestPreset: id,
    ...measured(() => simulator.run(setting, book)),
  }))
  const [first, ...others] = times
  if (!first) throw new Error(`${simulator.slug} has no preset.`)
  return others.reduce((worst, one) => (one.p99Ms > worst.p99Ms ? one : worst), first)
}

function measured(run: () => unknown): Pick<RunTimes, 'meanMs' | 'p99Ms'> {
  for (let at = 0; at < warmUps; at++) run()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  const mean = times.reduce((sum, one) => sum + one, 0) / runs
  return { meanMs: rounded(mean), p99Ms: rounded(times[Math.floor(runs * 0.99)] ?? 0) }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000
}
