import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decodeText } from '@/lib/domain/notes/import/decode-text'
import { type CommandIo, UsageError } from './command'

export interface TextFile {
  readonly bytes: Uint8Array
  readonly text: string
  /** The file's name without its ending. */
  readonly name: string
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; give the path of a text file, or - for standard input',
  EISDIR: 'is a directory; give a text file in it',
  ENOTDIR: 'does not exist; a part of its path is a file, not a directory',
  EACCES: 'may not be read; give yourself the right to read it',
  EPERM: 'may not be read; give yourself the right to read it',
  ENAMETOOLONG: 'has too long a path; give the path of a text file',
}

/** The bytes and the text of a file to import; every file that holds none ends in one sentence. */
export async function readTextFile(
  file: string,
  { stdin }: CommandIo,
  contents: 'notes' | 'items',
): Promise<TextFile> {
  const shown = file === '-' ? 'standard input' : file
  const bytes = file === '-' ? await stdin() : await fileBytes(file)
  const decoded = decodeText(bytes)
  if (decoded.type === 'unreadable') throw new UsageError(`${shown} ${decoded.reason}.`)
  if (decoded.text.trim() === '') {
    throw new UsageError(`${shown} is empty; write ${contents} into it and import it again.`)
  }
  const name = file === '-' ? contents : path.parse(file).name
  return { bytes, text: decoded.text, name }
}

async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = reasons[code]
    if (reason) throw new UsageError(`${file} ${reason}.`)
    throw error
  }
}
