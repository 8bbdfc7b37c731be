import { z } from 'zod'
import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, defaultRegion, figureOf, regions } from '@/lib/domain/simulator/book'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { amount, count, oneOf, rate } from '@/lib/domain/simulator/input-schema'
import { toUsd } from '@/lib/domain/simulator/money'
import { edgePrices } from './edge-prices'
import { lambdaEdgeBill } from './lambda-edge-bill'
import { meteredBill } from './metered-bill'

const services = ['cloudfront-functions', 'lambda@edge'] as const

const region = oneOf(regions).default(defaultRegion)

const functionsSchema = z.strictObject({
  service: z.literal('cloudfront-functions'),
  region,
  invocations: count(),
  freeInvocations: count().optional(),
  rates: z
    .strictObject({ perMillion: rate.optional() }, { error: 'expected an object' })
    .default({}),
})

function lambdaEdgeSchema(book: Book) {
  const seconds = figureOf(book, 'cmp-lae-duration#max_timeout_s_origin')
  const memory = {
    min: figureOf(book, 'limit-memory#min_memory_mb'),
    max: figureOf(book, 'cmp-lae-memory#lae_max_memory_mb_origin'),
  }
  return z.strictObject({
    service: z.literal('lambda@edge'),
    region,
    requests: count(),
    durationMs: amount({ max: seconds * measureOf('second').factor }),
    memoryMb: amount(memory),
    freeTier: z
      .literal([0, false], { error: 'expected 0, for Lambda@Edge has no free tier' })
      .default(0),
    rates: z
      .strictObject(
        { perMillionRequests: rate.optional(), durationGbSecond: rate.optional() },
        { error: 'expected an object' },
      )
      .default({}),
  })
}

export const edgeCostModels: readonly ContractModel[] = [
  contractModel(
    null,
    (book) =>
      z.discriminatedUnion('service', [functionsSchema, lambdaEdgeSchema(book)], {
        error: `expected one of ${services.join(', ')}`,
      }),
    (use, book) =>
      use.service === 'lambda@edge' ? lambdaEdgeAnswer(use, book) : functionsAnswer(use, book),
  ),
]

function functionsAnswer(use: z.output<typeof functionsSchema>, book: Book): object {
  const { invocations } = edgePrices(book, use.region)
  const { billable, usd } = meteredBill(use.invocations, {
    perMillion: use.rates.perMillion ?? invocations.perMillion,
    free: use.freeInvocations ?? invocations.free,
  })
  return { billableInvocations: billable, requestUsd: toUsd(usd), totalUsd: toUsd(usd) }
}

function lambdaEdgeAnswer(use: z.output<ReturnType<typeof lambdaEdgeSchema>>, book: Book): object {
  const { lambda } = edgePrices(book, use.region)
  const bill = lambdaEdgeBill(use, {
    ...lambda,
    perMillionRequests: use.rates.perMillionRequests ?? lambda.perMillionRequests,
    durationGbSecond: use.rates.durationGbSecond ?? lambda.durationGbSecond,
  })
  return {
    billedMs: bill.billedMs,
    gbSeconds: bill.gbSeconds.toNumber(),
    computeUsd: toUsd(bill.computeUsd),
    requestUsd: toUsd(bill.requestUsd),
    totalUsd: toUsd(bill.totalUsd),
  }
}
