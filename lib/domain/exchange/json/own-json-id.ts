import { contentHash } from '@/lib/domain/exchange/content-hash'
import type { ItemInFile } from './items-schema'

/** The id of an item whose file gives none: the same as long as it asks the same. */
export function ownJsonId(item: ItemInFile): string {
  const { id, lesson, anchor, factIds, origin, derivation, explanation, scenario, ...asked } = item
  return `own.${contentHash(JSON.stringify(withoutReasons(asked)))}`
}

function withoutReasons(asked: object): unknown {
  return JSON.parse(JSON.stringify(asked, (key, value) => (key === 'why' ? undefined : value)))
}
