import type { AskedItem } from './item'

/** Whether a learner brought the item: it belongs to no section of the course, and has no twin in its other language. */
export function isImported({ anchor }: Pick<AskedItem, 'anchor'>): boolean {
  return anchor === ''
}
