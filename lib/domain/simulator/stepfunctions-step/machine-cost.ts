import Big from 'big.js'
import { type Book, type BookPrice, figureOf, priceOf } from '@/lib/domain/simulator/book'
import type { MachineSetting } from './machine-setting'

/** What a month of executions costs as a Standard workflow; null for the sum where the price is not known. */
export interface MachineCost {
  readonly transitionsPerMonth: number
  readonly freeTransitions: number
  readonly chargedTransitions: number
  readonly price: BookPrice | null
  readonly costUsd: Big | null
}

export const transitionPriceKey = 'dynamodb.stepfunctions-standard-per-1000-transitions'

/** What the price is for. */
export const transitionsPerPrice = 1000

/** The transitions of a month above the free ones, at the price of a thousand. Source: `sfn-pricing`. */
export function machineCost(
  transitions: number,
  { region, runsPerMonth }: Pick<MachineSetting, 'region' | 'runsPerMonth'>,
  book: Book,
): MachineCost {
  const freeTransitions = figureOf(book, 'sfn-pricing#free_transitions_per_month')
  const transitionsPerMonth = transitions * runsPerMonth
  const chargedTransitions = Math.max(0, transitionsPerMonth - freeTransitions)
  const price = priceOf(book, region, transitionPriceKey)
  const costUsd =
    price?.value == null
      ? null
      : new Big(chargedTransitions).div(transitionsPerPrice).times(price.value)
  return { transitionsPerMonth, freeTransitions, chargedTransitions, price, costUsd }
}
