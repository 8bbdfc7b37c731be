import { z } from 'zod'
import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, defaultRegion, figureOf, regions } from '@/lib/domain/simulator/book'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { amount, count, oneOf, rate } from '@/lib/domain/simulator/input-schema'
import { asyncEventLimits, asyncRequests } from './async-requests'
import { billOutput } from './bill-output'
import { billedMs } from './billed-ms'
import { lambdaBill } from './lambda-bill'
import { type FreeTier, lambdaCostLimits, lambdaFreeTier, noFreeTier } from './lambda-cost-limits'
import { lambdaRates, type RateName } from './lambda-rates'
import { architectures, type MonthlyUse } from './monthly-use'
import { missingRates, withOwnRates } from './own-rates'

/** `lambda-cost` as the command line takes it. */
export const lambdaCostModels: readonly ContractModel[] = [
  contractModel(null, inputsSchema, (inputs, book) => {
    const use = monthOf(inputs, book)
    const limits = lambdaCostLimits(book)
    const bill = lambdaBill(use, freeOf(inputs, book), ratesOf(inputs, book), limits)
    const told = {
      ephemeral: inputs.ephemeralMb !== undefined,
      extra: inputs.extraLines !== undefined,
    }
    return billOutput(bill, told)
  }),
  contractModel(
    'billed-ms',
    (book) => z.strictObject({ durationMs: duration(book) }),
    ({ durationMs }, book) => ({
      billedMs: billedMs(durationMs, lambdaCostLimits(book).granularityMs),
    }),
  ),
  contractModel(
    'async-request-count',
    (book) => z.strictObject({ eventKb: amount({ max: asyncEventLimits(book).largestEventKb }) }),
    ({ eventKb }, book) => ({
      billedRequests: asyncRequests(eventKb, asyncEventLimits(book)).billedRequests,
    }),
  ),
]

function inputsSchema(book: Book) {
  return plainSchema(book).superRefine((inputs, context) => {
    for (const { path, message } of rateFaults(inputs, book)) {
      context.addIssue({ code: 'custom', path: [...path], message })
    }
  })
}

function plainSchema(book: Book) {
  return z.strictObject({
    region: z
      .string({ error: `expected a Region such as ${defaultRegion}` })
      .default(defaultRegion),
    architecture: oneOf(architectures),
    memoryMb: count({
      min: figureOf(book, 'limit-memory#min_memory_mb'),
      max: figureOf(book, 'limit-memory#max_memory_mb'),
    }),
    ephemeralMb: count({
      min: figureOf(book, 'limit-tmp#min_tmp_mb'),
      max: figureOf(book, 'limit-tmp#max_tmp_mb'),
    }).optional(),
    requests: count(),
    durationMs: duration(book),
    freeTier: z.union([z.boolean(), z.strictObject({ requests: amount(), gbSeconds: amount() })], {
      error: 'expected true, false, or an object {"requests": number, "gbSeconds": number}',
    }),
    provisioned: z
      .strictObject({
        concurrency: count({ min: 1 }),
        seconds: amount(),
        requests: count(),
        durationMs: duration(book),
      })
      .optional(),
    extraLines: z
      .array(z.strictObject({ label: z.string('expected text'), quantity: amount(), rate }))
      .optional(),
    rates: z
      .strictObject({
        perMillionRequests: rate.optional(),
        durationGbSecond: rate.optional(),
        ephemeralGbSecond: rate.optional(),
        provisionedGbSecond: rate.optional(),
        provisionedDurationGbSecond: rate.optional(),
        durationTiers: tiersSchema.optional(),
      })
      .optional(),
  })
}

type Inputs = z.output<ReturnType<typeof plainSchema>>

function duration(book: Book) {
  const longestSeconds = figureOf(book, 'limit-timeout#max_timeout_s')
  return amount({ max: longestSeconds * measureOf('second').factor })
}

/** Bounds that rise, and a last tier without one. */
const tiersSchema = z
  .array(z.strictObject({ upTo: z.union([amount(), z.null()], upToError()), price: rate }))
  .min(1, 'expected one tier or more')
  .superRefine((tiers, context) => {
    for (const [index, { upTo }] of tiers.entries()) {
      const before = tiers[index - 1]?.upTo ?? 0
      const last = index === tiers.length - 1
      if (last ? upTo !== null : upTo === null || upTo <= before) {
        context.addIssue({ code: 'custom', path: [index, 'upTo'], message: upToError().error })
      }
    }
  })

function upToError() {
  return { error: 'expected a number above the tier before or, in the last tier only, null' }
}

interface Fault {
  readonly path: readonly string[]
  readonly message: string
}

/** A Region whose prices nobody knows needs rates for all that its bill is made of. */
function rateFaults(inputs: Inputs, book: Book): readonly Fault[] {
  const limits = lambdaCostLimits(book)
  const missing = missingRates(ratesOf(inputs, book), monthOf(inputs, book), limits)
  if (missing.length === 0) return []
  const names = missing.map((name) => `rates.${givenAs[name]}`).join(', ')
  const message = `expected a Region whose prices are known (${regions.join(', ')}), or ${names} beside it`
  return [{ path: ['region'], message }]
}

const givenAs: Record<RateName, string> = {
  perMillionRequests: 'perMillionRequests',
  durationTiers: 'durationGbSecond',
  ephemeralGbSecond: 'ephemeralGbSecond',
  provisionedGbSecond: 'provisionedGbSecond',
  provisionedDurationGbSecond: 'provisionedDurationGbSecond',
}

function ratesOf({ region, architecture, rates }: Inputs, book: Book) {
  return withOwnRates(lambdaRates(book, region, architecture), rates ?? {})
}

function monthOf(inputs: Inputs, book: Book): MonthlyUse {
  const { memoryMb, ephemeralMb, requests, durationMs, provisioned, extraLines } = inputs
  return {
    memoryMb,
    ephemeralMb: ephemeralMb ?? lambdaCostLimits(book).freeEphemeralMb,
    runs: [{ requests, durationMs, requestsEach: 1 }],
    provisioned: provisioned ? { ...provisioned, requestsEach: 1 } : null,
    extraLines: extraLines ?? [],
  }
}

function freeOf({ freeTier }: Inputs, book: Book): FreeTier {
  if (freeTier === true) return lambdaFreeTier(book)
  return freeTier === false ? noFreeTier : freeTier
}
