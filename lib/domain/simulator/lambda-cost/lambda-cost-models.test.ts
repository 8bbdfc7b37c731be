import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { lambdaCostModels } from './lambda-cost-models'

const book = await readBook(projectRoot)
const models = new Map([['lambda-cost', lambdaCostModels]])
const answer = (inputs: unknown) =>
  answerRequest({ id: '1', simulator: 'lambda-cost', inputs }, models, book)

const run = {
  architecture: 'x86_64',
  memoryMb: 1024,
  requests: 1000,
  durationMs: 100,
  freeTier: false,
}

const examples: { what: { en: string }; inputs: unknown; output: object }[] = parse(
  await readFile(join(projectRoot, 'content/simulators/lambda-cost.yaml'), 'utf8'),
)

describe('lambda-cost', () => {
  it.each(examples.map((one) => [one.what.en, one] as const))('%s', (_, { inputs, output }) => {
    expect(answer(inputs)).toMatchObject({ output })
  })

  it('tells what was asked for, and no more', () => {
    expect(answer(run)).toEqual({
      id: '1',
      output: {
        gbSeconds: 100,
        billableGbSeconds: 100,
        billableRequests: 1000,
        computeUsd: 0.00166667,
        requestUsd: 0.0002,
        totalUsd: 0.00186667,
      },
    })
    const more = { ...run, ephemeralMb: 512, extraLines: [{ label: 'x', quantity: 3, rate: 1.5 }] }
    expect(answer(more)).toMatchObject({
      output: {
        ephemeralGbSeconds: 0,
        ephemeralUsd: 0,
        extraLines: [{ label: 'x', usd: 4.5 }],
        extraUsd: 4.5,
        totalUsd: 4.5,
      },
    })
  })

  // One run of 1 ms, as AWS's price table gives it.
  it.each([
    ['x86_64', 128, 0.0000000021],
    ['x86_64', 512, 0.0000000083],
    ['x86_64', 1024, 0.0000000167],
    ['x86_64', 1536, 0.000000025],
    ['x86_64', 10_240, 0.0000001667],
    ['arm64', 128, 0.0000000017],
    ['arm64', 1024, 0.0000000133],
  ])('prices a millisecond on %s at %i MB', (architecture, memoryMb, computeUsd) => {
    const inputs = { ...run, architecture, memoryMb, requests: 1, durationMs: 1 }
    expect(answer(inputs)).toMatchObject({ output: { computeUsd } })
  })

  it('takes each region from its book', () => {
    const provisioned = { concurrency: 10, seconds: 3600, requests: 1_000_000, durationMs: 100 }
    const inputs = { ...run, ephemeralMb: 10_240, requests: 10_000_000, provisioned }
    expect(answer(inputs)).toMatchObject({
      output: { computeUsd: 16.67, ephemeralUsd: 0.32, provisionedUsd: 0.15, totalUsd: 20.31 },
    })
    expect(answer({ ...inputs, region: 'ap-northeast-2' })).toMatchObject({
      output: { computeUsd: 16.67, ephemeralUsd: 0.37, provisionedUsd: 0.18, totalUsd: 20.61 },
    })
  })

  it('knows every price of its regions', () => {
    const provisioned = { concurrency: 1, seconds: 1, requests: 1, durationMs: 1 }
    for (const region of ['us-east-1', 'ap-northeast-2']) {
      for (const architecture of ['x86_64', 'arm64']) {
        const inputs = { ...run, region, architecture, ephemeralMb: 1024, provisioned }
        expect(answer(inputs)).toHaveProperty('output')
      }
    }
  })

  it('lets given rates stand in for the book, one by one', () => {
    const million = { ...run, requests: 1_000_000, durationMs: 1000 }
    expect(answer({ ...million, rates: { durationGbSecond: '0.00002' } })).toMatchObject({
      output: { computeUsd: 20, requestUsd: 0.2 },
    })
    expect(answer({ ...million, rates: { perMillionRequests: 0.4 } })).toMatchObject({
      output: { computeUsd: 16.67, requestUsd: 0.4 },
    })
    const durationTiers = [
      { upTo: 250_000, price: '0.0001' },
      { upTo: 500_000, price: '0.00001' },
      { upTo: null, price: '0' },
    ]
    const rates = { durationTiers, durationGbSecond: '5' }
    expect(answer({ ...million, rates })).toMatchObject({ output: { computeUsd: 27.5 } })
    // A rate of one's own holds for any amount, unlike the book's.
    const vast = { ...run, requests: 10_000_000_000, durationMs: 1000 }
    expect(answer({ ...vast, rates: { durationGbSecond: '0.00001' } })).toMatchObject({
      output: { computeUsd: 100_000 },
    })
    expect(answer(vast)).toMatchObject({ output: { computeUsd: 160_000.2 } })
  })

  it('prices a region that has no book by given rates alone', () => {
    const rates = { perMillionRequests: '0.28', durationGbSecond: '0.0000229200' }
    const elsewhere = { ...run, requests: 1_000_000, durationMs: 1000, region: 'ap-east-1' }
    expect(answer({ ...elsewhere, rates })).toMatchObject({ output: { totalUsd: 23.2 } })
    expect(answer(elsewhere)).toEqual({
      id: '1',
      error: {
        code: 'bad_input',
        message:
          'region: found "ap-east-1"; expected a Region whose prices are known (us-east-1, ap-northeast-2), or rates.perMillionRequests, rates.durationGbSecond beside it.',
      },
    })
    expect(answer({ ...elsewhere, rates, ephemeralMb: 1024 })).toMatchObject({
      error: { message: expect.stringContaining('rates.ephemeralGbSecond beside it') },
    })
  })

  it.each([
    [{ memoryMb: 127 }, 'memoryMb: found 127; expected a whole number from 128 to 10,240.'],
    [{ memoryMb: 10_241 }, 'memoryMb: found 10241; expected a whole number from 128 to 10,240.'],
    [{ memoryMb: 128.5 }, 'memoryMb: found 128.5; expected a whole number from 128 to 10,240.'],
    [{ memoryMb: '128' }, 'memoryMb: found "128"; expected a whole number from 128 to 10,240.'],
    [{ ephemeralMb: 511 }, 'ephemeralMb: found 511; expected a whole number from 512 to 10,240.'],
    [
      { requests: -1 },
      'requests: found -1; expected a whole number from 0 to 1,000,000,000,000,000.',
    ],
    [
      { requests: 1.5 },
      'requests: found 1.5; expected a whole number from 0 to 1,000,000,000,000,000.',
    ],
    [{ durationMs: -1 }, 'durationMs: found -1; expected a number from 0 to 900,000.'],
    [{ durationMs: 900_001 }, 'durationMs: found 900001; expected a number from 0 to 900,000.'],
    [{ architecture: 'arm' }, 'architecture: found "arm"; expected one of x86_64, arm64.'],
    [{ region: 1 }, 'region: found 1; expected a Region such as us-east-1.'],
    [
      { freeTier: 'yes' },
      'freeTier: found "yes"; expected true, false, or an object {"requests": number, "gbSeconds": number}.',
    ],
    [
      { freeTier: { requests: 1 } },
      'freeTier: found {"requests":1}; expected true, false, or an object {"requests": number, "gbSeconds": number}.',
    ],
    [{ cores: 2 }, 'cores: there is no such field.'],
    [{ rates: { duration: '1' } }, 'rates.duration: there is no such field.'],
    [{ rates: { durationTiers: [] } }, 'rates.durationTiers: found []; expected one tier or more.'],
    [
      { rates: { durationTiers: [{ upTo: 5, price: '1' }] } },
      'rates.durationTiers[0].upTo: found 5; expected a number above the tier before or, in the last tier only, null.',
    ],
    [
      {
        rates: {
          durationTiers: [
            { upTo: 5, price: '1' },
            { upTo: 5, price: '1' },
            { upTo: null, price: '1' },
          ],
        },
      },
      'rates.durationTiers[1].upTo: found 5; expected a number above the tier before or, in the last tier only, null.',
    ],
    [
      { provisioned: { concurrency: 0, seconds: 1, requests: 1, durationMs: 1 } },
      'provisioned.concurrency: found 0; expected a whole number from 1 to 1,000,000,000,000,000.',
    ],
    [
      { provisioned: { concurrency: 1, seconds: 1, requests: 1 } },
      'provisioned.durationMs: found nothing; expected a number from 0 to 900,000.',
    ],
    [
      { extraLines: [{ label: 1, quantity: 1, rate: '1' }] },
      'extraLines[0].label: found 1; expected text.',
    ],
  ])('refuses %j', (wrong, message) => {
    expect(answer({ ...run, ...wrong })).toEqual({
      id: '1',
      error: { code: 'bad_input', message },
    })
  })

  it.each([['$1'], [-1], ['-1'], [null]])('refuses %j as a rate', (durationGbSecond) => {
    const found = JSON.stringify(durationGbSecond)
    const message = `rates.durationGbSecond: found ${found}; expected a price of zero or more, as digits such as "0.0000166667".`
    expect(answer({ ...run, rates: { durationGbSecond } })).toMatchObject({
      error: { code: 'bad_input', message },
    })
  })

  it('names every field that is missing', () => {
    expect(answer({})).toMatchObject({
      error: {
        message: expect.stringMatching(
          /^architecture: .* memoryMb: .* requests: .* durationMs: .* freeTier: /,
        ),
      },
    })
  })

  it('answers whatever it lets through with numbers', () => {
    const anything = fc.record({
      architecture: fc.constantFrom('x86_64', 'arm64'),
      memoryMb: fc.integer({ min: 128, max: 10_240 }),
      ephemeralMb: fc.integer({ min: 512, max: 10_240 }),
      requests: fc.maxSafeNat().map((n) => Math.min(n, 1e15)),
      durationMs: fc.double({ min: 0, max: 900_000, noNaN: true }),
      freeTier: fc.boolean(),
      provisioned: fc.record({
        concurrency: fc.integer({ min: 1, max: 100_000 }),
        seconds: fc.double({ min: 0, max: 1e15, noNaN: true }),
        requests: fc.nat(),
        durationMs: fc.double({ min: 0, max: 900_000, noNaN: true }),
      }),
    })
    fc.assert(
      fc.property(anything, (inputs) => {
        const found = answer(inputs)
        const output = 'output' in found ? found.output : {}
        expect(Object.keys(output)).toHaveLength(12)
        for (const amount of Object.values(output)) {
          expect(Number.isFinite(amount) && Number(amount) >= 0).toBe(true)
        }
      }),
    )
  })
})

describe('lambda-cost: billed-ms', () => {
  it.each([
    [0, 0],
    [0.01, 1],
    [1, 1],
    [119.001, 120],
    [900_000, 900_000],
  ])('bills %d ms as %d', (durationMs, billedMs) => {
    expect(answer({ model: 'billed-ms', durationMs })).toEqual({ id: '1', output: { billedMs } })
  })

  it('refuses what no run takes', () => {
    expect(answer({ model: 'billed-ms', durationMs: -0.5 })).toMatchObject({
      error: { message: 'durationMs: found -0.5; expected a number from 0 to 900,000.' },
    })
    expect(answer({ model: 'billed-ms', durationMs: 1, memoryMb: 128 })).toMatchObject({
      error: { message: 'memoryMb: there is no such field.' },
    })
  })
})

describe('lambda-cost: async-request-count', () => {
  it.each([
    [0, 1],
    [1, 1],
    [256, 1],
    [256.1, 2],
    [320, 2],
    [321, 3],
    [500, 5],
    [1024, 13],
  ])('bills an event of %d KB as %d', (eventKb, billedRequests) => {
    expect(answer({ model: 'async-request-count', eventKb })).toEqual({
      id: '1',
      output: { billedRequests },
    })
  })

  it('refuses an event that Lambda does not take', () => {
    expect(answer({ model: 'async-request-count', eventKb: 1025 })).toMatchObject({
      error: { message: 'eventKb: found 1025; expected a number from 0 to 1,024.' },
    })
  })
})
