import { parseArgs } from 'node:util'
import { checkContent } from '@/lib/content/check-content'
import { projectRoot } from '@/lib/content/content-files'
import { staleFacts } from '@/lib/content/stale-facts'
import type { CommandIo } from './command'
import { printProblems } from './print-problems'

export async function contentCheck(
  args: readonly string[],
  io: CommandIo,
  now: number = Date.now(),
): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } })
  const problems = await checkContent(projectRoot)
  for (const { file, line, message } of await staleFacts(projectRoot, now)) {
    io.stderr(`${file}:${line} warning: ${message}\n`)
  }
  const ok = problems.length === 0
  if (values.json) {
    io.stdout(`${JSON.stringify({ ok, problems })}\n`)
  } else if (ok) {
    io.stdout('Content is right: every rule holds.\n')
  } else {
    printProblems(problems, io.stdout)
  }
  return ok ? 0 : 1
}
