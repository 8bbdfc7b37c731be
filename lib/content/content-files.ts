import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** A file of content: its path from the project's root, for messages, and its text. */
export interface ContentFile {
  readonly file: string
  readonly text: string
}

/** The folder that holds `content/`: the project's root, where every command starts. */
export const projectRoot = process.cwd()

/** The files of one folder with this ending, by name. A folder that does not exist is empty. */
export async function readFolder(
  root: string,
  folder: string,
  ending: string,
): Promise<ContentFile[]> {
  const names = await namesIn(path.join(root, folder))
  const wanted = names.filter((name) => name.endsWith(ending)).sort()
  return Promise.all(wanted.map((name) => readContentFile(root, `${folder}/${name}`)))
}

export async function readContentFile(root: string, file: string): Promise<ContentFile> {
  return { file, text: await readFile(path.join(root, file), 'utf8') }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
