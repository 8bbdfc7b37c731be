import type { Book } from '@/lib/domain/simulator/book'
import { readLimits } from '@/lib/domain/simulator/dynamodb-capacity/read-limits'
import { writeLimits } from '@/lib/domain/simulator/dynamodb-capacity/write-limits'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import { simulator } from '@/lib/domain/simulator/simulator'
import { attributeTable } from './attribute-table'
import { billedStorage, storageLimits } from './billed-storage'
import { checkItem, itemSizeFields, itemSizeGroups } from './dynamodb-item-size-fields'
import { sizeLines, storageLine, unitLines } from './dynamodb-item-size-lines'
import { itemSizeNotices } from './dynamodb-item-size-notices'
import { itemSizeResults } from './dynamodb-item-size-results'
import { orderItem, profileItem, readingItem, shortOrderItem, typedItem } from './example-items'
import { itemLimits } from './item-limits'
import { type ItemSetting, takenItem } from './item-setting'
import { itemSize } from './item-size'
import { nameBytes } from './name-bytes'

export const dynamodbItemSize = simulator<ItemSetting>({
  slug: 'dynamodb-item-size',
  title: { ko: 'DynamoDB 항목 크기', en: 'Size of a DynamoDB item' },
  summary: {
    ko: '항목을 붙여 넣거나 만들면 속성마다 몇 바이트인지, 한 번 읽고 쓰는 데 몇 단위가 드는지 바이트까지 셉니다.',
    en: 'Paste an item or build one, and see to the byte what each attribute takes and how many units a read and a write cost.',
  },
  facts: [
    'dynamodb-binary-units',
    'dynamodb-document-types',
    'dynamodb-getitem-rounding',
    'dynamodb-item-size-calculation',
    'dynamodb-item-size-max',
    'dynamodb-number-range',
    'dynamodb-rcu-definition',
    'dynamodb-storage-overhead',
    'dynamodb-wcu-definition',
    'dynamodb-write-rounding',
  ],
  prices: [],
  groups: itemSizeGroups,
  fields: itemSizeFields,
  presets: [
    {
      id: 'order',
      name: { ko: '이름이 긴 주문', en: 'An order with long names' },
      setting: { item: orderItem, form: 'auto', items: 1_000_000, globalTable: false },
    },
    {
      id: 'short-order',
      name: { ko: '이름을 줄인 주문', en: 'The order, names cut short' },
      setting: { item: shortOrderItem },
    },
    {
      id: 'reading',
      name: { ko: '작은 측정값', en: 'A small reading' },
      setting: { item: readingItem, items: 1_000_000_000 },
    },
    {
      id: 'station',
      name: { ko: '형식이 붙은 관측소', en: 'A station, with types' },
      setting: { item: typedItem, items: 1 },
    },
    {
      id: 'profile',
      name: { ko: '중첩된 프로필', en: 'A nested profile' },
      setting: { item: profileItem, items: 50_000, globalTable: true },
    },
  ],
  checks: { item: checkItem },
  varies: ['item', 'globalTable'],
  run,
})

function run(setting: ItemSetting, book: Book): Outcome {
  const limits = itemLimits(book)
  const [reads, writes] = [readLimits(book), writeLimits(book)]
  const taken = takenItem(setting, limits)
  const size = itemSize(taken.item, limits)
  const stored = billedStorage(
    { itemBytes: size.bytes, globalTable: setting.globalTable },
    storageLimits(book),
  )
  const { maxItemBytes: maxBytes } = limits
  return {
    results: itemSizeResults({
      size,
      nameBytes: nameBytes(taken.item),
      maxBytes,
      storedBytes: stored.bytes,
      items: setting.items,
      reads,
      writes,
    }),
    lines: [
      ...sizeLines(taken.item, size, limits),
      ...unitLines(size.bytes, reads, writes),
      storageLine(size.bytes, stored),
    ],
    notices: itemSizeNotices(taken, size, { maxBytes, writeBlockBytes: writes.blockBytes }),
    charts: [],
    tables: [attributeTable(size)],
  }
}
