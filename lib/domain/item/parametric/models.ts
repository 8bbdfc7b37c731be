import { readModel, writeModel } from './capacity-models'
import {
  billableGbSecondsModel,
  concurrencyLeftModel,
  concurrencyModel,
  gbSecondsModel,
  servedModel,
  throttledModel,
} from './lambda-models'
import type { Model } from './model'

export const modelNames = [
  'get-item',
  'batch-get-item',
  'transact-get-items',
  'query',
  'put-item',
  'batch-write-item',
  'transact-write-items',
  'gb-seconds',
  'billable-gb-seconds',
  'concurrency',
  'concurrency-left',
  'requests-served',
  'requests-throttled',
] as const
export type ModelName = (typeof modelNames)[number]

/** Every model that a template may name. */
export const models: Readonly<Record<ModelName, Model>> = {
  'get-item': readModel('GetItem'),
  'batch-get-item': readModel('BatchGetItem'),
  'transact-get-items': readModel('TransactGetItems'),
  query: readModel('Query'),
  'put-item': writeModel('PutItem'),
  'batch-write-item': writeModel('BatchWriteItem'),
  'transact-write-items': writeModel('TransactWriteItems'),
  'gb-seconds': gbSecondsModel,
  'billable-gb-seconds': billableGbSecondsModel,
  concurrency: concurrencyModel,
  'concurrency-left': concurrencyLeftModel,
  'requests-served': servedModel,
  'requests-throttled': throttledModel,
}
