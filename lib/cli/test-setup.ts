import fc from 'fast-check'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// The same examples on every run: a push must not fail on another one's luck. `FC_SEED=7 npx vitest`
// looks elsewhere; what it finds becomes a case with a name.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) })

// Nothing may be printed by accident: a test that expects noise says so by a spy of its own.
const noise = ['error', 'warn'] as const

beforeEach(() => {
  for (const kind of noise) vi.spyOn(console, kind).mockImplementation(() => {})
})

afterEach(() => {
  for (const kind of noise) expect(vi.mocked(console[kind]).mock.calls).toEqual([])
  vi.restoreAllMocks()
})
