import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Facts } from '@/lib/domain/fact/fact'
import { readDiagrams } from './read-diagrams'
import { readFacts } from './read-facts'

const file = 'content/diagrams/lambda-vpc.yaml'

// A copy of the real diagrams, broken in one place at a time.
describe('readDiagrams', () => {
  let root: string
  let facts: Facts
  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'diagrams-'))
    await cp('content/diagrams', path.join(root, 'content/diagrams'), { recursive: true })
    facts = (await readFacts(process.cwd())).facts
  })
  afterEach(() => rm(root, { recursive: true }))

  async function broken(from: string, to: string, name = file): Promise<readonly string[]> {
    const target = path.join(root, name)
    const before = await readFile(target, 'utf8')
    if (!before.includes(from)) throw new Error(`Nothing to change: ${from}`)
    await writeFile(target, before.replace(from, to))
    const { problems } = await readDiagrams(root, facts)
    return problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`)
  }

  it('[DG8] finds nothing wrong with any diagram, drawn in each shape, language and what-if', async () => {
    const { bySlug, problems } = await readDiagrams(process.cwd(), facts)
    expect(problems).toEqual([])
    expect(bySlug.size).toBeGreaterThan(0)
  })

  it.each([
    [
      'an edge to nowhere',
      'to: eni',
      'to: enj',
      /:58 edges\.0\.to: found "enj"; expected the id of a node$/,
    ],
    ['a language that is missing', ', en: Lambda }', ' }', /:\d+ nodes\.0\.name\.en: /],
    [
      'a node on another',
      'at: [2, 0]',
      'at: [1, 0]',
      /:\d+ rds: it lies on the node "eni" \(wide, ko\)$/,
    ],
    [
      'a fact that is not there',
      '[net-security-group-rule]',
      '[no-such]',
      /found "no-such"; expected the id of a fact$/,
    ],
    [
      'another name than the file’s',
      'slug: lambda-vpc',
      'slug: other',
      /:1 slug: found "other"; expected the name of the file$/,
    ],
  ])('finds %s, with its line', async (_, from, to, expected) => {
    expect(await broken(from, to)).toContainEqual(expect.stringMatching(expected))
  })

  it.each([
    [
      'a comparison with nothing',
      'with: lambda-rds-direct',
      'with: no-such',
      /:\d+ compare\.with: found "no-such"; expected the slug of another diagram$/,
    ],
    [
      'a label without room in a comparison',
      'en: few connections',
      'en: only very few of all the many database connections that functions want',
      /:\d+ compare\.with: pool: what it says has no room: .* \(wide, en\)$/,
    ],
  ])('[DG12] finds %s', async (_, from, to, expected) => {
    const found = await broken(from, to, 'content/diagrams/lambda-rds-proxy.yaml')
    expect(found).toContainEqual(expect.stringMatching(expected))
  })
})
