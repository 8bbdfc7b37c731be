import 'server-only'
import path from 'node:path'
import { type AuthoredItem, authoredItemSchema } from '@/lib/domain/item/authored/authored-item'
import type { Problem } from '@/lib/domain/notes/problem'
import { readFolder } from './content-files'
import { readYamlList } from './yaml-list'

/** An authored item and where it stands. */
export interface ReadItem {
  readonly file: string
  /** 1-based */
  readonly line: number
  readonly item: AuthoredItem
}

export interface ReadItems {
  readonly byLesson: ReadonlyMap<string, readonly ReadItem[]>
  readonly problems: readonly Problem[]
}

/** All of `content/items`, a file for each lesson. */
export async function readAuthoredItems(root: string): Promise<ReadItems> {
  const files = await readFolder(root, 'content/items', '.yaml')
  const read = files.map((source) => {
    const { entries, problems } = readYamlList(source, authoredItemSchema)
    const items = entries.map(({ value, line }) => ({ file: source.file, line, item: value }))
    return { lesson: path.basename(source.file, '.yaml'), items, problems }
  })
  return {
    byLesson: new Map(read.map(({ lesson, items }) => [lesson, items])),
    problems: read.flatMap(({ problems }) => problems),
  }
}
