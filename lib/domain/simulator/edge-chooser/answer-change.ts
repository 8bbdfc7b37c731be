import {
  type EdgeAmount,
  type EdgeFacts,
  type EdgeField,
  edgeAmounts,
  edgeNeeds,
  isDemanded,
  runFrequencies,
} from './edge-facts'
import { amountAtLimit, type EdgeLimits, fits } from './edge-limits'
import { type EdgeAnswer, edgeEvents, edgeOptions } from './edge-option'
import { possibleOptions } from './fails-on'

/** The smallest change of one fact that gives another answer. */
export interface AnswerChange {
  readonly field: EdgeField
  readonly to: ChangedTo
  readonly answer: EdgeAnswer
  /** Whether the fact was given, so that the answer rests on it; else it would be a new demand. */
  readonly given: boolean
}

/** What the fact would have to be; a null value is that it does not matter. */
export type ChangedTo =
  | { readonly kind: 'value'; readonly value: string | boolean | null }
  | { readonly kind: 'at-most' | 'below' | 'above' | 'at-least'; readonly value: number }

/**
 * For each fact by itself the nearest value that flips the answer; a fact that no change of its own flips is left out.
 * The facts that the answer rests on come first.
 */
export function answerChanges(facts: EdgeFacts, limits: EdgeLimits): readonly AnswerChange[] {
  const answer = answerTo(facts, limits)
  const tried = [
    ...wordTrials(facts),
    ...edgeNeeds.map((field) => [trial(facts, field, !facts[field])]),
    ...edgeAmounts.map((field) => amountTrials(facts, field, limits)),
  ]
  const changes = tried.flatMap((trials) => {
    const flip = trials
      .map((one) => ({ ...one, answer: answerTo(one.facts, limits) }))
      .find((one) => one.answer !== answer)
    if (!flip) return []
    const given = isDemanded(facts, flip.field)
    return [{ field: flip.field, to: flip.to, answer: flip.answer, given }]
  })
  return [...changes.filter(({ given }) => given), ...changes.filter(({ given }) => !given)]
}

function answerTo(facts: EdgeFacts, limits: EdgeLimits): EdgeAnswer {
  return possibleOptions(facts, limits)[0] ?? 'neither'
}

/** The facts with one of them changed. */
interface Trial {
  readonly field: EdgeField
  readonly to: ChangedTo
  readonly facts: EdgeFacts
}

function trial<Field extends EdgeField>(
  facts: EdgeFacts,
  field: Field,
  value: EdgeFacts[Field] & (string | boolean | null),
): Trial {
  return { field, to: { kind: 'value', value }, facts: { ...facts, [field]: value } }
}

/** The other side of the cache for the same request or response comes first, the mildest change of event. */
function wordTrials(facts: EdgeFacts): readonly (readonly Trial[])[] {
  const { event, language, runsOn } = facts
  const direction = event?.split('-')[1]
  const events = edgeEvents.filter((one) => one !== event)
  const nearest = events.filter((one) => one.split('-')[1] === direction)
  const farther = events.filter((one) => !nearest.includes(one))
  return [
    [...nearest, ...farther].map((one) => trial(facts, 'event', one)),
    ['JavaScript', 'Python']
      .filter((one) => one !== language)
      .map((one) => trial(facts, 'language', one)),
    runFrequencies.filter((one) => one !== runsOn).map((one) => trial(facts, 'runsOn', one)),
  ]
}

/** A step across each limit, the nearest first. */
function amountTrials(facts: EdgeFacts, field: EdgeAmount, limits: EdgeLimits): readonly Trial[] {
  const amount = facts[field] ?? 0
  const known = edgeOptions.flatMap((option) => limits[option][field] ?? [])
  const trials = known.map((limit): Trial & { readonly distance: number } => {
    const inside = fits(limit, amount)
    const kind = {
      'at-most': inside ? ('above' as const) : ('at-most' as const),
      below: inside ? ('at-least' as const) : ('below' as const),
    }[limit.bound]
    const bound = amountAtLimit(limit)
    const distance = Math.abs(amount - bound)
    return {
      field,
      to: { kind, value: bound },
      facts: {
        ...facts,
        [field]: representative(kind, bound, known.map(amountAtLimit)),
      },
      distance,
    }
  })
  return trials.toSorted((a, b) => a.distance - b.distance)
}

/** An amount just across the bound, on this side of the next limit. */
function representative(
  kind: Exclude<ChangedTo['kind'], 'value'>,
  bound: number,
  others: readonly number[],
): number {
  switch (kind) {
    case 'at-most':
    case 'at-least':
      return bound
    case 'above':
      return (bound + Math.min(2 * bound, ...others.filter((one) => one > bound))) / 2
    case 'below':
      return (bound + Math.max(0, ...others.filter((one) => one < bound))) / 2
  }
}
