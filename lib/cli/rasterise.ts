import { chromium } from '@playwright/test'
import { UsageError } from './command'
import { browserArguments, findBrowser } from './find-browser'

/** An SVG drawing as PNG, twice as large so that it stays sharp on a projector. Needs a browser. */
export async function rasterise(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const executablePath = findBrowser()
  if (executablePath === null) {
    throw new UsageError(
      'There is no browser here to draw a PNG with; give a name that ends with .svg.',
    )
  }
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] })
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 })
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style>${svg.replace(/^<\?xml.*?\?>/, '')}`,
    )
    return await page.screenshot({ clip: { x: 0, y: 0, width, height } })
  } finally {
    await browser.close()
  }
}
