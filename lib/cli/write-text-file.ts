import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from './command'

/** Writes a text where an option says, with the folders on the way. */
export async function writeTextFile(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UsageError(
      `${file} cannot be written (${error.code}); give a file you may write to with --out.`,
    )
  }
}
