import { benchContent } from './bench-content'
import { benchDiagrams } from './bench-diagrams'
import { benchExchange } from './bench-exchange'
import { benchLighthouse } from './bench-lighthouse'
import { benchQuiz } from './bench-quiz'
import { benchScript } from './bench-script'
import { benchSimulators } from './bench-simulators'
import { type CommandIo, UsageError } from './command'

const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  content: () => benchContent(),
  diagrams: benchDiagrams,
  exchange: () => benchExchange(),
  lighthouse: benchLighthouse,
  quiz: () => benchQuiz(),
  script: benchScript,
  simulators: () => benchSimulators(),
}

/** Prints the figures of one benchmark as JSON. */
export async function bench(args: readonly string[], io: CommandIo): Promise<number> {
  const [name = ''] = args
  const benchmark = benchmarks[name]
  if (!benchmark) {
    const known = Object.keys(benchmarks).join(', ')
    throw new UsageError(`There is no benchmark "${name}"; the benchmarks are ${known}.`)
  }
  io.stdout(`${JSON.stringify(await benchmark(), null, 2)}\n`)
  return 0
}
