import { isRecord } from '@/lib/shared/is-record'
import 'server-only'
import { z } from 'zod'
import type { Problem } from '@/lib/domain/notes/problem'
import { answerRequest, type ContractModels } from '@/lib/domain/simulator/answer-request'
import type { Book } from '@/lib/domain/simulator/book'
import { readFolder } from './content-files'
import { readYamlList } from './yaml-list'

/** An example that AWS or somebody else publishes, as a request and the answer that its page gives. */
export const simulatorExampleSchema = z.strictObject({
  source: z.url(),
  /** What is asked, in our own words. */
  what: z.strictObject({ ko: z.string().min(1), en: z.string().min(1) }),
  simulator: z.string().min(1),
  inputs: z.record(z.string(), z.unknown()),
  /** What the page itself states of the answer. */
  output: z.record(z.string(), z.unknown()),
})
export type SimulatorExample = Readonly<z.infer<typeof simulatorExampleSchema>>

export interface ReadExample {
  readonly example: SimulatorExample
  readonly file: string
  readonly line: number
}

export async function readSimulatorExamples(root: string): Promise<{
  readonly examples: readonly ReadExample[]
  readonly problems: readonly Problem[]
}> {
  const files = await readFolder(root, 'content/simulators', '.yaml')
  const lists = files.map((source) => ({
    source,
    list: readYamlList(source, simulatorExampleSchema),
  }))
  return {
    examples: lists.flatMap(({ source: { file }, list }) =>
      list.entries.map(({ value, line }) => ({ example: value, file, line })),
    ),
    problems: lists.flatMap(({ list }) => list.problems),
  }
}

/** The examples that we answer otherwise than their pages do. */
export function exampleProblems(
  examples: readonly ReadExample[],
  models: ContractModels,
  book: Book,
): readonly Problem[] {
  return examples.flatMap(({ example: { simulator, inputs, output }, file, line }) => {
    const answer = answerRequest({ id: '', simulator, inputs }, models, book)
    const found = 'error' in answer ? answer.error.message : answer.output
    const wrong = Object.entries(output).filter(
      ([key, wanted]) => typeof found === 'string' || !isSame(found[key], wanted),
    )
    if (wrong.length === 0) return []
    const answered = typeof found === 'string' ? found : shown(found, wanted(wrong))
    const message = `found ${answered} for this example of ${simulator}; expected ${shown(output, wanted(wrong))}`
    return [{ file, line, message }]
  })
}

function wanted(entries: readonly (readonly [string, unknown])[]): readonly string[] {
  return entries.map(([key]) => key)
}

function shown(values: Readonly<Record<string, unknown>>, keys: readonly string[]): string {
  return keys.map((key) => `${key} ${JSON.stringify(values[key])}`).join(', ')
}

/** Doubles that went through other divisions may differ in the last digits. */
const allowance = 1e-9

function isSame(found: unknown, expected: unknown): boolean {
  if (typeof found === 'number' && typeof expected === 'number') {
    return Math.abs(found - expected) <= allowance * Math.max(1, Math.abs(expected))
  }
  if (Array.isArray(found) && Array.isArray(expected)) {
    return found.length === expected.length && expected.every((one, at) => isSame(found[at], one))
  }
  if (isRecord(found) && isRecord(expected)) {
    return Object.entries(expected).every(([key, value]) => isSame(found[key], value))
  }
  return found === expected
}
