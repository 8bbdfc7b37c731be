import { chromium, type Page, type Response } from '@playwright/test'
import { projectRoot } from '@/lib/content/content-files'
import { readLibrary } from '@/lib/content/library'
import { diagramFile } from '@/lib/domain/diagram/diagram-file'
import { UsageError } from './command'
import { browserArguments } from './find-browser'
import { requireBrowser } from './require-browser'
import { withSite } from './with-site'

interface Figures {
  /** Script that the first diagram in sight adds to its page, in kB (of 1,000 bytes) as transferred. Budget: 75. */
  readonly addedScript: number
  /** The longest task while walking through every step, in milliseconds, at a quarter of the speed. Budget: 100. */
  readonly longestTask: number
  readonly stepsWalked: number
  /** Laying out and drawing one diagram in one language, every what-if, both shapes; milliseconds, the mean and the slowest. */
  readonly layout: { readonly diagrams: number; readonly mean: number; readonly slowest: number }
}

const walked = ['lambda-vpc', 'serverless-web-app', 'step-functions-order'] as const
const slowdown = 4

/** What diagrams cost whoever reads a lesson, and whoever builds it. */
export async function benchDiagrams(): Promise<Figures> {
  const executablePath = await requireBrowser()
  if (!executablePath)
    throw new UsageError('No browser; set CHROMIUM_PATH to a Chromium or Chrome.')
  const layout = await layoutTimes()
  return withSite(async (url) => {
    const browser = await chromium.launch({ executablePath, args: [...browserArguments] })
    try {
      let [addedScript, longestTask, stepsWalked] = [0, 0, 0]
      for (const slug of walked) {
        const page = await browser.newPage()
        addedScript = Math.max(addedScript, await openDiagram(page, `${url}/ko/diagrams/${slug}`))
        const { longest, steps } = await walkThrough(page)
        longestTask = Math.max(longestTask, longest)
        stepsWalked += steps
        await page.close()
      }
      return { addedScript, longestTask: Math.round(longestTask), stepsWalked, layout }
    } finally {
      await browser.close()
    }
  })
}

/** Gives the script that came after the page had loaded its own, in kB. */
async function openDiagram(page: Page, address: string): Promise<number> {
  const scripts: { readonly response: Response; readonly own: boolean }[] = []
  const named = new Set<string>()
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    scripts.push({ response, own: named.has(new URL(response.url()).pathname) })
  })
  const html = await (await page.request.get(address)).text()
  for (const [, path = ''] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) {
    named.add(new URL(path, address).pathname)
  }
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('.diagram-stage[data-moving]').waitFor()
  const added = scripts.filter(({ own }) => !own)
  const sizes = await Promise.all(added.map(({ response }) => response.request().sizes()))
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  return Number((bytes / 1000).toFixed(1))
}

/**
 * Every step forwards, each given time to move. The page itself does the walking: a driver that clicked from outside would
 * add long tasks of its own.
 */
async function walkThrough(page: Page): Promise<{ longest: number; steps: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const settleMs = 900
  return page.evaluate(async (settle) => {
    const slider = document.querySelector<HTMLInputElement>('.diagram-bar input')
    const next = document.querySelectorAll<HTMLElement>('.diagram-bar button').item(2)
    const steps = Number(slider?.max)
    await new Promise((resolve) => setTimeout(resolve, settle))
    const durations: number[] = []
    // The browser tells of tasks from 50 ms on; shorter ones are no long tasks.
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration)
    }).observe({ type: 'longtask' })
    for (let step = 0; step < steps; step++) {
      next.click()
      await new Promise((resolve) => setTimeout(resolve, settle))
    }
    return { longest: Math.max(0, ...durations), steps }
  }, settleMs)
}

async function layoutTimes(): Promise<Figures['layout']> {
  const { diagrams } = await readLibrary(projectRoot)
  const times = [...diagrams.values()].map((diagram) => {
    // Another object: what was laid out before is remembered by it.
    const fresh = structuredClone(diagram)
    const start = performance.now()
    diagramFile(fresh, 'ko')
    return performance.now() - start
  })
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return {
    diagrams: times.length,
    mean: Number(mean.toFixed(1)),
    slowest: Number(Math.max(...times).toFixed(1)),
  }
}
