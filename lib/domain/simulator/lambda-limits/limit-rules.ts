import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** What of a function's setup is held against a limit; the unit stands at the end, none counts things. */
export const limitFields = [
  'memoryMb',
  'timeoutSeconds',
  'ephemeralMb',
  'layers',
  'unzippedMb',
  'zippedUploadMb',
  'environmentKb',
  'syncPayloadMb',
  'asyncPayloadKb',
  'containerImageGb',
  'concurrency',
] as const
export type LimitField = (typeof limitFields)[number]

/** What AWS allows, in the field's own unit. */
export interface LimitRule {
  readonly min: number
  readonly max: number
  /** What a setting is a multiple of; null where any size will do. */
  readonly step: number | null
  /** Where the limit stands. */
  readonly factId: string
}

export type LimitRules = Readonly<Record<LimitField, LimitRule>>

export function limitRules(book: Book): LimitRules {
  const figure = (reference: string) => figureOf(book, reference)
  const upTo = (factId: string, name: string): LimitRule => ({
    min: 0,
    max: figure(`${factId}#${name}`),
    step: null,
    factId,
  })
  const payload = upTo('limit-payload', 'async_payload_mb')
  const timeoutStep = figure('limit-timeout#timeout_step_s')
  return {
    memoryMb: {
      ...upTo('limit-memory', 'max_memory_mb'),
      min: figure('limit-memory#min_memory_mb'),
      step: figure('limit-memory#memory_step_mb'),
    },
    // A timeout of nothing cannot be set: the least is one step.
    timeoutSeconds: {
      ...upTo('limit-timeout', 'max_timeout_s'),
      min: timeoutStep,
      step: timeoutStep,
    },
    ephemeralMb: {
      ...upTo('limit-tmp', 'max_tmp_mb'),
      min: figure('limit-tmp#min_tmp_mb'),
      step: figure('limit-tmp#tmp_step_mb'),
    },
    layers: upTo('limit-layers', 'max_layers'),
    unzippedMb: upTo('limit-unzipped', 'max_unzipped_mb'),
    zippedUploadMb: upTo('limit-zip-compressed', 'max_zip_direct_upload_mb'),
    environmentKb: upTo('limit-env-vars', 'env_vars_total_kb'),
    syncPayloadMb: upTo('limit-payload', 'sync_payload_mb'),
    asyncPayloadKb: { ...payload, max: payload.max * kbPerMb },
    containerImageGb: upTo('container-max-size', 'container_image_max_gb'),
    concurrency: upTo('limit-concurrency', 'default_concurrent_executions'),
  }
}

const kbPerMb = measureOf('mb').factor / measureOf('kb').factor
