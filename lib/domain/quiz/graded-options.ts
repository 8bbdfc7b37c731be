import type {
  MultipleItem,
  Option,
  OrderingItem,
  Scenario,
  SingleItem,
} from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'

/** An option of an answered item: what the learner made of it, and whether it belongs. */
export interface GradedOption extends Option {
  readonly chosen: boolean
  readonly right: boolean
  /** The requirements of the situation that it does not meet, in their words. */
  readonly unmet: readonly string[]
}

export function gradedOptions(
  item: SingleItem | MultipleItem,
  { answer }: ItemResult,
): readonly GradedOption[] {
  const right = item.type === 'single' ? [item.answer] : item.answer
  const chosen = answer?.type === 'single' ? [answer.choice] : []
  const all = answer?.type === 'multiple' ? answer.choices : chosen
  return item.options.map((option) => ({
    ...option,
    chosen: all.includes(option.id),
    right: right.includes(option.id),
    unmet: unmetBy(option.id, item.scenario),
  }))
}

/** The requirements that an option does not meet, in their words. */
export function unmetBy(optionId: string, scenario: Scenario | null): readonly string[] {
  const failed = scenario?.fails[optionId] ?? []
  return (scenario?.requirements ?? []).flatMap(({ id, text }) =>
    failed.includes(id) ? [text] : [],
  )
}

/** A step of an answered ordering, in its right place; `placedAt` counts from 0. */
export interface GradedStep extends Option {
  readonly placedAt: number | null
  readonly right: boolean
}

export function gradedSteps(item: OrderingItem, { answer }: ItemResult): readonly GradedStep[] {
  const order = answer?.type === 'ordering' ? answer.order : []
  return item.answer.flatMap((id, index) => {
    const option = item.options.find((one) => one.id === id)
    const at = order.indexOf(id)
    return option ? [{ ...option, placedAt: at < 0 ? null : at, right: at === index }] : []
  })
}
