import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { daxSizingModels } from './dax-sizing-models'

const book = await readBook(projectRoot)
const models = new Map([['dax-sizing', daxSizingModels]])

const ask = (inputs: Readonly<Record<string, unknown>>) =>
  answerRequest({ id: '1', simulator: 'dax-sizing', inputs }, models, book)

const load = { hitRps: 50_000, missRps: 1000, writeRps: 100, itemKb: 2, nodes: 3 }

describe('daxSizingModels', () => {
  it.each([
    // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-cluster-sizing.html
    [load, { normalizedRps: 135_000 }],
    [{ ...load, itemKb: 1.2 }, { normalizedRps: 135_000 }],
    [{ ...load, itemKb: 1 }, { normalizedRps: 67_500 }],
    [{ ...load, writeRps: 0 }, { normalizedRps: 120_000 }],
    [
      {
        model: 'target',
        normalizedRps: 135_000,
        targetUtilisationFactor: 1.43,
        nodeLossFactor: 1.5,
      },
      { targetRps: 202_500, factor: 1.5, decidedBy: 'node-loss' },
    ],
    [
      {
        model: 'target',
        normalizedRps: 100_000,
        targetUtilisationFactor: 1.43,
        nodeLossFactor: 1.1,
      },
      { targetRps: 143_000, factor: 1.43, decidedBy: 'utilisation' },
    ],
    [{ model: 'node-loss-factor', nodes: 3 }, { factor: 1.5 }],
    [{ model: 'node-loss-factor', nodes: 11 }, { factor: 1.1 }],
    [{ model: 'node-loss-factor', nodes: 5 }, { factor: 1.25 }],
    [{ model: 'utilisation-factor', targetPercent: 70 }, { factor: 1.43 }],
    [{ model: 'utilisation-factor', targetPercent: 80 }, { factor: 1.25 }],
    [{ model: 'utilisation-factor', targetPercent: 100 }, { factor: 1 }],
    [{ model: 'max-writes', nodeLimitRps: 1_000_000 }, { writesPerSecond: 40_000 }],
    [{ model: 'max-writes', nodeLimitRps: 75_000, itemKb: 2 }, { writesPerSecond: 1500 }],
    [{ model: 'hit-rate', hits: 90, misses: 10 }, { hitRate: 0.9 }],
    [{ model: 'hit-rate', hits: 0, misses: 7 }, { hitRate: 0 }],
    [{ model: 'rcu-served', dynamodbRcu: 1000, hitRate: 0.9 }, { rcuServed: 10_000 }],
    [{ model: 'rcu-served', dynamodbRcu: 300, hitRate: 0 }, { rcuServed: 300 }],
  ])('answers %j with %j', (inputs, output) => {
    expect(ask(inputs)).toMatchObject({ output })
  })

  it('shows the parts of the normalized requests', () => {
    expect(ask(load)).toMatchObject({
      output: {
        steps: { sizeBlocks: 2, hitUnits: 100_000, missUnits: 20_000, writeUnits: 15_000 },
      },
    })
  })

  it.each([
    [{ ...load, nodes: 12 }, 'nodes: found 12; expected a whole number from 1 to 11.'],
    [{ ...load, itemKb: 0 }, 'itemKb: found 0; expected a number from 0.0009765625 to 400.'],
    [{ ...load, hitRps: -1 }, 'hitRps: found -1; expected a number from 0 to'],
    [{ ...load, missRps: undefined }, 'missRps: found nothing; expected a number from 0 to'],
    [{ ...load, hitRate: 0.9 }, 'hitRate: there is no such field.'],
    [
      { model: 'node-loss-factor', nodes: 1 },
      'nodes: found 1; expected a whole number from 2 to 11.',
    ],
    [
      { model: 'utilisation-factor', targetPercent: 0 },
      'targetPercent: found 0; expected a number from 1 to 100.',
    ],
    [
      { model: 'hit-rate', hits: 0, misses: 0 },
      'hits: found 0; expected at least one hit or miss.',
    ],
    [
      { model: 'rcu-served', dynamodbRcu: 1, hitRate: 1 },
      'hitRate: found 1; expected a number from 0 to less than 1.',
    ],
    [
      { model: 'rcu-served', dynamodbRcu: 1, hitRate: '90%' },
      'hitRate: found "90%"; expected a number from 0 to less than 1.',
    ],
    [{ model: 'latency' }, 'model: found "latency" for dax-sizing; leave it out, or give one of'],
  ])('refuses %j', (inputs, message) => {
    expect(ask(inputs)).toMatchObject({ error: { message: expect.stringContaining(message) } })
  })
})
