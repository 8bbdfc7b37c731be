import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** AWS's figures: `dynamodb-on-demand-scaling`. */
export interface OnDemandLimits {
  readonly writesPerSecond: number
  readonly readsPerSecond: number
  readonly peakMultiple: number
}

export function onDemandLimits(book: Book): OnDemandLimits {
  const scaling = (figure: string) => figureOf(book, `dynamodb-on-demand-scaling#${figure}`)
  return {
    writesPerSecond: scaling('initial_writes_per_second'),
    readsPerSecond: scaling('initial_reads_per_second'),
    peakMultiple: scaling('instant_peak_multiple'),
  }
}

export interface OnDemandStart {
  readonly writePerSecond: number
  readonly readPerSecond: number
}

/**
 * What a table takes at least, in units a second, once it is switched from provisioned to on-demand. One that was
 * provisioned below a new table's figures gets those; any other keeps what it was provisioned for:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-switching-capacity-modes.html
 */
export function onDemandStart(
  { wcu, rcu }: { readonly wcu: number; readonly rcu: number },
  { writesPerSecond, readsPerSecond }: OnDemandLimits,
): OnDemandStart {
  const small = wcu < writesPerSecond && rcu < readsPerSecond
  return small
    ? { writePerSecond: writesPerSecond, readPerSecond: readsPerSecond }
    : { writePerSecond: wcu, readPerSecond: rcu }
}

/** Traffic that an on-demand table takes without growing first, in the unit of its previous peak. */
export function instantlyAccommodates(previousPeak: number, { peakMultiple }: OnDemandLimits) {
  return previousPeak * peakMultiple
}
