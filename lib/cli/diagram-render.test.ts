import { mkdtempSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand } from './run-command'

async function run(args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const status = await runCommand(['diagram', 'render', ...args], {
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    stdin: async () => new Uint8Array(),
  })
  return { status, out: out.join(''), err: err.join('') }
}

// Every diagram is read and laid out.
const timeoutMs = 60_000

describe('diagram render', { timeout: timeoutMs }, () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'diagram-'))
  const inFolder = (name: string) => path.join(folder, name)
  afterAll(() => rm(folder, { recursive: true }))

  it('writes an SVG that says what it shows, in the language asked for', async () => {
    const file = inFolder('a.svg')
    const { status, out } = await run(['lambda-vpc', '--locale', 'en', '--out', file, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ file })
    const svg = await readFile(file, 'utf8')
    expect(svg).toContain('<title>A Lambda function attached to a VPC</title>')
    expect(svg).toContain('1. Lambda → ENI: ')
  })

  it('writes one moment of a what-if', async () => {
    const file = inFolder('b.svg')
    await run(['lambda-vpc', '--what-if', 'no-nat', '--step', '3', '--out', file])
    expect(await readFile(file, 'utf8')).toContain('class="diagram-broken-mark"')
  })

  it('writes a PNG twice as large', async () => {
    const file = inFolder('c.png')
    const { out } = await run(['lambda-vpc', '--shape', 'tall', '--out', file, '--json'])
    const { width, height } = JSON.parse(out)
    const png = await readFile(file)
    // The first chunk of a PNG holds its width and height: PNG specification, 11.2.1.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 2 * height])
  })

  it.each([
    [['--out', 'x.svg'], 'No diagram is named; give one of '],
    [['no-such', '--out', 'x.svg'], 'There is no diagram "no-such"; give one of '],
    [['lambda-vpc', '--out', 'x.gif'], 'its name ends with .svg or .png.'],
    [['lambda-vpc'], 'Give the file to write with --out <file>'],
    [['lambda-vpc', '--shape', 'round', '--out', 'x.svg'], 'give wide or tall.'],
    [['lambda-vpc', '--theme', 'red', '--out', 'x.svg'], 'give light or dark.'],
    [['lambda-vpc', '--locale', 'fr', '--out', 'x.svg'], 'There is no locale "fr"'],
    [['lambda-vpc', '--step', '99', '--out', 'x.svg'], 'give a whole number from 0 to 6.'],
    [['lambda-vpc', '--what-if', 'rain', '--out', 'x.svg'], 'has no what-if "rain"; give one of '],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const { status, err } = await run(args)
    expect(status).toBe(2)
    expect(err).toContain(sentence)
  })
})
