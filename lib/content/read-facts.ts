import 'server-only'
import { type Fact, type Facts, factSchema, isCorrection } from '@/lib/domain/fact/fact'
import type { Problem } from '@/lib/domain/notes/problem'
import { readFolder } from './content-files'
import { readYamlList } from './yaml-list'

export interface ReadFacts {
  readonly facts: Facts
  /** Where each fact stands, by id. */
  readonly places: ReadonlyMap<string, FactPlace>
  readonly problems: readonly Problem[]
}

export interface FactPlace {
  readonly file: string
  readonly line: number
}

/** All facts of `content/facts`, in the order of files and lines. */
export async function readFacts(root: string): Promise<ReadFacts> {
  const facts = new Map<string, Fact>()
  const places = new Map<string, FactPlace>()
  const problems: Problem[] = []
  for (const source of await readFolder(root, 'content/facts', '.yaml')) {
    const list = readYamlList(source, factSchema)
    problems.push(...list.problems)
    for (const { value, line } of list.entries) {
      const report = (message: string) => problems.push({ file: source.file, line, message })
      if (facts.has(value.id)) report(`found the id "${value.id}" again; expected an id of its own`)
      if (isCorrection(value) && value.notesSay === null) {
        report(`"${value.id}" is ${value.status}: expected notesSay, what common notes claim`)
      }
      facts.set(value.id, value)
      places.set(value.id, { file: source.file, line })
    }
  }
  return { facts, places, problems }
}
