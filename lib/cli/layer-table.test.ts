import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

const run = promisify(execFile)
const biome = path.resolve('node_modules/.bin/biome')
const importRule = 'lint/style/noRestrictedImports'

/** One row of the layer table: a file of the folder, what it may import and what it must not. */
const rows = [
  { file: 'lib/shared/a.ts', allowed: './b', forbidden: '@/lib/domain/fact/fact' },
  { file: 'lib/domain/quiz/a.ts', allowed: '@/lib/shared/random', forbidden: 'react' },
  { file: 'lib/domain/exchange/a.ts', allowed: 'papaparse', forbidden: 'node:fs' },
  { file: 'lib/content/a.ts', allowed: '@/lib/domain/fact/fact', forbidden: '@/lib/server/env' },
  { file: 'lib/server/a.ts', allowed: '@/lib/content/library', forbidden: '@/lib/client/storage' },
  { file: 'lib/client/a.ts', allowed: 'zustand', forbidden: '@/lib/content/library' },
  { file: 'lib/cli/a.ts', allowed: '@/lib/server/env', forbidden: 'react' },
  { file: 'components/ui/a.tsx', allowed: 'react', forbidden: '@/lib/domain/fact/fact' },
  {
    file: 'components/quiz/a.tsx',
    allowed: '@/components/ui/cn',
    forbidden: '@/components/lesson/fact',
  },
  {
    file: 'components/diagram/a.tsx',
    allowed: '@/lib/domain/diagram/scene',
    forbidden: '@/components/quiz/stem',
  },
  {
    file: 'components/simulator/a.tsx',
    allowed: '@/lib/domain/simulator/book',
    forbidden: '@/components/diagram/legend',
  },
  {
    file: 'components/notebook/a.tsx',
    allowed: '@/components/quiz/stem',
    forbidden: '@/components/drill/drill',
  },
  {
    file: 'components/drill/a.tsx',
    allowed: '@/components/quiz/question',
    forbidden: '@/components/lesson/fact',
  },
  {
    file: 'components/exam/a.tsx',
    allowed: '@/components/quiz/stem',
    forbidden: '@/components/lesson/fact',
  },
  {
    file: 'components/exchange/a.tsx',
    allowed: '@/components/quiz/stem',
    forbidden: '@/components/lesson/fact',
  },
  {
    file: 'components/lesson/a.tsx',
    allowed: '@/lib/client/storage',
    forbidden: '@/lib/server/env',
  },
  {
    file: 'components/glossary/a.tsx',
    allowed: '@/components/ui/link',
    forbidden: '@/components/lesson/fact',
  },
  { file: 'components/builder/a.tsx', allowed: 'react', forbidden: '@/components/quiz/quiz' },
  { file: 'components/progress/a.tsx', allowed: 'react', forbidden: '@/lib/content/library' },
  {
    file: 'components/mdx/a.tsx',
    allowed: '@/components/lesson/fact',
    forbidden: '@/lib/server/env',
  },
  { file: 'app/a.tsx', allowed: '@/lib/content/library', forbidden: '@/lib/client/storage' },
  { file: 'e2e/a.ts', allowed: '@playwright/test', forbidden: '@/lib/shared/random' },
] as const

const globals = ['Date.now()', 'window.name', "fetch('/x')"] as const

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ category: z.string().nullish(), location: z.object({ path: z.string() }) }),
  ),
})

describe('the layer table of imports', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'layers-'))
  /** The rules that refused each file. */
  const refused = new Map<string, string[]>()

  beforeAll(async () => {
    await cp('biome.json', path.join(root, 'biome.json'))
    for (const { file, allowed, forbidden } of rows) {
      await writeImport(variant(file, 'allowed'), allowed)
      await writeImport(variant(file, 'forbidden'), forbidden)
      await writeImport(variant(file, 'climbing'), '../other/thing')
    }
    for (const [index, code] of globals.entries()) {
      await write(`lib/domain/global-${index}.ts`, `export const b = ${code}\n`)
    }
    const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', root]
    const { stdout } = await run(biome, args, { cwd: root }).catch((failure) => failure)
    for (const { category, location } of reportSchema.parse(JSON.parse(stdout)).diagnostics) {
      const file = path.relative(root, path.resolve(root, location.path))
      refused.set(file, [...(refused.get(file) ?? []), category ?? ''])
    }
  })
  afterAll(() => rm(root, { recursive: true }))

  async function write(file: string, source: string): Promise<void> {
    const target = path.join(root, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, source)
  }

  const writeImport = (file: string, from: string) =>
    write(file, `import { a } from '${from}'\n\nexport const b = a\n`)

  it.each(rows)('$file may import $allowed', ({ file }) => {
    expect(refused.get(variant(file, 'allowed')) ?? []).not.toContain(importRule)
  })

  it.each(rows)('$file may not import $forbidden', ({ file }) => {
    expect(refused.get(variant(file, 'forbidden'))).toContain(importRule)
  })

  it.each(rows)('$file may not climb with ../', ({ file }) => {
    expect(refused.get(variant(file, 'climbing'))).toContain(importRule)
  })

  it.each([...globals.entries()])('the domain may not use the global %i: %s', (index) => {
    expect(refused.get(`lib/domain/global-${index}.ts`)).toContain('lint/style/noRestrictedGlobals')
  })

  it('the domain is never random and never prints', async () => {
    const found = await run('grep', ['-rlE', 'Math\\.random|console\\.', 'lib/domain']).catch(
      () => ({ stdout: '' }),
    )
    expect(found.stdout).toBe('')
  })
})

function variant(file: string, name: string): string {
  return file.replace(/a\.tsx?$/, (end) => `${name}${end.slice(1)}`)
}
