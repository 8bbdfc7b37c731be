import { buildSite } from './build-site'
import { type Count, countPlaywright, countVitest } from './count-tests'
import { requireBrowser } from './require-browser'
import { runProgram } from './run-program'

interface Gate {
  readonly name: string
  readonly run: () => Promise<Count>
}

/** A gate that is one program: one check, passed or failed. */
function program(name: string, command: string, args: readonly string[]): Gate {
  return {
    name,
    run: async () => oneCheck((await runProgram(command, args)) === 0),
  }
}

const gates: readonly Gate[] = [
  program('Format', 'biome', ['format', '.']),
  program('Lint', 'biome', ['lint', '--error-on-warnings', '.']),
  { name: 'Types', run: types },
  program('Content', process.execPath, [
    ...process.execArgv,
    'lib/cli/main.ts',
    'content',
    'check',
  ]),
  { name: 'Unit', run: countVitest },
  { name: 'Build', run: async () => oneCheck(await buildSite()) },
  { name: 'End to end', run: endToEnd },
]

async function types(): Promise<Count> {
  if ((await runProgram('next', ['typegen'])) !== 0) return oneCheck(false)
  return oneCheck((await runProgram('tsc', ['--noEmit'])) === 0)
}

async function endToEnd(): Promise<Count> {
  const browser = await requireBrowser()
  if (browser) return countPlaywright(browser)
  console.error(
    'No browser could be found or installed; set CHROMIUM_PATH to a Chromium or Chrome.',
  )
  return oneCheck(false)
}

function oneCheck(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const total = { passed: 0, failed: 0 }
for (const { name, run } of gates) {
  console.log(`\n── ${name}`)
  const startedAt = performance.now()
  const { passed, failed } = await run()
  total.passed += passed
  total.failed += failed
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`── ${name}: ${failed === 0 ? 'right' : 'WRONG'}, ${seconds} s`)
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
