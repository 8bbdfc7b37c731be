import type { Book } from '@/lib/domain/simulator/book'
import { itemSizeFields } from '@/lib/domain/simulator/dynamodb-item-size/dynamodb-item-size-fields'
import { maxItemBytes } from '@/lib/domain/simulator/dynamodb-item-size/item-limits'
import { choiceField, numberField } from '@/lib/domain/simulator/field'
import type { FieldGroup } from '@/lib/domain/simulator/simulator'
import type { Localized } from '@/lib/shared/locale'
import { noWay, readWays, writeWays } from './access-setting'
import { changeNames, consistencyNames, wayNames } from './access-words'
import { indexQuotas } from './index-quotas'
import { indexChanges } from './index-write'
import { kbOfBytes } from './kilobytes'

export const capacityGroups: readonly FieldGroup[] = [
  { id: 'item', name: { ko: '항목', en: 'Item' } },
  { id: 'reads', name: { ko: '읽기', en: 'Reads' } },
  { id: 'writes', name: { ko: '쓰기', en: 'Writes' } },
  { id: 'indexes', name: { ko: '인덱스', en: 'Indexes' } },
]

const kbUnit: Localized = { ko: 'KB', en: 'KB' }
const itemsUnit: Localized = { ko: '개', en: 'items' }
const indexesUnit: Localized = { ko: '개', en: 'indexes' }
const rateUnit: Localized = { ko: '건/초', en: 'a second' }

/** More requests than a table takes without a raised quota. */
const mostPerSecond = 100_000
const mostItems = 10_000

const severalReads = readWays.filter((way) => way !== 'GetItem')
const chosenConsistency = readWays.filter((way) => !['TransactGetItems', 'GsiQuery'].includes(way))

function sizes(book: Book) {
  const inKb = {
    unit: kbUnit,
    min: 0,
    max: kbOfBytes(maxItemBytes(book)),
    step: 0.1,
    scale: 'log',
    whole: false,
  } as const
  return {
    sizeFrom: choiceField({
      label: { ko: '항목 크기', en: 'Size of an item' },
      group: 'item',
      options: [
        { value: 'number', name: { ko: '직접 적기', en: 'as a number' } },
        { value: 'item', name: { ko: '항목 붙여 넣기', en: 'of a pasted item' } },
      ],
    }),
    itemKb: numberField({
      ...inKb,
      label: { ko: '항목 하나', en: 'One item' },
      group: 'item',
      when: { field: 'sizeFrom', is: ['number'] },
      samples: [0.5, 1, 1.5, 2.5, 3.5, 4, 5, 6, 6.5, 8, 10, 12],
    }),
    item: {
      ...itemSizeFields().item,
      lines: 8,
      samples: [],
      when: { field: 'sizeFrom', is: ['item'] },
    },
    entryKb: numberField({
      ...inKb,
      label: { ko: '인덱스에 담기는 크기', en: 'An entry of an index' },
      hint: {
        ko: '키와 투영된 속성의 크기입니다. 인덱스를 읽거나 쓸 때만 셉니다.',
        en: 'Its keys and projected attributes. It counts where an index is read or written.',
      },
      group: 'indexes',
      samples: [0.2, 0.5, 1, 1.5, 2],
    }),
    beforeKb: numberField({
      ...inKb,
      label: { ko: '바꾸기 전의 크기', en: 'Size before the change' },
      hint: { ko: '새로 넣는 항목이면 0입니다.', en: '0 where the item is new.' },
      group: 'writes',
      when: { field: 'writeOperation', is: ['PutItem', 'UpdateItem'] },
      samples: [0, 0.5, 1, 3, 6],
    }),
  }
}

function reads() {
  return {
    readOperation: choiceField({
      label: { ko: '읽는 방법', en: 'How it reads' },
      group: 'reads',
      options: [
        { value: noWay, name: { ko: '읽지 않습니다', en: 'not at all' } },
        ...readWays.map((way) => ({ value: way, name: wayNames[way] })),
      ],
    }),
    itemsPerRead: numberField({
      label: { ko: '한 번에 읽는 항목', en: 'Items in one request' },
      unit: itemsUnit,
      min: 1,
      max: mostItems,
      scale: 'log',
      group: 'reads',
      when: { field: 'readOperation', is: severalReads },
      samples: [2, 4, 5, 10, 20, 40],
    }),
    consistency: choiceField({
      label: { ko: '읽기 일관성', en: 'Consistency' },
      group: 'reads',
      when: { field: 'readOperation', is: chosenConsistency },
      options: (['eventual', 'strong'] as const).map((value) => ({
        value,
        name: consistencyNames[value],
      })),
    }),
    readsPerSecond: numberField({
      label: { ko: '읽기 요청', en: 'Read requests' },
      unit: rateUnit,
      min: 0,
      max: mostPerSecond,
      scale: 'log',
      group: 'reads',
      when: { field: 'readOperation', is: readWays },
      samples: [5, 10, 20, 50, 80, 100, 200],
    }),
  }
}

function writes(book: Book) {
  const { mostGsis, mostLsis } = indexQuotas(book)
  const whenWritten = { field: 'writeOperation', is: writeWays }
  return {
    writeOperation: choiceField({
      label: { ko: '쓰는 방법', en: 'How it writes' },
      group: 'writes',
      options: [
        { value: noWay, name: { ko: '쓰지 않습니다', en: 'not at all' } },
        ...writeWays.map((way) => ({ value: way, name: wayNames[way] })),
      ],
    }),
    itemsPerWrite: numberField({
      label: { ko: '한 번에 쓰는 항목', en: 'Items in one request' },
      unit: itemsUnit,
      min: 1,
      max: mostItems,
      scale: 'log',
      group: 'writes',
      when: { field: 'writeOperation', is: ['BatchWriteItem', 'TransactWriteItems'] },
      samples: [2, 3, 5, 10],
    }),
    writesPerSecond: numberField({
      label: { ko: '쓰기 요청', en: 'Write requests' },
      unit: rateUnit,
      min: 0,
      max: mostPerSecond,
      scale: 'log',
      group: 'writes',
      when: whenWritten,
      samples: [5, 10, 20, 50, 100],
    }),
    gsiCount: numberField({
      label: { ko: 'GSI', en: 'GSIs' },
      unit: indexesUnit,
      min: 0,
      max: mostGsis,
      group: 'indexes',
      when: whenWritten,
      samples: [0, 1, 2, 3],
    }),
    lsiCount: numberField({
      label: { ko: 'LSI', en: 'LSIs' },
      unit: indexesUnit,
      min: 0,
      max: mostLsis,
      group: 'indexes',
      when: whenWritten,
      samples: [0, 0, 1],
    }),
    indexChange: choiceField({
      label: { ko: '쓰기가 인덱스에 하는 일', en: 'What a write does to the indexes' },
      group: 'indexes',
      when: whenWritten,
      options: indexChanges.map((value) => ({ value, name: changeNames[value] })),
    }),
  }
}

export function capacityFields(book: Book) {
  const { beforeKb, entryKb, ...ofItem } = sizes(book)
  const { writeOperation, ...ofWrites } = writes(book)
  // As one fills them in: the way first, then what it asks for.
  return { ...ofItem, ...reads(), writeOperation, beforeKb, entryKb, ...ofWrites }
}
