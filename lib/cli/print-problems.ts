import type { Problem } from '@/lib/domain/notes/problem'

/** One problem a line, in the form that editors make links of. */
export function printProblems(problems: readonly Problem[], print: (text: string) => void): void {
  for (const { file, line, message } of problems) print(`${file}:${line} ${message}\n`)
  print(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`)
}
