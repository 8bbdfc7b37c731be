import { shortHash } from '@/lib/shared/short-hash'
import type { Item } from './item'

/**
 * Says which wording of an item somebody saw: six letters or digits that change with any word, key or source of
 * it, and with its language, but not with the order in which its options were presented. An item whose
 * numbers are drawn has a version for each draw.
 */
export function itemVersion(item: Item): string {
  return shortHash(JSON.stringify(ordered(item)))
}

/** Data with its names, and whatever has an id, in an order of their own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every(hasId) ? value.map(ordered).sort(byText) : value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .map(([name, part]) => [name, ordered(part)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function hasId(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
