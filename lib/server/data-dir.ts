import 'server-only'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { SetupError } from './env'

/** Makes the data folder and proves that it can be written to. Throws a `SetupError` if not. */
export async function prepareDataDir(dataDir: string): Promise<void> {
  const probe = path.join(dataDir, `.write-test-${process.pid}`)
  try {
    await mkdir(dataDir, { recursive: true })
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new SetupError(
      `The folder ${dataDir} cannot be written to (${reason}); set DATA_DIR to one that can.`,
      { cause: error },
    )
  }
}
