import 'server-only'
import path from 'node:path'
import type { Facts } from '@/lib/domain/fact/fact'
import { type ParametricTemplate, templateSchema } from '@/lib/domain/item/parametric/template'
import { numberProblems } from '@/lib/domain/item/parametric/template-problems'
import type { Problem } from '@/lib/domain/notes/problem'
import { readFolder } from './content-files'
import { readYamlList } from './yaml-list'

/** A template of a parametric item and where it stands. */
export interface ReadTemplate {
  readonly file: string
  /** 1-based */
  readonly line: number
  readonly template: ParametricTemplate
}

export interface ReadTemplates {
  /** Only templates whose every draw works out. */
  readonly byLesson: ReadonlyMap<string, readonly ReadTemplate[]>
  readonly problems: readonly Problem[]
}

/** All of `content/parametric`, a file for each lesson. */
export async function readTemplates(root: string, facts: Facts): Promise<ReadTemplates> {
  const files = await readFolder(root, 'content/parametric', '.yaml')
  const read = files.map((source) => {
    const { entries, problems } = readYamlList(source, templateSchema)
    const checked = entries.map(({ value, line }) => {
      const place = { file: source.file, line }
      const found = numberProblems(value, facts).map((message) => ({ ...place, message }))
      return { entry: { ...place, template: value }, found }
    })
    return {
      lesson: path.basename(source.file, '.yaml'),
      templates: checked.flatMap(({ entry, found }) => (found.length === 0 ? [entry] : [])),
      problems: [...problems, ...checked.flatMap(({ found }) => found)],
    }
  })
  return {
    byLesson: new Map(read.map(({ lesson, templates }) => [lesson, templates])),
    problems: read.flatMap(({ problems }) => problems),
  }
}
