import { test as base, expect, type Locator, type Page } from '@playwright/test'

/** Any error or warning in the console fails the test, unless the test says it expects one. */
export const test = base.extend<{ readonly expectedNoise: RegExp[]; readonly quiet: undefined }>({
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
