import 'server-only'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { authoredItemId } from '@/lib/domain/item/authored/compile-item'
import { type ItemIds, nextItemIds, reusedIds } from '@/lib/domain/item/item-ids'
import { parametricItemId } from '@/lib/domain/item/parametric/compile-template'
import type { Problem } from '@/lib/domain/notes/problem'
import { readContentFile } from './content-files'
import { itemBank } from './items'
import type { Library } from './library'
import { parseContent } from './parse-content'

const file = 'content/item-ids.yaml'
const schema = z.strictObject({ live: z.array(z.string()), retired: z.array(z.string()) })
const heading =
  '# Written by "content build". Ids of items are for life: one that is given up moves to retired, and is not used again.\n'

/** Brings the list of item ids up to date; gives the file if it changed. Reused ids are checked for before. */
export async function buildItemIds(library: Library, root: string): Promise<readonly string[]> {
  const { known, next } = await compare(library, root)
  if (isSame(known, next)) return []
  await writeFile(path.join(root, file), `${heading}${stringify(next)}`)
  return [file]
}

/** Whether the list is older than the bank. */
export async function staleItemIds(library: Library, root: string): Promise<readonly Problem[]> {
  const { known, next } = await compare(library, root)
  if (isSame(known, next)) return []
  const message = 'found a list older than the items; run "npm run cli -- content build"'
  return [{ file, line: 1, message }]
}

/** Written items and templates that take an id that was given up. */
export async function reusedItemIds(library: Library, root: string): Promise<readonly Problem[]> {
  const written = writtenIds(library)
  const reused = new Set(
    reusedIds(
      await readItemIds(root),
      written.map(({ id }) => id),
    ),
  )
  return written.flatMap(({ id, file: itemFile, line }) => {
    if (!reused.has(id)) return []
    const message = `found the id of a retired item, ${id}; expected one that was never used`
    return [{ file: itemFile, line, message }]
  })
}

function writtenIds({ authored, templates }: Library) {
  const items = [...authored].flatMap(([lesson, read]) =>
    read.map((one) => ({ ...one, id: authoredItemId(lesson, one.item.id) })),
  )
  const parametric = [...templates].flatMap(([lesson, read]) =>
    read.map((one) => ({ ...one, id: parametricItemId(lesson, one.template.id) })),
  )
  return [...items, ...parametric]
}

async function compare(library: Library, root: string) {
  const known = await readItemIds(root)
  const ids = [...itemBank(library, 'ko').values()].flat().map(({ id }) => id)
  return { known, next: nextItemIds(known, ids) }
}

async function readItemIds(root: string): Promise<ItemIds> {
  const { text } = await readContentFile(root, file)
  return parseContent(schema, parse(text), file)
}

function isSame(a: ItemIds, b: ItemIds): boolean {
  return a.live.join() === b.live.join() && a.retired.join() === b.retired.join()
}
