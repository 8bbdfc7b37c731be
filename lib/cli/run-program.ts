import { spawn } from 'node:child_process'
import { projectRoot } from '@/lib/content/content-files'

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Its standard output goes to ours, or aside to standard error. */
  readonly output?: 'shown' | 'aside'
}

/** Runs a program of node_modules/.bin or of the system in the project's root; gives its exit status. */
export function runProgram(
  program: string,
  args: readonly string[],
  { env = {}, output = 'shown' }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      cwd: projectRoot,
      stdio: ['ignore', output === 'shown' ? 'inherit' : 2, 'inherit'],
      env: { ...process.env, PATH: `${projectRoot}/node_modules/.bin:${process.env.PATH}`, ...env },
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
