import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** How fast the environments of one function may grow in number: `lambda-auto-scaling`. */
export interface ScalingRate {
  readonly environments: number
  readonly intervalSeconds: number
}

/** What AWS says about concurrency, in figures. */
export interface ConcurrencyFigures {
  /** `limit-concurrency`: what an account shares in a Region unless it asks for more. */
  readonly defaultAccountConcurrency: number
  /** `lambda-requests-per-second`: requests a second for each unit of a concurrency limit, all counted together. */
  readonly requestsPerSecondPerUnit: number
  /** `limit-reservable`: what always stays for functions without a reservation. */
  readonly unreservedMinimum: number
  readonly scalingRate: ScalingRate
  /** `integ-parallelization-factor` */
  readonly parallelizationFactor: {
    readonly min: number
    readonly max: number
    readonly byDefault: number
  }
  /** `limit-timeout` */
  readonly longestDurationMs: number
}

export function concurrencyFigures(book: Book): ConcurrencyFigures {
  const factor = (figure: string) =>
    figureOf(book, `integ-parallelization-factor#${figure}_parallelization_factor`)
  return {
    defaultAccountConcurrency: figureOf(book, 'limit-concurrency#default_concurrent_executions'),
    requestsPerSecondPerUnit: figureOf(
      book,
      'lambda-requests-per-second#requests_per_second_per_concurrency',
    ),
    unreservedMinimum: figureOf(book, 'limit-reservable#unreserved_minimum'),
    scalingRate: {
      environments: figureOf(book, 'lambda-auto-scaling#scaling_env_per_function'),
      intervalSeconds: figureOf(book, 'lambda-auto-scaling#scaling_interval_s'),
    },
    parallelizationFactor: { min: factor('min'), max: factor('max'), byDefault: factor('default') },
    longestDurationMs: figureOf(book, 'limit-timeout#max_timeout_s') * measureOf('second').factor,
  }
}
