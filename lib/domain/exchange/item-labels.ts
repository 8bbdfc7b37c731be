import type { AskedItem } from '@/lib/domain/item/item'
import { contentHash } from './content-hash'

/** Moodle keeps 100 characters of an id of its own making. */
const longestId = 100

/** An id as other programs can keep it: itself, or its beginning and a hash. */
export function keptId(id: string): string {
  return id.length <= longestId ? id : `${id.slice(0, 80)}.${contentHash(id)}`
}

/** Facts, domain and difficulty of an item as words to sort by. */
export function itemTags({ factIds, scenario }: AskedItem): readonly string[] {
  return [
    ...factIds.map((id) => `fact:${id}`),
    ...(scenario === null
      ? []
      : [`domain:${scenario.domain}`, `difficulty:${scenario.difficulty}`]),
  ]
}
