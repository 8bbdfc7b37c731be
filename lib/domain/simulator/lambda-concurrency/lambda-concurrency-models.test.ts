import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { lambdaConcurrencyModels } from './lambda-concurrency-models'

const book = await readBook(projectRoot)
const models = new Map([['lambda-concurrency', lambdaConcurrencyModels]])

const ask = (inputs: unknown) =>
  answerRequest({ id: 'a', simulator: 'lambda-concurrency', inputs }, models, book)

const published: readonly { source: string; inputs: unknown; output: object }[] = parse(
  await readFile(path.join(projectRoot, 'content/simulators/lambda-concurrency.yaml'), 'utf8'),
)

describe('lambda-concurrency', () => {
  it.each(published)('comes to what $source says of $inputs', ({ inputs, output }) => {
    expect(ask(inputs)).toMatchObject({ id: 'a', output })
  })

  it.each([
    [{ requestsPerSecond: 0, durationMs: 100 }, { concurrency: 0 }],
    [{ requestsPerSecond: 1.1, durationMs: 3000 }, { concurrency: 3.3 }],
    [
      { requestsPerSecond: 1.15, durationMs: 20_000, accountConcurrency: 10 },
      { concurrency: 23, accountConcurrencyNeeded: 23, throttled: true, servedRps: 0.5 },
    ],
    [
      { requestsPerSecond: 800, durationMs: 1000, accountConcurrency: 1000 },
      { rpsLimit: 1000, servedRps: 800, throttled: false, accountConcurrencyNeeded: 800 },
    ],
    // 100 ms is where both limits meet.
    [
      { requestsPerSecond: 10_000, durationMs: 100, accountConcurrency: 1000 },
      { rpsLimit: 10_000, throttled: false, accountConcurrencyNeeded: 1000 },
    ],
    [
      { requestsPerSecond: 5, durationMs: 0, accountConcurrency: 1 },
      { concurrency: 0, rpsLimit: 10, servedRps: 5, accountConcurrencyNeeded: 1 },
    ],
    [
      { model: 'provisioned-spillover', provisioned: 0 },
      { spillsAtConcurrency: 0, spillsAtRps: 0 },
    ],
    [
      { model: 'provisioned-spillover', provisioned: 10, durationMs: 500 },
      { spillsAtRps: 100, firstSpillRps: 20, firstSpillBy: 'concurrency' },
    ],
    [
      { model: 'provisioned-spillover', provisioned: 10, durationMs: 20 },
      { spillsAtRps: 100, firstSpillRps: 100, firstSpillBy: 'requests-per-second' },
    ],
    [
      { model: 'pools', accountConcurrency: 1000, reserved: [] },
      { unreserved: 1000, allowed: true },
    ],
    [
      { model: 'pools', accountConcurrency: 1000, reserved: [500, 400] },
      { unreserved: 100, allowed: true },
    ],
    [
      { model: 'pools', accountConcurrency: 1000, reserved: [500, 401] },
      { unreserved: 99, allowed: false },
    ],
    [{ model: 'reservable', accountConcurrency: 50 }, { maxReservable: 0 }],
    [
      { model: 'function-cap', provisioned: 200, reserved: 400, concurrent: 150 },
      { warm: 200, coldCapable: 200, throttled: 0, servedWarm: 150, servedMaybeCold: 0 },
    ],
    [
      { model: 'function-cap', provisioned: 200, reserved: 400, concurrent: 450 },
      { warm: 200, coldCapable: 200, throttled: 50, servedWarm: 200, servedMaybeCold: 200 },
    ],
    [
      { model: 'function-cap', reserved: 0, concurrent: 3 },
      { warm: 0, coldCapable: 0, throttled: 3 },
    ],
    [{ model: 'scale-up', from: 1000, to: 1000 }, { seconds: 0 }],
    [{ model: 'scale-up', from: 500, to: 3000 }, { seconds: 25 }],
    [{ model: 'stream', shards: 4 }, { concurrency: 4 }],
    [{ model: 'stream', shards: 0, parallelizationFactor: 10 }, { concurrency: 0 }],
    [
      {
        model: 'connection-storm',
        concurrency: 1000,
        connectionsPerEnvironment: 2,
        maxConnections: 187,
      },
      { connections: 2000, accepted: 187, refused: 1813 },
    ],
    [
      { model: 'connection-storm', concurrency: 100, maxConnections: 187 },
      { connections: 100, accepted: 100, refused: 0 },
    ],
  ])('answers %j', (inputs, output) => {
    expect(ask(inputs)).toMatchObject({ output })
  })

  it('says nothing of an account that was not given', () => {
    expect(
      Object.keys(Reflect.get(ask({ requestsPerSecond: 1, durationMs: 1 }), 'output')),
    ).toEqual(['concurrency', 'steps'])
  })

  it.each([
    [
      { durationMs: 100 },
      'requestsPerSecond: found nothing; expected a number from 0 to 1,000,000,000,000,000.',
    ],
    [
      { requestsPerSecond: -1, durationMs: 100 },
      'requestsPerSecond: found -1; expected a number from 0 to 1,000,000,000,000,000.',
    ],
    [
      { requestsPerSecond: 1, durationMs: 900_001 },
      'durationMs: found 900001; expected a number from 0 to 900,000.',
    ],
    [
      { requestsPerSecond: 1, durationMs: '100' },
      'durationMs: found "100"; expected a number from 0 to 900,000.',
    ],
    [
      { requestsPerSecond: 1, durationMs: 1, accountConcurrency: 0 },
      'accountConcurrency: found 0; expected a whole number from 1 to 1,000,000,000,000,000.',
    ],
    [
      { requestsPerSecond: 1, durationMs: 1, concurrency: 5 },
      'concurrency: there is no such field.',
    ],
    [
      { model: 'provisioned-spillover', provisioned: 1.5 },
      'provisioned: found 1.5; expected a whole number from 0 to 1,000,000,000,000,000.',
    ],
    [
      { model: 'pools', accountConcurrency: 1000, reserved: 400 },
      'reserved: found 400; expected a list of whole numbers.',
    ],
    [
      { model: 'pools', accountConcurrency: 1000, reserved: [400, -1] },
      'reserved[1]: found -1; expected a whole number from 0 to 1,000,000,000,000,000.',
    ],
    [
      { model: 'pools', accountConcurrency: 1000, reserved: [600, 500] },
      'reserved: found [600,500]; expected whole numbers that add up to 1,000 at most.',
    ],
    [
      { model: 'reservable' },
      'accountConcurrency: found nothing; expected a whole number from 1 to 1,000,000,000,000,000.',
    ],
    [
      { model: 'function-cap', provisioned: 500, reserved: 400, concurrent: 1 },
      'provisioned: found 500; expected a whole number from 0 to 400, the reserved concurrency.',
    ],
    [
      { model: 'scale-up', from: 2000, to: 1000 },
      'to: found 1000; expected a whole number of 2,000 or more, as that is where it begins.',
    ],
    [
      { model: 'stream', shards: 100, parallelizationFactor: 11 },
      'parallelizationFactor: found 11; expected a whole number from 1 to 10.',
    ],
    [
      { model: 'connection-storm', concurrency: 2e9, maxConnections: 1 },
      'concurrency: found 2000000000; expected a whole number from 0 to 1,000,000,000.',
    ],
  ])('refuses %j', (inputs, message) => {
    expect(ask(inputs)).toEqual({ id: 'a', error: { code: 'bad_input', message } })
  })

  it('names its models where one is not known', () => {
    expect(ask({ model: 'burst' })).toMatchObject({
      error: { code: 'unknown_model', message: expect.stringContaining('provisioned-spillover') },
    })
  })
})
