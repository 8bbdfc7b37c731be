import { mkdtempSync } from 'node:fs'
import { access, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importItems } from '@/lib/domain/exchange/import-items'
import { runCommand } from './run-command'

async function run(args: readonly string[], stdin = '') {
  const out: string[] = []
  const err: string[] = []
  const status = await runCommand(args, {
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    stdin: async () => new TextEncoder().encode(stdin),
  })
  return { status, out: out.join(''), err: err.join('') }
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

// Each export reads and compiles the whole course.
const timeoutMs = 60_000

describe('exchange on the command line', { timeout: timeoutMs }, () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'exchange-'))
  const inFolder = (name: string) => path.join(folder, name)
  const mixed = inFolder('mixed.txt')

  beforeAll(() => writeFile(mixed, '::q1::S3 stores. {T}\r\n\r\nHow many? {#3}\r\n'))
  afterAll(() => rm(folder, { recursive: true }))

  it('export writes the items of a lesson and says how many', async () => {
    const file = inFolder('deep/lesson.gift')
    const args = ['--lesson', 'lambda-limits', '--locale', 'en', '--out', file, '--json']
    const { status, out } = await run(['export', 'gift', ...args])
    expect(status).toBe(0)
    const report: unknown = JSON.parse(out)
    const { items } = importItems(await readFile(file, 'utf8'), 'gift', 'en')
    expect(report).toMatchObject({ file, items: items.length })
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ id }) => id.startsWith('lambda-limits.'))).toBe(true)
  })

  it.each([
    [['export', 'anki', '--out', 'x'], 'Anki cannot be exported yet; give one of gift'],
    [['export', 'word', '--out', 'x'], '"word" is no format; give one of gift'],
    [['export', '--out', 'x'], 'No format is given; give one of gift'],
    [['export', 'gift'], 'Give the file to write with --out <file>.'],
    [['export', 'gift', '--out', 'x', '--locale', 'fr'], 'There is no locale "fr"'],
    [['export', 'gift', '--out', 'x', '--lesson', 'no-such'], 'There is no lesson "no-such"'],
    [['export', 'gift', '--out', '/dev/null/x'], 'cannot be written'],
    [['items', 'import'], 'Give one file of items, or - for standard input.'],
    [['items', 'import', '-', '--format', 'xml'], '"xml" is no format to import'],
    [['items', 'import', '/no/such/file'], 'does not exist'],
    [['items', 'import', '-'], 'standard input is empty; write items into it'],
  ])('%j is bad use, told in one sentence', async (args, sentence) => {
    const { status, out, err } = await run(args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('items import shows what there is and writes own JSON', async () => {
    const file = inFolder('own.json')
    const { status, out } = await run(['items', 'import', mixed, '--locale', 'en', '--out', file])
    expect(status).toBe(0)
    expect(out).toContain('2 items in gift: true_false 1, number 1')
    expect(out).toContain('S3 stores.')
    expect(importItems(await readFile(file, 'utf8'), 'json', 'en')).toMatchObject({
      problems: [],
      locale: 'en',
      items: [{ id: 'q1' }, { type: 'number' }],
    })
  })

  it('[XC13] items import writes nothing and ends with 1 where anything is wrong', async () => {
    const file = inFolder('wrong.json')
    const args = ['items', 'import', '-', '--out', file, '--json']
    const { status, out } = await run(args, 'S3 stores. {T}\n\nHow many? {#many}\n')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      format: 'gift',
      file: null,
      problems: [{ line: 3, found: '“#many”', expected: 'a number such as 15, 15:0.5 or 1..5' }],
    })
    expect(await exists(file)).toBe(false)
    const inWords = await run(['items', 'import', '-'], 'How many? {#many}\n')
    expect(inWords.out).toContain('-:1 found “#many”; expected a number')
    expect(inWords.out).toContain('Nothing was written: 1 problem.')
  })
})
