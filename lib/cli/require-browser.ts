import { findBrowser } from './find-browser'
import { runProgram } from './run-program'

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
