import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { wholeAbove } from './blocks'

/** AWS's figures: `dynamodb-autoscaling-behaviour`. */
export function targetPercentRange(book: Book): { readonly min: number; readonly max: number } {
  const target = (bound: 'min' | 'max') =>
    figureOf(book, `dynamodb-autoscaling-behaviour#target_${bound}_percent`)
  return { min: target('min'), max: target('max') }
}

/**
 * Units that auto scaling provisions so that those consumed are no more than the target utilisation of them. Units come
 * whole. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html
 */
export function autoScaled({
  consumed,
  targetPercent,
}: {
  readonly consumed: number
  readonly targetPercent: number
}): number {
  return wholeAbove((consumed * wholePercent) / targetPercent)
}

const wholePercent = 100
