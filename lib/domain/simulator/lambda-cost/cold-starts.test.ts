import { describe, expect, it } from 'vitest'
import { withColdStarts } from './cold-starts'

const runs = { requests: 1000, durationMs: 120, requestsEach: 1 }

describe('withColdStarts', () => {
  it('bills INIT with the runs that start cold', () => {
    expect(withColdStarts(runs, { percent: 1, initMs: 800.5 })).toEqual([
      { requests: 990, durationMs: 120, requestsEach: 1 },
      { requests: 10, durationMs: 920.5, requestsEach: 1 },
    ])
  })

  it('leaves out a group that has no runs', () => {
    expect(withColdStarts(runs, { percent: 0, initMs: 800 })).toEqual([runs])
    expect(withColdStarts(runs, { percent: 100, initMs: 800 })).toEqual([
      { ...runs, durationMs: 920 },
    ])
    const none = { ...runs, requests: 0 }
    expect(withColdStarts(none, { percent: 50, initMs: 800 })).toEqual([none])
  })
})
