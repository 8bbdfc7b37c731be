import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { UsageError } from './command'
import { browserArguments } from './find-browser'
import { requireBrowser } from './require-browser'
import { runProgram } from './run-program'
import { withSite } from './with-site'

const routes = [
  '/ko',
  '/ko/lessons/lambda-limits',
  '/ko/lessons/lambda-limits/quiz',
  '/ko/lessons/lambda-networking',
] as const

const reportSchema = z.object({
  categories: z.object({
    performance: z.object({ score: z.number() }),
    accessibility: z.object({ score: z.number() }),
  }),
  audits: z.object({ 'cumulative-layout-shift': z.object({ numericValue: z.number() }) }),
})

interface Scores {
  readonly performance: number
  readonly accessibility: number
  readonly cls: number
}

/** One run differs from the next by a few hundredths on a busy machine. */
const runs = 3

/** Lighthouse on a phone, the median of its runs. Budget: performance ≥ 0.95, accessibility 1.00, layout shift ≤ 0.02. */
export async function benchLighthouse(): Promise<Readonly<Record<string, Scores>>> {
  const browser = await requireBrowser()
  if (!browser) throw new UsageError('No browser; set CHROMIUM_PATH to a Chromium or Chrome.')
  return withSite(async (url) => {
    const scores: Record<string, Scores> = {}
    for (const route of routes) scores[route] = await medianOf(url + route, browser)
    return scores
  })
}

async function medianOf(address: string, browser: string): Promise<Scores> {
  const measured: Scores[] = []
  for (let run = 0; run < runs; run++) measured.push(await measure(address, browser))
  const median = (pick: (scores: Scores) => number) =>
    measured.map(pick).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
  return {
    performance: median(({ performance }) => performance),
    accessibility: median(({ accessibility }) => accessibility),
    cls: median(({ cls }) => cls),
  }
}

async function measure(address: string, browser: string): Promise<Scores> {
  const file = path.join(os.tmpdir(), `lighthouse-${process.pid}.json`)
  const flags = ['--headless=new', ...browserArguments].join(' ')
  const status = await runProgram(
    'lighthouse',
    [
      address,
      '--output=json',
      `--output-path=${file}`,
      '--only-categories=performance,accessibility',
      `--chrome-flags=${flags}`,
      '--quiet',
    ],
    { env: { CHROME_PATH: browser } },
  )
  if (status !== 0) throw new UsageError(`Lighthouse could not measure ${address}.`)
  const { categories, audits } = reportSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return {
    performance: categories.performance.score,
    accessibility: categories.accessibility.score,
    cls: Number(audits['cumulative-layout-shift'].numericValue.toFixed(4)),
  }
}
