import type { AslLimits } from '@/lib/domain/simulator/stepfunctions-step/language/asl-limits'
import type { Random } from '@/lib/shared/random'
import type { Readable } from './read-path'

/** What the fields of a state are worked out against: its input, the context object, chance, and AWS's limits. */
export interface World extends Readable {
  readonly random: Random
  readonly limits: AslLimits
}
