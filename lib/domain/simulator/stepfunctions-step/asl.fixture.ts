import { seededRandom } from '@/lib/shared/random'
import type { World } from './data/world'
import type { Json, JsonObject } from './json/json'
import type { AslLimits } from './language/asl-limits'
import { readMachine } from './language/read-machine'
import type { Machine } from './language/state'
import { nextRun, startRun } from './run/next-run'
import type { Run, RunSetup, TaskAnswer } from './run/run'

/** As the facts have them; a test of the book holds them together. */
export const limits: AslLimits = {
  mostNestedIntrinsics: 10,
  mostRangeItems: 1000,
  mostTextCharacters: 10_000,
  wholeNumberBits: 32,
  mostPayloadBytes: 256 * 1024,
  mostHistoryEvents: 25_000,
  retry: { intervalSeconds: 1, maxAttempts: 3, backoffRate: 2 },
}

export function buildWorld(input: Json, context: JsonObject = {}): World {
  return { input, context, random: seededRandom('test'), limits }
}

/** Reads a machine that a test knows to be in order. */
export function buildMachine(raw: Json): Machine {
  const { machine, problems } = readMachine(raw, limits)
  if (machine === null) throw new Error(JSON.stringify(problems, null, 2))
  return machine
}

export function buildRun(raw: Json, overrides: Partial<RunSetup> = {}): Run {
  return startRun({
    machine: buildMachine(raw),
    input: {},
    answers: {},
    fallback: null,
    name: 'test',
    startedAtMs: 0,
    seed: 'test',
    context: {},
    limits,
    ...overrides,
  })
}

/** Every run from this one to its end. */
export function runsOf(run: Run): readonly Run[] {
  const runs: Run[] = []
  for (let next = run; next.end === null; runs.push(next)) next = nextRun(next, { type: 'stepped' })
  return runs
}

export function gives(result: Json, seconds = 0): TaskAnswer {
  return { is: 'result', result, seconds }
}

export function fails(error: string, seconds = 0): TaskAnswer {
  return { is: 'error', error, cause: `${error}!`, seconds }
}
