import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runProgram } from './run-program'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** How the tests start it: headless, quiet, also as root and without a graphics card. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

/** The browser that the tests drive: the one named by CHROMIUM_PATH, Playwright's own, or the system's. */
export function findBrowser(): string | null {
  const candidates = [process.env.CHROMIUM_PATH ?? '', chromium.executablePath(), ...systemBrowsers]
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null
}

/** Finds a browser or installs one: Playwright's own, else Debian's package. Null where neither can be had. */
export async function requireBrowser(): Promise<string | null> {
  const found = findBrowser()
  if (found) return found
  console.log('Installing a browser for the tests…')
  await runProgram('playwright', ['install', 'chromium'])
  if (findBrowser()) return findBrowser()
  console.log("Playwright's browser cannot be had here; trying the system's package…")
  await runProgram('apt-get', ['update', '-qq']).catch(() => null)
  await runProgram('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  }).catch(() => null)
  return findBrowser()
}
