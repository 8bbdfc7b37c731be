import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** AWS's figures: `sfn-intrinsic-limits`, `sfn-retry-defaults`, `sfn-execution-quotas`. */
export interface AslLimits {
  /** How deep intrinsic functions may stand in one another in one field. */
  readonly mostNestedIntrinsics: number
  readonly mostRangeItems: number
  /** What Base64Encode, Base64Decode and Hash take. */
  readonly mostTextCharacters: number
  /** Of the numbers that MathAdd adds. */
  readonly wholeNumberBits: number
  /** The data that passes between states. */
  readonly mostPayloadBytes: number
  readonly mostHistoryEvents: number
  readonly retry: RetryDefaults
}

/** What a retrier does that leaves it out. */
export interface RetryDefaults {
  readonly intervalSeconds: number
  readonly maxAttempts: number
  readonly backoffRate: number
}

const bytesPerKib = 1024

export function aslLimits(book: Book): AslLimits {
  const figure = (reference: string) => figureOf(book, reference)
  return {
    mostNestedIntrinsics: figure('sfn-intrinsic-limits#max_nested_functions'),
    mostRangeItems: figure('sfn-intrinsic-limits#max_range_items'),
    mostTextCharacters: figure('sfn-intrinsic-limits#max_text_characters'),
    wholeNumberBits: figure('sfn-intrinsic-limits#math_add_bits'),
    mostPayloadBytes: figure('sfn-execution-quotas#max_payload_kib') * bytesPerKib,
    mostHistoryEvents: figure('sfn-execution-quotas#max_history_events'),
    retry: {
      intervalSeconds: figure('sfn-retry-defaults#interval_seconds'),
      maxAttempts: figure('sfn-retry-defaults#max_attempts'),
      backoffRate: figure('sfn-retry-defaults#backoff_rate'),
    },
  }
}
