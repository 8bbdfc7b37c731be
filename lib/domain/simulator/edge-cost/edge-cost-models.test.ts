import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { edgeCostModels } from './edge-cost-models'

const book = await readBook(projectRoot)
const models = new Map([['edge-cost', edgeCostModels]])
const ask = (inputs: unknown) =>
  answerRequest({ id: 'a', simulator: 'edge-cost', inputs }, models, book)
const edge = { service: 'lambda@edge', requests: 10_000_000, durationMs: 10, memoryMb: 128 }
const functions = { service: 'cloudfront-functions', invocations: 30_000_000 }

describe('edge-cost', () => {
  it.each([
    [
      { ...edge, freeTier: 0 },
      { gbSeconds: 12_500, computeUsd: 0.63, requestUsd: 6, totalUsd: 6.63 },
    ],
    [
      { ...edge, durationMs: 50 },
      { computeUsd: 3.13, requestUsd: 6, totalUsd: 9.13 },
    ],
    [
      { ...edge, durationMs: 9.4, freeTier: false },
      { billedMs: 10, totalUsd: 6.63 },
    ],
    [
      { ...edge, rates: { perMillionRequests: '0.2', durationGbSecond: 0.00001 } },
      { computeUsd: 0.13, requestUsd: 2, totalUsd: 2.13 },
    ],
    [
      { ...edge, rates: { perMillionRequests: '1' } },
      { computeUsd: 0.63, requestUsd: 10 },
    ],
    [
      { ...edge, requests: 1 },
      { computeUsd: 0.0000000625, requestUsd: 6e-7, totalUsd: 6.625e-7 },
    ],
    [functions, { billableInvocations: 28_000_000, requestUsd: 2.8, totalUsd: 2.8 }],
    [
      { ...functions, freeInvocations: 0 },
      { requestUsd: 3, totalUsd: 3 },
    ],
    [{ ...functions, region: 'ap-northeast-2' }, { totalUsd: 2.8 }],
    [{ ...functions, freeInvocations: 0, rates: { perMillion: '0.25' } }, { totalUsd: 7.5 }],
    [
      { ...functions, invocations: 500 },
      { billableInvocations: 0, totalUsd: 0 },
    ],
  ])('answers %o', (inputs, output) => {
    expect(ask(inputs)).toMatchObject({ output })
  })

  it('has no compute to charge for a CloudFront Function', () => {
    expect(ask(functions)).not.toHaveProperty('output.computeUsd')
  })

  it.each([
    [{}, 'service: found nothing; expected one of cloudfront-functions, lambda@edge.'],
    [{ service: 'lambda' }, 'service: found "lambda"; expected one of'],
    [{ service: 'lambda@edge' }, 'requests: found nothing; expected a whole number from 0 to'],
    [{ ...edge, requests: 1.5 }, 'requests: found 1.5; expected a whole number from 0 to'],
    [
      { ...edge, durationMs: 30_001 },
      'durationMs: found 30001; expected a number from 0 to 30,000.',
    ],
    [{ ...edge, memoryMb: 64 }, 'memoryMb: found 64; expected a number from 128 to 10,240.'],
    [
      { ...edge, freeTier: true },
      'freeTier: found true; expected 0, for Lambda@Edge has no free tier.',
    ],
    [{ ...edge, invocations: 1 }, 'invocations: there is no such field.'],
    [{ ...edge, rates: { perMillion: '1' } }, 'rates.perMillion: there is no such field.'],
    [
      { ...edge, rates: { durationGbSecond: true } },
      'rates.durationGbSecond: found true; expected a price',
    ],
    [{ ...edge, rates: 5 }, 'rates: found 5; expected an object.'],
    [{ ...functions, durationMs: 1 }, 'durationMs: there is no such field.'],
    [
      { ...functions, freeInvocations: -1 },
      'freeInvocations: found -1; expected a whole number from 0',
    ],
    [
      { ...functions, region: 'mars' },
      'region: found "mars"; expected one of us-east-1, ap-northeast-2.',
    ],
  ])('refuses %o in words', (inputs, message) => {
    expect(ask(inputs)).toMatchObject({
      error: { code: 'bad_input', message: expect.stringContaining(message) },
    })
  })
})
