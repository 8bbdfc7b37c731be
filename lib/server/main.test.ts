import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)

/** Starts the server where it cannot start, and gives what it said and how it ended. */
async function refusal(env: Readonly<Record<string, string>>) {
  const args = ['--conditions=react-server', '--import', 'tsx', 'lib/server/main.ts']
  return ended(run(process.execPath, args, { env: { ...process.env, ...env }, timeout: 20_000 }))
}

async function ended(running: Promise<unknown>): Promise<{ code: unknown; said: string }> {
  try {
    await running
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'stderr' in error) {
      return { code: error.code, said: String(error.stderr).trim() }
    }
    throw error
  }
  return { code: 0, said: '' }
}

describe('a server that cannot start says so in one sentence and ends with 2', () => {
  it('when PORT is no number', async () => {
    expect(await refusal({ PORT: 'abc' })).toEqual({
      code: 2,
      said: 'PORT must be a whole number from 0 to 65535, such as PORT=3000; it is "abc".',
    })
  })

  it('when the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    expect(await refusal({ PORT: String(port), HOST: '127.0.0.1' })).toEqual({
      code: 2,
      said: `Port ${port} is taken; stop what uses it or choose another, such as PORT=${port + 1}.`,
    })
    await new Promise((resolve) => other.close(resolve))
  })

  it('when DATA_DIR cannot be written to', async () => {
    // Below a file there can be no folder, not even for root.
    const folder = path.resolve('package.json/data')
    expect(await refusal({ PORT: '0', DATA_DIR: folder })).toEqual({
      code: 2,
      said: `The folder ${folder} cannot be written to (ENOTDIR); set DATA_DIR to one that can.`,
    })
  })

  it('when Node is too old', async () => {
    const old =
      "Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.18.3'}})"
    const args = [
      '--import',
      `data:text/javascript,${encodeURIComponent(old)}`,
      'lib/cli/bootstrap.mjs',
      'start',
    ]
    expect(await ended(run(process.execPath, args))).toEqual({
      code: 2,
      said: 'Node 20.18.3 is too old; install Node 20.19 or newer from nodejs.org.',
    })
  })
})
