import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // The module only marks a side of the fence for the bundler; there is no bundler here.
      { find: 'server-only', replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    include: ['{app,components,lib,content}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['lib/cli/test-setup.ts'],
    // Some tests read the whole course; a busy machine is no failure.
    testTimeout: 60_000,
  },
})
