import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readExams } from './read-exams'

const file = 'content/exams/saa-c03.yaml'

// A copy of the real exam, broken in one place at a time.
describe('readExams', () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'exams-'))
    await mkdir(path.join(root, 'content/exams'), { recursive: true })
  })
  afterEach(() => rm(root, { recursive: true }))

  async function read(change: (text: string) => string) {
    await writeFile(path.join(root, file), change(await readFile(file, 'utf8')))
    return readExams(root)
  }

  it('[EX1] reads the exam as AWS publishes it, and every preset', async () => {
    const { exams, problems } = await read((text) => text)
    expect(problems).toEqual([])
    expect(exams).toMatchObject([
      {
        version: 'SAA-C03',
        items: 65,
        unscored: 15,
        minutes: 130,
        extraMinutes: 30,
        score: { least: 100, most: 1000, pass: 720 },
        shares: { secure: 30, resilient: 26, performance: 24, cost: 20 },
      },
    ])
    expect(exams[0]?.presets.map((preset) => [preset.id, preset.items, preset.minutes])).toEqual([
      ['full', 65, 130],
      ['full-extended', 65, 160],
      ['half', 33, 65],
      ['commute', 5, 10],
      ['chapter', 20, 40],
    ])
  })

  it.each([
    ['shares that are not a whole', 'cost: 20 }', 'cost: 21 }', '16 shares: found 101 percent'],
    ['a pass line off the scale', 'pass: 720', 'pass: 1720', '14 score: expected least'],
    ['a longer exam', 'minutes: 160', 'minutes: 165', '46 presets.1: found 165 minutes'],
    ['other unscored', 'unscored: 15\n    minutes: 130', 'unscored: 9\n    minutes: 130', '37 pre'],
    ['nothing scored', 'unscored: 8', 'unscored: 33', '55 presets.2: found 33 unscored of 33'],
    ['an id twice', 'id: half', 'id: full', '55 presets.2: found the id "full" twice'],
    ['a source without a day', '\n    checked: 2026-11\n', '\n', '18 sources.0.checked: '],
    ['a name in one language', ', en: Half exam', '', '57 presets.2.name.en: '],
    ['a code that is not its file', 'code: saa-c03', 'code: saa-c04', '1 code: found "saa-c04"'],
    ['no YAML', 'code: saa-c03', 'code: [', '4 '],
  ])('[EX1] finds %s, and at which line', async (_, before, after, message) => {
    const { problems } = await read((text) => text.replace(before, after))
    const [found, ...others] = problems.map((one) => `${one.file}:${one.line} ${one.message}`)
    expect(found).toContain(`${file}:${message}`)
    expect(others).toEqual([])
  })
})
