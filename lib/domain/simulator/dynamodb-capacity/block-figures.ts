import { inEach, type Localized } from '@/lib/shared/locale'
import type { AccessPlan } from './access-plan'
import { wayNames } from './access-words'
import { type BlockStrip, blockStrips } from './block-strips'
import { blocksText, bytesText, itemsText, rcuText, wcuText } from './capacity-text'
import type { ReadPlan } from './read-plan'
import type { WritePlan } from './write-plan'

/** One request as a picture: strips of blocks, and the sum in words. */
export interface BlockFigure {
  readonly id: string
  readonly title: Localized
  /** From bytes over blocks to units. */
  readonly says: Localized
  readonly parts: readonly {
    readonly id: string
    readonly strips: readonly BlockStrip[]
    /** Strips alike that are not drawn. */
    readonly hidden: number
  }[]
}

/** The read and the write of a plan, as far as there are any. */
export function blockFigures(
  { reads, writes }: AccessPlan,
  blockBytes: { readonly read: number; readonly write: number },
): readonly BlockFigure[] {
  return [
    ...(reads ? [readFigure(reads, blockBytes.read)] : []),
    ...(writes ? [writeFigure(writes, blockBytes.write)] : []),
  ]
}

function readFigure(reads: ReadPlan, blockBytes: number): BlockFigure {
  const { way, items, countedBytes, rounding, blocks, fetchBlocks, itemBytes } = reads
  const ofOne = rounding === 'each' ? blocks / items : blocks
  const laid = { items, bytes: countedBytes, blocks: ofOne, blockBytes, rounding }
  const fetched = {
    items,
    bytes: itemBytes,
    blocks: fetchBlocks / items,
    blockBytes,
    rounding: 'each',
  } as const
  return {
    id: 'read',
    title: wayNames[way],
    says: says(rounding, items, countedBytes, blocks + fetchBlocks, rcuText(reads.unitsPerRequest)),
    parts: [
      { id: 'found', ...blockStrips(laid) },
      ...(fetchBlocks > 0 ? [{ id: 'fetched', ...blockStrips(fetched) }] : []),
    ],
  }
}

function writeFigure(writes: WritePlan, blockBytes: number): BlockFigure {
  const { way, items, countedBytes, blocksPerItem, unitsPerRequest } = writes
  const blocks = blocksPerItem
  const laid = { items, bytes: countedBytes, blocks, blockBytes, rounding: 'each' } as const
  return {
    id: 'write',
    title: wayNames[way],
    says: says('each', items, countedBytes, blocks * items, wcuText(unitsPerRequest)),
    parts: [{ id: 'written', ...blockStrips(laid) }],
  }
}

function says(
  rounding: 'each' | 'sum',
  items: number,
  bytes: number,
  blocks: number,
  units: Localized,
): Localized {
  return inEach((l) => {
    const size =
      items === 1
        ? bytesText(bytes)[l]
        : `${bytesText(bytes)[l]} × ${itemsText(items)[l]}${rounding === 'sum' ? together[l] : apart[l]}`
    return `${size} → ${blocksText(blocks)[l]} → ${units[l]}`
  })
}

const together = { ko: ', 합쳐서 올림', en: ', rounded up together' }
const apart = { ko: ', 하나씩 올림', en: ', each rounded up' }
