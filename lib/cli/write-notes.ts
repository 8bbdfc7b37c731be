import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from './command'

export interface NoteFile {
  readonly slug: string
  readonly content: string | Uint8Array
}

/** Writes notes into one folder and gives their paths. */
export async function writeNotes(folder: string, notes: readonly NoteFile[]): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true })
    const paths: string[] = []
    for (const { slug, content } of notes) {
      const file = path.join(folder, `${slug}.md`)
      await writeFile(file, content)
      paths.push(file)
    }
    return paths
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UsageError(
      `${folder} cannot be written (${error.code}); give a folder you may write to with --out.`,
    )
  }
}
