import os from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from '@/lib/cli/find-browser'

// `npm test` names a port that is free; by hand it is this one.
const port = Number(process.env.E2E_PORT ?? 3217)
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...browserArguments],
    },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
      // A simulator on a phone differs by its stylesheet only: one language is enough there.
      grepInvert: /simulator\S*\.spec\.ts en[ :]/,
    },
    { name: 'desk', use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: 'node --conditions=react-server --import tsx lib/server/main.ts',
    url: `http://localhost:${port}/api/health`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      NODE_ENV: 'production',
      PORT: String(port),
      GALLERY: '1',
      DATA_DIR: path.join(os.tmpdir(), `study-hall-e2e-${process.pid}`),
    },
  },
})
