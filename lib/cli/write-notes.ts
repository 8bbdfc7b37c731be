import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from './command'

export interface NoteFile {
  readonly slug: string
  readonly content: string | Uint8Array
}

const filesAtOnce = 64

/** Writes notes into one folder and gives their paths. */
export async function writeNotes(folder: string, notes: readonly NoteFile[]): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true })
    const files = notes.map(({ slug, content }) => ({
      file: path.join(folder, `${slug}.md`),
      content,
    }))
    for (let at = 0; at < files.length; at += filesAtOnce) {
      const batch = files.slice(at, at + filesAtOnce)
      await Promise.all(batch.map(({ file, content }) => writeFile(file, content)))
    }
    return files.map(({ file }) => file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UsageError(
      `${folder} cannot be written (${error.code}); give a folder you may write to with --out.`,
    )
  }
}
