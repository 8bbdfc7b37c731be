import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { projectRoot } from '@/lib/content/content-files'
import { buildSite } from './build-site'
import { UsageError } from './command'

/** Builds what changed, serves it on a free port of this machine while `work` runs, and stops it again. */
export async function withSite<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  if (!(await buildSite()))
    throw new UsageError('The site does not build; "npm run build" says why.')
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'study-hall-bench-'))
  const site = await startSite(dataDir)
  try {
    return await work(site.url)
  } finally {
    await site.stop()
    await rm(dataDir, { recursive: true })
  }
}

/** A process of its own: what the site prints must not stand among the figures. */
function startSite(dataDir: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'lib/server/main.ts']
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDir,
    },
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const url = /Ready: (\S+)/.exec(printed)?.[1]
      if (url) resolve({ url, stop })
    })
    void ended.then(() => reject(new UsageError('The site does not start; "npm start" says why.')))
  })
}
