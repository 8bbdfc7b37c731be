import { shortHash } from '@/lib/shared/short-hash'

/** What every code looks like. */
export const itemCodePattern = /^[0-9a-z]{6}$/

/**
 * A short name of an item for addresses, made of nothing but its id: 65 of them fit into a link. The content
 * check holds the bank against two ids that share one.
 */
export function itemCode(id: string): string {
  return shortHash(id)
}
