import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import type { Setting } from '@/lib/domain/simulator/field'
import { rdsProxyFigures } from '@/lib/domain/simulator/rds-proxy/rds-proxy-figures'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { concurrencyFigures } from './concurrency-figures'
import { concurrencyPeak } from './concurrency-peak'
import { lambdaConcurrency } from './lambda-concurrency'
import { concurrencyOf } from './lambda-concurrency-setting'

const { book } = simulatorView(lambdaConcurrency, await readBook(projectRoot))

const preset = (id: string, changes: Setting = {}): Setting => ({
  ...lambdaConcurrency.presets.find((one) => one.id === id)?.setting,
  ...changes,
})

const run = (setting: Setting) => lambdaConcurrency.run(setting, book)
const results = (setting: Setting) =>
  Object.fromEntries(run(setting).results.map(({ id, value }) => [id, value.en]))
const lines = (setting: Setting) =>
  run(setting).lines.map(({ from, to }) => `${from.en} = ${to.en}`)
const warnings = (setting: Setting) =>
  run(setting).notices.flatMap(({ kind, because }) =>
    kind === 'warning' ? because.flatMap((one) => ('fact' in one ? [one.fact] : [])) : [],
  )

describe('lambdaConcurrency', () => {
  it('works out the sale of the lesson: 800 environments, 500 connections refused, 160 with the proxy', () => {
    expect(results(preset('sale'))).toEqual({
      concurrency: '800',
      cap: '1,000',
      'rps-limit': '2,000 a second',
      throttled: '0 a second',
      'cap-needed': '800',
      cold: '800',
      refused: '500',
      proxy: '160',
    })
    expect(lines(preset('sale'))).toEqual([
      '1,600 a second × 500 ms ÷ 1,000 = 800',
      "the account's 1,000 − 0 reserved by others = 1,000",
      '1,000 ÷ 0.5 s = 2,000 a second',
      '1,000 × 10 = 10,000 a second',
      '1,600 that come − 1,600 within both limits = 0 a second',
      'the greater of 800 and 1,600 ÷ 10, rounded up = 800',
      '800 environments × 1 = 800',
      '800 − 300 = 500',
      '300 × 100%, rounded down = 300',
      '1,600 served a second × 0.1 s of transaction = 160',
    ])
    expect(warnings(preset('sale'))).toEqual(['proxy-problem'])
  })

  it('works out the very short function of AWS: 600 are enough, and yet 3,000 are needed', () => {
    expect(results(preset('short'))).toMatchObject({
      concurrency: '600',
      'rps-limit': '10,000 a second',
      throttled: '20,000 a second',
      'cap-needed': '3,000',
    })
    expect(warnings(preset('short'))).toEqual(['lambda-requests-per-second'])
  })

  it('works out the function of AWS with 400 reserved and 200 warm', () => {
    expect(results(preset('weekend'))).toMatchObject({
      concurrency: '450',
      cap: '400',
      'rps-limit': '800 a second',
      throttled: '100 a second',
      cold: '200',
    })
    expect(lines(preset('weekend'))).toContain('200 ÷ 0.5 s = 400 a second')
    expect(warnings(preset('weekend'))).toEqual(['limit-concurrency-reserve'])
  })

  it('says when provisioned environments spill over by the rate', () => {
    const short = preset('weekend', { provisioned: 10, durationMs: 20 })
    expect(lines(short)).toContain('10 × 10 = 100 a second')
  })

  it('takes off what others have reserved', () => {
    expect(results(preset('neighbours'))).toMatchObject({ cap: '200', throttled: '250 a second' })
    expect(warnings(preset('neighbours', { reservedElsewhere: 950 }))).toContain('limit-reservable')
    expect(results(preset('neighbours', { reservedElsewhere: 5000 }))).toMatchObject({
      cap: '0',
      throttled: '450 a second',
    })
  })

  it('says how long breaking news takes to be met, and what its database takes', () => {
    // 3,000 are needed and 20 there are; 1,000 come at once, and 1,980 at 100 a second.
    expect(lines(preset('news'))).toContain('(2,980 − 1,000) × 10 s ÷ 1,000 = 19.8 s')
    expect(lines(preset('news'))).toContain(
      '34,359,738,368 bytes ÷ 12,582,880 bytes, rounded = 2,731',
    )
    expect(warnings(preset('news'))).toContain('lambda-auto-scaling')
  })

  it.each([
    [
      'more provisioned than the share',
      preset('weekend', { provisioned: 500 }),
      'limit-concurrency-reserve',
    ],
    [
      'a proxy with too little',
      preset('sale', { maxConnectionsPercent: 50 }),
      'proxy-borrow-timeout',
    ],
  ])('warns of %s', (_, setting, fact) => {
    expect(warnings(setting)).toContain(fact)
  })

  it('keeps a share for other functions where nothing is reserved', () => {
    const shared = {
      accountConcurrency: 1000,
      reservedElsewhere: 0,
      hasReservation: false,
      peakRps: 5000,
      durationMs: 1000,
    }
    const warned = (provisioned: number) => warnings(preset('weekend', { ...shared, provisioned }))
    expect(warned(900)).not.toContain('limit-concurrency-reserve')
    expect(warned(901)).toContain('limit-concurrency-reserve')
  })

  it('counts a transaction no longer than the request', () => {
    const long = preset('sale', { transactionMs: 5000 })
    expect(results(long)).toMatchObject({ proxy: '800' })
    expect(run(long).notices.some(({ kind }) => kind === 'note')).toBe(true)
  })

  it('serves or throttles what comes, and throttles nothing exactly where the share suffices', () => {
    const [figures, proxy] = [concurrencyFigures(book), rdsProxyFigures(book)]
    const numbers = fc.record({
      peakRps: fc.integer({ min: 1, max: 30_000 }),
      durationMs: fc.integer({ min: 1, max: 900_000 }),
      accountConcurrency: fc.integer({ min: 1, max: 100_000 }),
      reservedElsewhere: fc.integer({ min: 0, max: 100_000 }),
      hasReservation: fc.boolean(),
      reserved: fc.integer({ min: 0, max: 100_000 }),
      provisioned: fc.integer({ min: 0, max: 10_000 }),
    })
    fc.assert(
      fc.property(numbers, (changes) => {
        const setting = concurrencyOf(preset('sale', changes))
        const peak = concurrencyPeak(setting, figures, proxy)
        expect(peak.servedRps + peak.throttledRps).toBeCloseTo(setting.peakRps, 6)
        expect(peak.servedRps).toBeLessThanOrEqual(peak.rpsLimit)
        expect(peak.running).toBeLessThanOrEqual(peak.cap)
        expect(peak.startedCold).toBeLessThanOrEqual(peak.running)
        expect(peak.throttledRps > 0).toBe(peak.capNeeded > peak.cap)
      }),
    )
  })
})
