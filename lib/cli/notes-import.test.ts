import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UsageError } from './command'
import { notesImport } from './notes-import'

const notes =
  '1. Queues\n\n1) Basics\n\n- holds messages\n- S3 → SQS → Lambda\n\n*shard: a part of a stream\n\nPDF RSS\n'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'notes-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function run(args: readonly string[], stdin = '') {
  let out = ''
  let err = ''
  const status = await notesImport([...args, '--out', path.join(folder, 'out')], {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      err += text
    },
    stdin: async () => new TextEncoder().encode(stdin),
  })
  return { status, out, err }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const made = path.join(folder, name)
  await writeFile(made, content)
  return made
}

describe('notes import', () => {
  it('[IM22] gives the result as one JSON document and writes the notes', async () => {
    const { status, out } = await run([await file('queues.txt', notes), '--json'])
    expect(status).toBe(0)
    const written = path.join(folder, 'out/en/01-01-basics.md')
    expect(JSON.parse(out)).toEqual({
      chapters: 1,
      sections: 1,
      bullets: 1,
      terms: [{ term: 'shard', definition: 'a part of a stream' }],
      tables: [],
      flows: [['S3', 'SQS', 'Lambda']],
      figuresLost: 0,
      notesWritten: [written],
      derivedItems: expect.any(Number),
      unparsed: [{ line: 10, text: 'PDF RSS' }],
    })
    expect(await readFile(written, 'utf8')).toContain('\n## Basics\n\n- holds messages\n')
  })

  it('[IM20] leaves its own output byte for byte', async () => {
    await run([await file('queues.txt', notes)])
    const first = path.join(folder, 'out/en/01-01-basics.md')
    const before = await readFile(first)
    const kept = await run([first, '--json'])
    expect(kept.status).toBe(0)
    expect(JSON.parse(kept.out).terms).toHaveLength(1)
    expect(await readFile(path.join(folder, 'out/en/01-01-basics.md'))).toEqual(before)
  })

  it('[IM22] reads standard input and detects the language', async () => {
    const { out } = await run(['-', '--json'], '# 대기열\n\n- 메시지를 담아 둠\n')
    expect(JSON.parse(out).notesWritten).toEqual([path.join(folder, 'out/ko/01-01.md')])
  })

  it('[IM22] writes nothing on a dry run', async () => {
    const { out } = await run([await file('a.txt', notes), '--dry-run', '--json'])
    expect(JSON.parse(out).notesWritten).toEqual([])
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  it('[IM22] prints words without --json', async () => {
    const { out } = await run([await file('a.txt', notes), '--dry-run'])
    expect(out).toContain('1 chapters, 1 sections, 1 bullets')
    expect(out).toContain('line 10 could not be placed: PDF RSS')
  })
})

describe('notes import refuses', () => {
  it.each([
    { name: 'a file that does not exist', args: ['nowhere.txt'], says: 'does not exist' },
    { name: 'a directory', args: ['lib'], says: 'is a directory' },
    { name: 'no file', args: [], says: 'Give one file' },
    { name: 'two files', args: ['a', 'b'], says: 'Give one file' },
    { name: 'a locale we do not have', args: ['-', '--locale', 'fr'], says: 'no locale "fr"' },
    { name: 'nothing on standard input', args: ['-'], says: 'standard input is empty' },
  ])('[IM21] $name in one sentence', async ({ args, says }) => {
    const refused = run(args)
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(says)
  })

  it.each([
    { name: 'invalid UTF-8', content: [0x61, 0xff], says: 'not valid UTF-8 at byte 1' },
    { name: 'a binary file', content: [0x61, 0x00], says: 'binary' },
    { name: 'an empty file', content: [], says: 'is empty' },
  ])('[IM21] $name in one sentence', async ({ content, says }) => {
    const refused = run([await file('bad.txt', Uint8Array.from(content))])
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(says)
  })

  it('[IM21] an unknown flag', async () => {
    await expect(run(['a.txt', '--fast'])).rejects.toThrow("Unknown option '--fast'")
  })
})
