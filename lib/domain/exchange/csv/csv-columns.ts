import type { AskedItem } from '@/lib/domain/item/item'

/** The columns of every file, in their order. Options, reasons and partners are numbered from 1. */
export const csvColumns = {
  head: ['id', 'type', 'stem'],
  tail: ['explanation', 'source_url', 'lesson', 'facts'],
  /** What not every item has; a file that somebody writes may lack them. */
  more: ['choose', 'tolerance', 'steps', 'correction', 'source_title', 'source_checked'],
} as const

const fewestOptions = 6

/** The header of a file that holds these items. */
export function csvHeader(items: readonly AskedItem[]): readonly string[] {
  const options = Math.max(fewestOptions, ...items.map(optionCount))
  const numbered = (name: string) =>
    Array.from({ length: options }, (_, index) => `${name}_${index + 1}`)
  return [
    ...csvColumns.head,
    ...numbered('option'),
    'answer',
    ...numbered('why'),
    ...csvColumns.tail,
    ...csvColumns.more,
    ...numbered('match'),
  ]
}

/** Whether a file may have a column of this name. */
export function isCsvColumn(name: string): boolean {
  const { head, tail, more } = csvColumns
  return (
    [...head, 'answer', ...tail, ...more].some((known) => known === name) ||
    /^(?:option|why|match)_[1-9]\d?$/.test(name)
  )
}

function optionCount(item: AskedItem): number {
  if ('options' in item) return item.options.length
  if (!('left' in item)) return 0
  const meant = new Set(Object.values(item.answer))
  return item.left.length + item.right.filter(({ id }) => !meant.has(id)).length
}

/** `A` for the first option; after `Z` come numbers, which are read as well. */
export function optionLetter(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : String(place + 1)
}
