import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import { staleFacts } from './stale-facts'

describe('staleFacts', () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'facts-'))
    await mkdir(path.join(root, 'content/facts'), { recursive: true })
    const facts = [
      buildFact({ id: 'fresh', checked: '2026-11' }),
      buildFact({ id: 'old', checked: '2025-11-21' }),
    ]
    await writeFile(path.join(root, 'content/facts/queue.yaml'), stringify(facts))
  })
  afterEach(() => rm(root, { recursive: true }))

  it('names file and line of what was checked more than a year ago', async () => {
    const [stale, ...more] = await staleFacts(root, Date.parse('2026-11-22'))
    expect(more).toEqual([])
    expect(stale).toMatchObject({ file: 'content/facts/queue.yaml' })
    expect(stale?.line).toBeGreaterThan(2)
    expect(stale?.message).toBe(
      '"old" was checked in 2025-11-21, more than a year ago; compare it with its source and write the month into "checked"',
    )
  })

  it('finds nothing on the last day of the year', async () => {
    expect(await staleFacts(root, Date.parse('2026-11-21'))).toEqual([])
  })
})
