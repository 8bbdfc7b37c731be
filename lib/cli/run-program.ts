import { spawn } from 'node:child_process'
import { projectRoot } from '@/lib/content/content-files'

export interface ProgramRun {
  readonly status: number
  /** Standard output; empty unless captured. */
  readonly output: string
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Keep standard output instead of showing it. */
  readonly capture?: boolean
}

/** Runs a program of node_modules/.bin or of the system in the project's root and waits for its end. */
export function runProgram(
  program: string,
  args: readonly string[],
  { env = {}, capture = false }: RunOptions = {},
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      cwd: projectRoot,
      stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
      env: { ...process.env, PATH: `${projectRoot}/node_modules/.bin:${process.env.PATH}`, ...env },
    })
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ status: code ?? 1, output }))
  })
}
