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
  environment: z.object({ benchmarkIndex: z.number() }),
})

interface Figures {
  /** How fast Lighthouse finds this machine, and by how much it was slowed to be a phone. */
  readonly machine: { readonly benchmarkIndex: number; readonly cpuSlowdownMultiplier: number }
  readonly routes: Readonly<Record<string, Scores>>
}

interface Scores {
  readonly performance: number
  readonly accessibility: number
  readonly cls: number
}

/** One run differs from the next by a few hundredths on a busy machine. */
const runs = 3

/**
 * Lighthouse's own four times are meant for a desktop of this index, the middle of its fastest class, and make a mid-tier phone
 * of it. A slower machine is slowed less: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md, read 2026-11-30.
 */
const fullSlowdown = { benchmarkIndex: 1750, multiplier: 4 } as const

/** Lighthouse on a phone, the median of its runs. Budget: performance ≥ 0.95, accessibility 1.00, layout shift ≤ 0.02. */
export async function benchLighthouse(): Promise<Figures> {
  const browser = await requireBrowser()
  if (!browser) throw new UsageError('No browser; set CHROMIUM_PATH to a Chromium or Chrome.')
  return withSite(async (url) => {
    const { benchmarkIndex } = await measure(url + routes[0], browser, fullSlowdown.multiplier)
    const { multiplier } = fullSlowdown
    const exact = (multiplier * benchmarkIndex) / fullSlowdown.benchmarkIndex
    const cpuSlowdownMultiplier = Number(Math.min(multiplier, Math.max(1, exact)).toFixed(2))
    const scores: Record<string, Scores> = {}
    for (const route of routes) {
      scores[route] = await medianOf(url + route, browser, cpuSlowdownMultiplier)
    }
    return { machine: { benchmarkIndex, cpuSlowdownMultiplier }, routes: scores }
  })
}

async function medianOf(address: string, browser: string, slowdown: number): Promise<Scores> {
  const measured: Scores[] = []
  for (let run = 0; run < runs; run++) measured.push(await measure(address, browser, slowdown))
  const median = (pick: (scores: Scores) => number) =>
    measured.map(pick).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
  return {
    performance: median(({ performance }) => performance),
    accessibility: median(({ accessibility }) => accessibility),
    cls: median(({ cls }) => cls),
  }
}

async function measure(
  address: string,
  browser: string,
  slowdown: number,
): Promise<Scores & { readonly benchmarkIndex: number }> {
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
      `--throttling.cpuSlowdownMultiplier=${slowdown}`,
      '--quiet',
    ],
    { env: { CHROME_PATH: browser } },
  )
  if (status !== 0) throw new UsageError(`Lighthouse could not measure ${address}.`)
  const { categories, audits, environment } = reportSchema.parse(
    JSON.parse(await readFile(file, 'utf8')),
  )
  return {
    performance: categories.performance.score,
    accessibility: categories.accessibility.score,
    cls: Number(audits['cumulative-layout-shift'].numericValue.toFixed(4)),
    benchmarkIndex: environment.benchmarkIndex,
  }
}
