import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { blocksOf } from '@/lib/domain/simulator/dynamodb-capacity/blocks'
import {
  blocksText,
  bytesText,
  rcuText,
  roundingText,
  wcuText,
} from '@/lib/domain/simulator/dynamodb-capacity/capacity-text'
import type { ReadLimits } from '@/lib/domain/simulator/dynamodb-capacity/read-limits'
import type { WriteLimits } from '@/lib/domain/simulator/dynamodb-capacity/write-limits'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach } from '@/lib/shared/locale'
import type { Item } from './attribute-value'
import { typeNames } from './attribute-words'
import type { ItemLimits } from './item-limits'
import type { ItemSize } from './item-size'
import { valueWorking } from './value-working'

/** More attributes than this are added up in one line. */
const mostShown = 15

/** One line for each attribute, and their sum. */
export function sizeLines(item: Item, size: ItemSize, limits: ItemLimits): readonly WorkedLine[] {
  const rest = size.attributes.slice(mostShown)
  const restBytes = rest.reduce((sum, one) => sum + one.bytes, 0)
  const shown = size.attributes.slice(0, mostShown).map(({ bytes }) => numberText(bytes))
  const terms = rest.length > 0 ? [...shown, numberText(restBytes)] : shown
  return [
    ...item.slice(0, mostShown).map((attribute, at) => {
      const { nameBytes = 0, bytes = 0 } = size.attributes[at] ?? {}
      return attributeLine(attribute, nameBytes, bytes, limits)
    }),
    ...(rest.length > 0 ? [restLine(rest.length, restBytes)] : []),
    {
      says: { ko: '항목 크기', en: 'Size of the item' },
      from: inEach(() => terms.join(' + ')),
      to: bytesText(size.bytes),
      because: [{ fact: 'dynamodb-item-size-calculation' }],
    },
  ]
}

function attributeLine(
  { name, value }: Item[number],
  nameBytes: number,
  bytes: number,
  limits: ItemLimits,
): WorkedLine {
  return {
    says: {
      ko: `‘${name}’ (${typeNames[value.type].ko})`,
      en: `“${name}” (${typeNames[value.type].en})`,
    },
    from: inEach((locale) => {
      const working = valueWorking(value, limits, locale)
      const ofName = quantityText(nameBytes, 'byte', locale)
      return locale === 'ko'
        ? `이름 ${ofName} + 값 ${working}`
        : `name ${ofName} + value ${working}`
    }),
    to: bytesText(bytes),
    because: [],
  }
}

function restLine(attributes: number, bytes: number): WorkedLine {
  return {
    says: {
      ko: `나머지 속성 ${numberText(attributes)}개`,
      en: `The other ${numberText(attributes)} attributes`,
    },
    from: { ko: '', en: '' },
    to: bytesText(bytes),
    because: [],
  }
}

/** What one read and one write of the item cost. */
export function unitLines(
  bytes: number,
  reads: ReadLimits,
  writes: WriteLimits,
): readonly WorkedLine[] {
  const readBlocks = blocksOf(bytes, reads.blockBytes)
  const writeBlocks = blocksOf(bytes, writes.blockBytes)
  return [
    {
      says: { ko: '읽을 때의 블록', en: 'Blocks when it is read' },
      from: roundingText(bytes, reads.blockBytes),
      to: blocksText(readBlocks),
      because: [{ fact: 'dynamodb-getitem-rounding' }],
    },
    {
      says: { ko: '강력한 일관성으로 한 번 읽기', en: 'One strongly consistent read' },
      from: inEach(
        (l) => `${blocksText(readBlocks)[l]} × ${numberText(reads.unitsPerBlock.strong)}`,
      ),
      to: rcuText(readBlocks * reads.unitsPerBlock.strong),
      because: [{ fact: 'dynamodb-rcu-definition' }],
    },
    {
      says: { ko: '쓸 때의 블록', en: 'Blocks when it is written' },
      from: roundingText(bytes, writes.blockBytes),
      to: blocksText(writeBlocks),
      because: [{ fact: 'dynamodb-write-rounding' }],
    },
    {
      says: { ko: '한 번 쓰기', en: 'One write' },
      from: inEach((l) => `${blocksText(writeBlocks)[l]} × ${numberText(writes.unitsPerBlock)}`),
      to: wcuText(writeBlocks * writes.unitsPerBlock),
      because: [{ fact: 'dynamodb-wcu-definition' }],
    },
  ]
}

/** What is added to an item where storage is billed. */
export function storageLine(
  itemBytes: number,
  stored: { readonly bytes: number; readonly overheadBytes: number },
): WorkedLine {
  return {
    says: { ko: '저장 요금을 매기는 크기', en: 'Billed for storage' },
    from: inEach((locale) => {
      const [own, added] = [numberText(itemBytes), numberText(stored.overheadBytes)]
      return locale === 'ko' ? `항목 ${own} + 덧붙는 ${added}` : `item ${own} + overhead ${added}`
    }),
    to: bytesText(stored.bytes),
    because: [{ fact: 'dynamodb-storage-overhead' }],
  }
}
