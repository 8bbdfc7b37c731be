import type { Simulator } from '@/lib/domain/simulator/simulator'

/** The model of each simulator, fetched by who opens its page. */
const loaders: Readonly<Record<string, () => Promise<Simulator>>> = {
  'lambda-cost': async () =>
    (await import('@/lib/domain/simulator/lambda-cost/lambda-cost')).lambdaCost,
  'lambda-limits': async () =>
    (await import('@/lib/domain/simulator/lambda-limits/lambda-limits')).lambdaLimits,
  'edge-chooser': async () =>
    (await import('@/lib/domain/simulator/edge-chooser/edge-chooser')).edgeChooser,
  'eventbridge-schedule': async () =>
    (await import('@/lib/domain/simulator/eventbridge-schedule/eventbridge-schedule'))
      .eventbridgeSchedule,
  'lambda-concurrency': async () =>
    (await import('@/lib/domain/simulator/lambda-concurrency/lambda-concurrency'))
      .lambdaConcurrency,
  'dynamodb-capacity': async () =>
    (await import('@/lib/domain/simulator/dynamodb-capacity/dynamodb-capacity')).dynamodbCapacity,
  'dynamodb-item-size': async () =>
    (await import('@/lib/domain/simulator/dynamodb-item-size/dynamodb-item-size')).dynamodbItemSize,
  'dynamodb-cost': async () =>
    (await import('@/lib/domain/simulator/dynamodb-cost/dynamodb-cost')).dynamodbCost,
  'dax-sizing': async () =>
    (await import('@/lib/domain/simulator/dax-sizing/dax-sizing')).daxSizing,
  'ttl-epoch': async () => (await import('@/lib/domain/simulator/ttl-epoch/ttl-epoch')).ttlEpoch,
  'stepfunctions-step': async () =>
    (await import('@/lib/domain/simulator/stepfunctions-step/stepfunctions-step'))
      .stepfunctionsStep,
}

export function loadSimulator(slug: string): Promise<Simulator> {
  const load = loaders[slug]
  if (!load) throw new Error(`There is no simulator "${slug}".`)
  return load()
}
