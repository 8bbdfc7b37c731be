import type { ItemAnswer } from '@/lib/domain/item/grade-item'
import type { AskedItem } from '@/lib/domain/item/item'

/** An answer in the making; null where nothing is chosen yet. */
export type Draft = ItemAnswer | null

export type DraftEvent =
  | { readonly type: 'choice_toggled'; readonly optionId: string }
  | { readonly type: 'value_chosen'; readonly value: boolean }
  /** `gap` counts from 0; a number has only the first. */
  | { readonly type: 'text_typed'; readonly text: string; readonly gap: number }
  | { readonly type: 'option_moved'; readonly optionId: string; readonly by: -1 | 1 }
  | { readonly type: 'pair_set'; readonly leftId: string; readonly rightId: string | null }

/** Whether an option to tick is ticked. */
export function isChosen(draft: Draft, optionId: string): boolean {
  if (draft?.type === 'single') return draft.choice === optionId
  return draft?.type === 'multiple' && draft.choices.includes(optionId)
}

/** The draft of an item as it is first presented. */
export function emptyDraft(item: AskedItem): Draft {
  switch (item.type) {
    case 'single':
    case 'true_false':
      return null
    case 'multiple':
      return { type: 'multiple', choices: [] }
    case 'number':
      return { type: 'number', text: '' }
    case 'cloze':
      return { type: 'cloze', texts: item.gaps.map(() => '') }
    case 'ordering':
      return { type: 'ordering', order: item.options.map((option) => option.id) }
    case 'matching':
    case 'categorise':
      return { type: item.type, pairs: {} }
  }
}

/** The draft after `event`; an event that does not fit the item changes nothing. */
export function nextDraft(item: AskedItem, draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case 'choice_toggled':
      return toggled(item, draft, event.optionId)
    case 'value_chosen':
      return item.type === 'true_false' ? { type: 'true_false', value: event.value } : draft
    case 'text_typed':
      return typed(item, draft, event.text, event.gap)
    case 'option_moved':
      return draft?.type === 'ordering'
        ? { type: 'ordering', order: moved(draft.order, event.optionId, event.by) }
        : draft
    case 'pair_set':
      return paired(item, draft, event.leftId, event.rightId)
  }
}

/** Whether there is what grading needs: something chosen (as many as asked for) or typed, every left matched. */
export function isComplete(item: AskedItem, draft: Draft): draft is ItemAnswer {
  switch (draft?.type) {
    case undefined:
      return false
    case 'multiple':
      return item.type === 'multiple' && isEnough(draft.choices.length, item.choose)
    case 'number':
      return draft.text.trim() !== ''
    case 'cloze':
      return draft.texts.every((text) => text.trim() !== '')
    case 'matching':
    case 'categorise':
      return 'left' in item && item.left.every(({ id }) => draft.pairs[id] !== undefined)
    case 'single':
    case 'true_false':
    case 'ordering':
      return true
  }
}

/** Whether nothing was given yet. An order stands there from the start, and counts once it was moved. */
export function isBlank(draft: ItemAnswer): boolean {
  switch (draft.type) {
    case 'multiple':
      return draft.choices.length === 0
    case 'number':
      return draft.text.trim() === ''
    case 'cloze':
      return draft.texts.every((text) => text.trim() === '')
    case 'matching':
    case 'categorise':
      return Object.keys(draft.pairs).length === 0
    case 'single':
    case 'true_false':
    case 'ordering':
      return false
  }
}

function isEnough(chosen: number, asked: number | null): boolean {
  return asked === null ? chosen > 0 : chosen === asked
}

function toggled(item: AskedItem, draft: Draft, optionId: string): Draft {
  if (item.type !== 'single' && item.type !== 'multiple') return draft
  if (!item.options.some(({ id }) => id === optionId)) return draft
  if (item.type === 'single') return { type: 'single', choice: optionId }
  const choices = draft?.type === 'multiple' ? draft.choices : []
  return {
    type: 'multiple',
    choices: choices.includes(optionId)
      ? choices.filter((id) => id !== optionId)
      : [...choices, optionId],
  }
}

function typed(item: AskedItem, draft: Draft, text: string, gap: number): Draft {
  if (item.type === 'number') return gap === 0 ? { type: 'number', text } : draft
  if (item.type !== 'cloze' || gap >= item.gaps.length) return draft
  const texts = draft?.type === 'cloze' ? draft.texts : item.gaps.map(() => '')
  return { type: 'cloze', texts: texts.map((old, index) => (index === gap ? text : old)) }
}

function moved(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return order
  const rest = order.filter((other) => other !== id)
  return rest.toSpliced(to, 0, id)
}

function paired(item: AskedItem, draft: Draft, leftId: string, rightId: string | null): Draft {
  if (!('left' in item) || draft === null || !('pairs' in draft)) return draft
  if (!item.left.some(({ id }) => id === leftId)) return draft
  const { [leftId]: _, ...others } = draft.pairs
  if (rightId === null) return { type: item.type, pairs: others }
  if (!item.right.some(({ id }) => id === rightId)) return draft
  return { type: item.type, pairs: { ...others, [leftId]: rightId } }
}
