import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { listen } from '@/lib/server/listen'
import { runProgram } from './run-program'

/** How many checks a gate made. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

const vitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Runs the unit tests. A run that breaks before it counts is one failure. */
export async function countVitest(): Promise<Count> {
  const file = await reportFile()
  const status = await runProgram('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = await readReport(vitestReport, file)
  if (!report) return { passed: 0, failed: 1 }
  const failed = report.numFailedTests
  return { passed: report.numPassedTests, failed: status === 0 ? failed : Math.max(failed, 1) }
}

/** Runs the journeys in this browser. A flaky test is a failed one. */
export async function countPlaywright(browser: string): Promise<Count> {
  const file = await reportFile()
  const status = await runProgram('playwright', ['test', '--reporter=line,json'], {
    env: {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      E2E_PORT: String(await freePort()),
    },
  })
  const report = await readReport(playwrightReport, file)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  const failed = unexpected + flaky
  return { passed: expected, failed: status === 0 ? failed : Math.max(failed, 1) }
}

/** A port that nothing listens on right now. */
async function freePort(): Promise<number> {
  const server = createServer()
  await listen(server, { port: 0, host: '127.0.0.1' })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function reportFile(): Promise<string> {
  return path.join(await mkdtemp(path.join(os.tmpdir(), 'study-hall-')), 'report.json')
}

async function readReport<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
): Promise<z.output<Schema> | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : schema.parse(JSON.parse(text))
}
