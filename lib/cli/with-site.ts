import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { serve } from '@/lib/server/serve'
import { buildSite } from './build-site'
import { UsageError } from './command'

/** Builds what changed, serves it on a free port of this machine while `work` runs, and stops it again. */
export async function withSite<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  if (!(await buildSite()))
    throw new UsageError('The site does not build; "npm run build" says why.')
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'study-hall-bench-'))
  const env = { port: 0, host: '127.0.0.1', dataDir, databaseUrl: null }
  const site = await serve(env, 'production')
  try {
    return await work(site.url)
  } finally {
    await site.stop()
    await rm(dataDir, { recursive: true })
  }
}
