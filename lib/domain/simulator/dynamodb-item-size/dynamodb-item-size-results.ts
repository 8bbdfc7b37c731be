import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { units } from '@/lib/domain/simulator/amount-text'
import { blocksOf } from '@/lib/domain/simulator/dynamodb-capacity/blocks'
import { bytesText, rcuText, wcuText } from '@/lib/domain/simulator/dynamodb-capacity/capacity-text'
import type { ReadLimits } from '@/lib/domain/simulator/dynamodb-capacity/read-limits'
import type { WriteLimits } from '@/lib/domain/simulator/dynamodb-capacity/write-limits'
import type { AskedResult, Result } from '@/lib/domain/simulator/outcome'
import { percentText } from '@/lib/domain/simulator/percent-text'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { ItemSize } from './item-size'

interface Sized {
  readonly size: ItemSize
  /** Of all names, wherever they stand. */
  readonly nameBytes: number
  readonly maxBytes: number
  /** Of one item, with what is stored beside it. */
  readonly storedBytes: number
  readonly items: number
  readonly reads: ReadLimits
  readonly writes: WriteLimits
}

const bytesUnit: Localized = { ko: '바이트', en: 'bytes' }

export function itemSizeResults(sized: Sized): readonly Result[] {
  const { size, nameBytes, maxBytes, storedBytes, items, reads, writes } = sized
  const { unitsPerBlock } = reads
  const readBlocks = blocksOf(size.bytes, reads.blockBytes)
  const wcu = blocksOf(size.bytes, writes.blockBytes) * writes.unitsPerBlock
  const [strong, eventual] = [
    readBlocks * unitsPerBlock.strong,
    readBlocks * unitsPerBlock.eventual,
  ]
  return [
    {
      id: 'bytes',
      label: { ko: '항목 크기', en: 'Size of the item' },
      value: bytesText(size.bytes),
      note: inEach((locale) => shareOfLimit(size.bytes / maxBytes, maxBytes)[locale]),
      asked: exactly(size.bytes, bytesUnit),
    },
    {
      id: 'wcu',
      label: { ko: '한 번 쓸 때', en: 'One write' },
      value: wcuText(wcu),
      note: null,
      asked: exactly(wcu, units.wcu),
    },
    {
      id: 'strong',
      label: { ko: '강력한 일관성으로 한 번 읽을 때', en: 'One strongly consistent read' },
      value: rcuText(strong),
      note: null,
      asked: exactly(strong, units.rcu),
    },
    {
      id: 'eventual',
      label: { ko: '최종적 일관성으로 한 번 읽을 때', en: 'One eventually consistent read' },
      value: rcuText(eventual),
      note: null,
      asked: exactly(eventual, units.rcu),
    },
    {
      id: 'names',
      label: { ko: '속성 이름이 차지하는 몫', en: 'Taken by attribute names' },
      value: shareText(nameBytes, size.bytes),
      note: null,
      asked: null,
    },
    {
      id: 'stored',
      label: { ko: '저장 요금을 매기는 크기', en: 'Billed for storage' },
      value: bytesText(storedBytes),
      note:
        items === 1
          ? null
          : inEach((locale) => {
              const all = sizeText(storedBytes * items)
              const count = numberText(items)
              return locale === 'ko' ? `${count}개면 ${all.ko}` : `${all.en} for ${count}`
            }),
      asked: exactly(storedBytes, bytesUnit),
    },
  ]
}

function exactly(value: number, unit: Localized): AskedResult {
  return { kind: 'number', value, unit, tolerance: 0 }
}

function shareOfLimit(share: number, maxBytes: number): Localized {
  const percent = percentText(share)
  return inEach((locale) => {
    const most = quantityText(maxBytes / 1024, 'kb', locale)
    return locale === 'ko' ? `한도 ${most}의 ${percent}` : `${percent} of the ${most} limit`
  })
}

function shareText(part: number, whole: number): Localized {
  const percent = percentText(whole === 0 ? 0 : part / whole)
  return inEach((locale) => `${quantityText(part, 'byte', locale)} (${percent})`)
}

const larger = [
  ['tb', 1024 ** 4],
  ['gb', 1024 ** 3],
  ['mb', 1024 ** 2],
  ['kb', 1024],
] as const

/** In the largest unit that makes it one or more: `1.1GB`. */
function sizeText(bytes: number): Localized {
  const [unit, factor] = larger.find(([, least]) => bytes >= least) ?? (['byte', 1] as const)
  const value = Math.round((bytes / factor) * 100) / 100
  return inEach((locale) => quantityText(value, unit, locale))
}
