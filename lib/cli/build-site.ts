import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { projectRoot } from '@/lib/content/content-files'
import { runProgram } from './run-program'

const sources = ['app', 'components', 'content', 'lib', 'public']
const mark = '.next/built-from'

/** Builds the site unless the last build was made of the same files. False when the build failed. Progress goes to standard error. */
export async function buildSite(): Promise<boolean> {
  const wanted = await fingerprint()
  const builtFrom = path.join(projectRoot, mark)
  if (existsSync(builtFrom) && (await readFile(builtFrom, 'utf8')) === wanted) {
    console.error('The site is built and up to date.')
    return true
  }
  console.error('Building the site…')
  const status = await runProgram('next', ['build'], {
    env: { NODE_ENV: 'production' },
    output: 'aside',
  })
  if (status !== 0) return false
  await writeFile(builtFrom, wanted)
  return true
}

/** One hash over every file and setting that the build reads. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '')
  const top = await readdir(projectRoot, { withFileTypes: true })
  const files = top
    .filter((entry) => entry.isFile() && /\.(json|mjs|ts|tsx)$/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => name !== 'next-env.d.ts')
  const folders = top.filter((entry) => entry.isDirectory() && sources.includes(entry.name))
  for (const { name: source } of folders) {
    const names = await readdir(path.join(projectRoot, source), {
      recursive: true,
      withFileTypes: true,
    })
    for (const entry of names) {
      if (!entry.isFile()) continue
      files.push(path.relative(projectRoot, path.join(entry.parentPath ?? entry.path, entry.name)))
    }
  }
  for (const file of files.sort()) {
    hash.update(file).update(await readFile(path.join(projectRoot, file)))
  }
  return hash.digest('hex')
}
