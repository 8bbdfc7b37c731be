import type { Localized } from '@/lib/shared/locale'
import type { Item } from './attribute-value'
import type { ItemLimits } from './item-limits'
import { itemForms, readItemText, type WrittenItem } from './read-item-text'

/** What stands in the fields of the page. */
export interface ItemSetting {
  readonly item: string
  /** One of `itemForms`. */
  readonly form: string
  /** How many alike the table holds. */
  readonly items: number
  readonly globalTable: boolean
}

export interface TakenItem {
  readonly item: Item
  readonly form: WrittenItem['form']
  /** Why it could not be taken in the form that was asked for; null where it was. */
  readonly misfit: Localized | null
}

/** The item of a setting. A text that does not fit the form asked for is taken in the one that it fits. */
export function takenItem(
  { item: text, form }: Pick<ItemSetting, 'item' | 'form'>,
  limits: ItemLimits,
): TakenItem {
  const asked = readItemText(text, itemForms.find((one) => one === form) ?? 'auto', limits)
  if (!('problem' in asked)) return { item: asked.item, form: asked.form, misfit: null }
  const fitting = readItemText(text, 'auto', limits)
  const taken = 'problem' in fitting ? ({ item: [], form: 'plain' } as const) : fitting
  return { item: taken.item, form: taken.form, misfit: asked.problem }
}
