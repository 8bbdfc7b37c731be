import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import type { WorkedStep } from '@/lib/domain/simulator/worked'

/** AWS's figures: `price-async-request-chunks`. */
export interface AsyncEventLimits {
  readonly firstChunkKb: number
  readonly furtherChunkKb: number
  readonly largestEventKb: number
}

export interface AsyncRequests {
  readonly billedRequests: number
  readonly steps: readonly WorkedStep[]
}

export function asyncEventLimits(book: Book): AsyncEventLimits {
  const kbPerMb = measureOf('mb').factor / measureOf('kb').factor
  return {
    firstChunkKb: figureOf(book, 'price-async-request-chunks#first_chunk_kb'),
    furtherChunkKb: figureOf(book, 'price-async-request-chunks#additional_chunk_kb'),
    largestEventKb: figureOf(book, 'price-async-request-chunks#max_event_mb') * kbPerMb,
  }
}

/** How many requests one asynchronous event is billed as (`price-async-request-chunks`). */
export function asyncRequests(
  eventKb: number,
  { firstChunkKb, furtherChunkKb }: AsyncEventLimits,
): AsyncRequests {
  const beyondFirstKb = Math.max(0, eventKb - firstChunkKb)
  const furtherChunks = Math.ceil(beyondFirstKb / furtherChunkKb)
  return {
    billedRequests: 1 + furtherChunks,
    steps: [
      { name: 'beyondFirstKb', value: beyondFirstKb },
      { name: 'furtherChunks', value: furtherChunks },
    ],
  }
}
