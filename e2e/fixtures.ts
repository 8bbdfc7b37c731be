import { test as base, expect, type Locator, type Page } from '@playwright/test'

/**
 * Chance, which decides what a quiz asks, falls the same way whenever a test runs, so that what failed
 * once can be seen again. `E2E_CHANCE` lets it fall otherwise, to look for what only some items show.
 */
function fixChance(start: string): void {
  crypto.getRandomValues = <T extends ArrayBufferView | null>(target: T): T => {
    // A tab goes on where it was before a page was left.
    const calls = Number(sessionStorage.getItem('chance') ?? 0)
    sessionStorage.setItem('chance', String(calls + 1))
    let state = 0x811c9dc5
    const stir = (byte: number) => {
      state = Math.imul(state ^ byte, 0x01000193)
    }
    for (const byte of new TextEncoder().encode(`${start} ${calls}`)) stir(byte)
    if (target instanceof Uint8Array) {
      for (let index = 0; index < target.length; index++) {
        stir(index)
        target[index] = state >>> 13
      }
    }
    return target
  }
}

/** Any error or warning in the console fails the test, unless the test says it expects one. */
export const test = base.extend<{
  readonly expectedNoise: RegExp[]
  readonly quiet: undefined
  readonly chance: undefined
}>({
  chance: [
    async ({ page }, use, { title }) => {
      await page.addInitScript(fixChance, `${process.env.E2E_CHANCE ?? ''} ${title}`)
      await use(undefined)
    },
    { auto: true },
  ],
  expectedNoise: async ({ browserName: _ }, use) => {
    await use([])
  },
  quiet: [
    async ({ page, expectedNoise }, use) => {
      const noise: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text())
      })
      page.on('pageerror', (error) => noise.push(error.message))
      await use(undefined)
      expect(noise.filter((line) => !expectedNoise.some((known) => known.test(line)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect, type Locator, type Page }
