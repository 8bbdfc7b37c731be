import type { Setting } from '@/lib/domain/simulator/field'
import { concurrency } from '@/lib/domain/simulator/lambda-concurrency/concurrency'
import type { LambdaSetup } from './check-limits'
import type { LimitField } from './limit-rules'

type SizeField = Exclude<LimitField, 'concurrency'> | 'durationMs' | 'requestsPerSecond'

/** What stands in the fields of the page. */
export type LambdaLimitsSetting = {
  /** `zip-direct`, `zip-s3` or `image`. */
  readonly packaging: string
  /** `sync` or `async`. */
  readonly invocation: string
} & Readonly<Record<SizeField, number>>

/** What of a setting has a limit: of package and payload, what its kind has. */
export function setupOf(setting: Setting): LambdaSetup {
  const { packaging, invocation } = setting
  const size = (field: SizeField) => Number(setting[field])
  const zipped = packaging !== 'image'
  const load = { requestsPerSecond: size('requestsPerSecond'), durationMs: size('durationMs') }
  return {
    memoryMb: size('memoryMb'),
    timeoutSeconds: size('timeoutSeconds'),
    ephemeralMb: size('ephemeralMb'),
    layers: zipped ? size('layers') : undefined,
    unzippedMb: zipped ? size('unzippedMb') : undefined,
    zippedUploadMb: packaging === 'zip-direct' ? size('zippedUploadMb') : undefined,
    environmentKb: size('environmentKb'),
    syncPayloadMb: invocation === 'sync' ? size('syncPayloadMb') : undefined,
    asyncPayloadKb: invocation === 'async' ? size('asyncPayloadKb') : undefined,
    containerImageGb: zipped ? undefined : size('containerImageGb'),
    // Environments come whole.
    concurrency: Math.ceil(concurrency(load).concurrency),
  }
}
