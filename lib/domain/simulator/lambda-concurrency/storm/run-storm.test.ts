import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runStorm } from './run-storm'
import type { StormSettings } from './settings'
import { buildStorm, stormLimits } from './storm.fixture'

const play = (settings: StormSettings) => runStorm(settings, stormLimits)

const settings = fc
  .record({
    seed: fc.string({ maxLength: 5 }),
    baseRps: fc.integer({ min: 0, max: 200 }),
    peakRps: fc.integer({ min: 0, max: 600 }),
    rushAtSeconds: fc.integer({ min: 0, max: 12 }),
    rampSeconds: fc.integer({ min: 0, max: 5 }),
    peakSeconds: fc.integer({ min: 0, max: 10 }),
    durationMs: fc.integer({ min: 1, max: 3000 }),
    coldStartMs: fc.integer({ min: 0, max: 2000 }),
    idleSeconds: fc.integer({ min: 0, max: 20 }),
    accountConcurrency: fc.integer({ min: 1, max: 400 }),
    reserved: fc.option(fc.integer({ min: 0, max: 300 })),
    provisioned: fc.integer({ min: 0, max: 300 }),
    path: fc.constantFrom('direct' as const, 'proxy' as const),
    maxConnections: fc.integer({ min: 0, max: 200 }),
    connectionsPerEnvironment: fc.integer({ min: 1, max: 3 }),
    maxConnectionsPercent: fc.integer({ min: 1, max: 100 }),
    transactionMs: fc.integer({ min: 0, max: 3000 }),
  })
  .map(
    ({
      baseRps,
      peakRps,
      rushAtSeconds,
      rampSeconds,
      peakSeconds,
      path,
      maxConnections,
      connectionsPerEnvironment,
      maxConnectionsPercent,
      transactionMs,
      ...rest
    }) =>
      buildStorm({
        ...rest,
        seconds: 15,
        samples: 7,
        traffic: { baseRps, peakRps, rushAtSeconds, rampSeconds, peakSeconds },
        database: {
          path,
          maxConnections,
          connectionsPerEnvironment,
          maxConnectionsPercent,
          transactionMs,
        },
      }),
  )

const limits = {
  ...stormLimits,
  borrowTimeoutMs: 2000,
  scalingRate: { environments: 100, intervalSeconds: 10 },
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

describe('runStorm', () => {
  it('loses no request', () => {
    fc.assert(
      fc.property(settings, (one) => {
        const { totals, samples } = runStorm(one, limits)
        const { served, refused, throttled, stillRunning } = totals
        expect(served + refused + throttled + stillRunning).toBe(totals.arrivals)
        expect(sumOf(Object.values(totals.throttledBy))).toBe(throttled)
        for (const flow of ['arrivals', 'served', 'refused', 'throttled', 'coldStarts'] as const) {
          expect(sumOf(samples.map((sample) => sample[flow]))).toBe(totals[flow])
        }
        expect(samples).toHaveLength(7)
        expect(samples.at(-1)?.atSeconds).toBe(15)
        expect(samples.at(-1)?.running).toBe(stillRunning)
      }),
      { numRuns: 60 },
    )
  })

  it('never runs more than the cap, nor connects beyond the limit', () => {
    fc.assert(
      fc.property(settings, (one) => {
        const { totals } = runStorm(one, limits)
        const { maxConnections, maxConnectionsPercent, path } = one.database
        const share = path === 'proxy' ? maxConnectionsPercent : 100
        expect(totals.peakRunning).toBeLessThanOrEqual(
          Math.min(one.accountConcurrency, one.reserved ?? one.accountConcurrency),
        )
        expect(totals.peakConnections * 100).toBeLessThanOrEqual(maxConnections * share)
        expect(totals.meanRunning).toBeLessThanOrEqual(totals.peakRunning)
      }),
      { numRuns: 60 },
    )
  })

  it('tells nothing but finite numbers that are not negative', () => {
    fc.assert(
      fc.property(settings, (one) => {
        const { totals, samples } = runStorm(one, limits)
        const { throttledBy, ...rest } = totals
        const numbers = [rest, throttledBy, ...samples].flatMap((each) => Object.values(each))
        expect(numbers.every((number) => Number.isFinite(number) && number >= 0)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('adds no more environments than the scaling rate allows', () => {
    fc.assert(
      fc.property(settings, (one) => {
        // 100 at once and 10 a second for 15 seconds.
        expect(runStorm(one, limits).totals.coldStarts).toBeLessThanOrEqual(250)
      }),
      { numRuns: 40 },
    )
  })

  it('is the same for the same seed, and another for another', () => {
    const storm = buildStorm({ database: { path: 'proxy', maxConnections: 12 } })
    expect(play(storm)).toEqual(play(storm))
    expect(play({ ...storm, seed: 'other' })).not.toEqual(play(storm))
  })

  it('meets the same requests on either way to the database', () => {
    const arrivals = (path: 'direct' | 'proxy') =>
      play(buildStorm({ database: { path, maxConnections: 20 } })).samples.map(
        (sample) => sample.arrivals,
      )
    expect(arrivals('direct')).toEqual(arrivals('proxy'))
  })

  // Little's law: what is in progress is the rate times the time that each takes.
  it.each([
    ['direct', 100, 500, 50],
    ['proxy', 100, 500, 50],
    ['direct', 40, 2000, 80],
    ['proxy', 300, 200, 60],
  ] as const)(
    'runs on average, %s, at %i a second of %i ms, about %i',
    (path, rps, durationMs, expected) => {
      const storm = buildStorm({
        seconds: 600,
        durationMs,
        provisioned: 200,
        traffic: { baseRps: rps, peakRps: rps },
        database: { path },
      })
      const { totals } = play(storm)
      expect(totals.throttled + totals.coldStarts).toBe(0)
      expect(totals.meanRunning / expected).toBeGreaterThan(0.97)
      expect(totals.meanRunning / expected).toBeLessThan(1.03)
    },
  )

  it('counts a cold start to the time that a request takes', () => {
    // Nothing is ever used again: each request starts its own environment.
    const storm = buildStorm({
      seconds: 600,
      idleSeconds: 0,
      traffic: { baseRps: 20, peakRps: 20 },
    })
    const { totals } = play(storm)
    expect(totals.coldStarts).toBe(totals.arrivals)
    expect(totals.meanRunning / (20 * 1.3)).toBeGreaterThan(0.97)
    expect(totals.meanRunning / (20 * 1.3)).toBeLessThan(1.03)
  })

  it('starts about as many environments as it needs, and then uses them again', () => {
    const { totals, samples } = play(buildStorm())
    expect(totals.coldStarts).toBeGreaterThanOrEqual(totals.peakRunning)
    expect(totals.coldStarts).toBeLessThan(150)
    expect(samples.slice(30).every(({ coldStarts }) => coldStarts < 3)).toBe(true)
  })

  it('ends environments once the rush is over', () => {
    const storm = buildStorm({
      idleSeconds: 10,
      seconds: 120,
      samples: 120,
      traffic: { baseRps: 2, peakRps: 200, rushAtSeconds: 10, peakSeconds: 10 },
    })
    const warm = play(storm).samples.map(({ running, warmIdle }) => running + warmIdle)
    expect(warm[19]).toBeGreaterThan(90)
    expect(warm.at(-1)).toBeLessThan(10)
  })

  it('throttles by the cap what is too much, and serves at the cap', () => {
    // 100 a second of 500 ms need 50; 20 serve 40 a second.
    const { totals } = play(buildStorm({ reserved: 20, seconds: 600, durationSpread: 0 }))
    expect(totals.peakRunning).toBe(20)
    expect(totals.throttledBy.concurrency).toBe(totals.throttled)
    // An Erlang loss system with 20 servers and an offered load of 50 loses 61.4 %.
    expect(totals.throttled / totals.arrivals).toBeGreaterThan(0.6)
    expect(totals.throttled / totals.arrivals).toBeLessThan(0.63)
  })

  it('throttles by requests a second where they are very short', () => {
    const storm = buildStorm({
      reserved: 10,
      provisioned: 10,
      durationMs: 5,
      traffic: { baseRps: 200, peakRps: 200 },
    })
    const { totals } = play(storm)
    expect(totals.throttledBy['requests-per-second']).toBeGreaterThan(totals.arrivals * 0.45)
    // A quarter of a second's may come at once.
    expect(totals.served).toBeLessThanOrEqual(60 * 100 + 25)
    expect(totals.served).toBeGreaterThan(5900)
  })

  it('throttles by the scaling rate what comes all at once', () => {
    const storm = buildStorm({
      accountConcurrency: 10_000,
      seconds: 20,
      durationMs: 10_000,
      traffic: { baseRps: 0, peakRps: 2000, rushAtSeconds: 0, peakSeconds: 1 },
      database: { maxConnections: 10_000 },
    })
    const { totals } = play(storm)
    // 1,000 at once and 100 within the second.
    expect(totals.coldStarts).toBeGreaterThan(1095)
    expect(totals.coldStarts).toBeLessThanOrEqual(1100)
    expect(totals.throttledBy['scaling-rate']).toBe(totals.throttled)
  })

  it('has no cold starts as long as provisioned environments suffice', () => {
    const { totals } = play(buildStorm({ provisioned: 100 }))
    expect(totals.coldStarts).toBe(0)
  })

  it('spills over into cold environments, but not beyond the share', () => {
    const { totals } = play(buildStorm({ provisioned: 30, reserved: 40 }))
    expect(totals.coldStarts).toBeGreaterThan(0)
    expect(totals.coldStarts).toBeLessThanOrEqual(10)
    expect(totals.peakRunning).toBe(40)
  })

  it('keeps a connection for every environment without a proxy, and few with one', () => {
    const direct = play(buildStorm({ provisioned: 100 }))
    expect(direct.totals.peakConnections).toBe(100)
    const proxied = play(buildStorm({ provisioned: 100, database: { path: 'proxy' } }))
    // 100 a second of 100 ms each are 10 on average.
    expect(proxied.totals.peakConnections).toBeLessThan(30)
    expect(proxied.totals.peakConnections).toBeGreaterThan(9)
  })

  it('refuses without a proxy what the database does not take, and serves it through one', () => {
    const database = { maxConnections: 30 }
    const direct = play(buildStorm({ database: { ...database, path: 'direct' } })).totals
    expect(direct.peakConnections).toBe(30)
    expect(direct.refused).toBeGreaterThan(1000)
    // An environment that gets no connection ends, and the next request starts another.
    expect(direct.coldStarts).toBeGreaterThanOrEqual(direct.refused + 30)
    // Those that got one are used again: 30 of 500 ms serve 60 a second.
    expect(direct.served / 60).toBeGreaterThan(54)
    const proxied = play(buildStorm({ database: { ...database, path: 'proxy' } })).totals
    expect(proxied.refused).toBe(0)
    expect(proxied.served + proxied.stillRunning).toBe(proxied.arrivals)
  })

  it('lets requests wait where the proxy has too little, and gives up in the end', () => {
    const storm = buildStorm({
      seconds: 300,
      accountConcurrency: 10_000,
      // 100 a second of 100 ms need 10 connections.
      database: { path: 'proxy', maxConnections: 10, maxConnectionsPercent: 50 },
    })
    const { totals } = play(storm)
    expect(totals.peakConnections).toBe(5)
    expect(totals.peakWaiting).toBeGreaterThan(1000)
    expect(totals.refused).toBeGreaterThan(1000)
    // Five connections of 100 ms each.
    expect(totals.served / 300).toBeGreaterThan(48)
    expect(totals.served / 300).toBeLessThan(50.5)
  })

  it('answers at once where nothing comes', () => {
    const { totals } = play(buildStorm({ traffic: { baseRps: 0, peakRps: 0 } }))
    expect(totals).toMatchObject({ arrivals: 0, meanRunning: 0, peakRunning: 0 })
  })
})
