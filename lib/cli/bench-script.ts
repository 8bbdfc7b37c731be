import { chromium, type Response } from '@playwright/test'
import { UsageError } from './command'
import { browserArguments } from './find-browser'
import { requireBrowser } from './require-browser'
import { withSite } from './with-site'

const routes = [
  '/ko',
  '/ko/course',
  '/ko/glossary',
  '/ko/corrections',
  '/ko/lessons/lambda-limits',
  '/ko/lessons/lambda-limits/quiz',
  '/ko/chapters/dynamodb/quiz',
  '/ko/quiz',
  '/ko/quiz/build',
  '/en/lessons/dynamodb-capacity',
  '/ko/notebook',
  '/ko/simulators/lambda-cost',
] as const

/** Script that each page loads by itself, in kB (of 1,000 bytes) as transferred. Budget: 175 kB on a lesson page. */
export async function benchScript(): Promise<Readonly<Record<string, number>>> {
  const executablePath = await requireBrowser()
  if (!executablePath)
    throw new UsageError('No browser; set CHROMIUM_PATH to a Chromium or Chrome.')
  return withSite(async (url) => {
    const browser = await chromium.launch({ executablePath, args: [...browserArguments] })
    try {
      const sizes: Record<string, number> = {}
      for (const route of routes) {
        const page = await browser.newPage()
        const scripts: Response[] = []
        page.on('response', (response) => {
          if (response.request().resourceType() === 'script') scripts.push(response)
        })
        await page.goto(url + route, { waitUntil: 'networkidle' })
        sizes[route] = kilobytes(await Promise.all(scripts.map(transferred)))
        await page.close()
      }
      return sizes
    } finally {
      await browser.close()
    }
  })
}

async function transferred(response: Response): Promise<number> {
  const { responseBodySize } = await response.request().sizes()
  return responseBodySize
}

function kilobytes(bytes: readonly number[]): number {
  return Number((bytes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1))
}
