import { parseArgs } from 'node:util'
import { buildLessons } from '@/lib/content/build-lessons'
import { projectRoot } from '@/lib/content/content-files'
import { buildItemIds, reusedItemIds } from '@/lib/content/item-id-list'
import { readLibrary } from '@/lib/content/library'
import type { CommandIo } from './command'
import { printProblems } from './print-problems'

/** Compiles notes and facts to lessons; with mistakes in them nothing is written. */
export async function contentBuild(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } })
  const startedAt = performance.now()
  const library = await readLibrary(projectRoot)
  const problems = [...library.problems, ...(await reusedItemIds(library, projectRoot))]
  if (problems.length > 0) {
    printProblems(problems, io.stderr)
    return 1
  }
  const { lessons, unchanged, written, removed } = await buildLessons(library, projectRoot)
  const lists = await buildItemIds(library, projectRoot)
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(3))
  if (values.json) {
    io.stdout(`${JSON.stringify({ lessons, unchanged, written, removed, seconds })}\n`)
    return 0
  }
  for (const file of [...written, ...lists]) io.stdout(`written ${file}\n`)
  for (const file of removed) io.stdout(`removed ${file}\n`)
  io.stdout(`${lessons} lessons, ${unchanged} unchanged, ${written.length} written, ${seconds} s\n`)
  return 0
}
