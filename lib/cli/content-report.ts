import { parseArgs } from 'node:util'
import { projectRoot } from '@/lib/content/content-files'
import { contentReport } from '@/lib/content/content-report'
import { readLibrary } from '@/lib/content/library'
import type { CommandIo } from './command'
import { printProblems } from './print-problems'

/** What is taught and what is tested. */
export async function printContentReport(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } })
  const library = await readLibrary(projectRoot)
  if (library.problems.length > 0) {
    printProblems(library.problems, io.stderr)
    return 1
  }
  const report = contentReport(library)
  if (values.json) {
    io.stdout(`${JSON.stringify(report)}\n`)
    return 0
  }
  const { lessons, facts, items, terms } = report
  io.stdout(`lessons   ${lessons.ko} ko, ${lessons.en} en\n`)
  io.stdout(`facts     ${facts.total}, ${facts.taught} taught, ${facts.tested} tested\n`)
  io.stdout(`items     ${items.derived} derived, ${items.authored} authored\n`)
  for (const [type, count] of Object.entries(items.byType)) io.stdout(`  ${type} ${count}\n`)
  io.stdout(`terms     ${terms}\n`)
  if (report.untaught.length > 0) io.stdout(`untaught  ${report.untaught.join(', ')}\n`)
  if (report.untested.length > 0) io.stdout(`untested  ${report.untested.join(', ')}\n`)
  return 0
}
