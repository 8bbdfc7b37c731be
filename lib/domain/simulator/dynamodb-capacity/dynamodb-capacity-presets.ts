import { orderItem, profileItem } from '@/lib/domain/simulator/dynamodb-item-size/example-items'
import type { AccessSetting } from './access-setting'

const products: AccessSetting = {
  sizeFrom: 'number',
  itemKb: 1.5,
  item: profileItem,
  readOperation: 'Query',
  itemsPerRead: 20,
  consistency: 'eventual',
  readsPerSecond: 100,
  writeOperation: 'PutItem',
  itemsPerWrite: 1,
  beforeKb: 0,
  writesPerSecond: 20,
  entryKb: 0.3,
  gsiCount: 1,
  lsiCount: 0,
  indexChange: 'define-indexed-attribute',
}

/** Real situations; the first has a Query whose rounding saves more than half. */
export const capacityPresets = [
  { id: 'products', name: { ko: '상품 목록', en: 'A list of products' }, setting: products },
  {
    id: 'profile',
    name: { ko: '회원 프로필', en: 'Member profiles' },
    setting: {
      itemKb: 5,
      readOperation: 'GetItem',
      consistency: 'strong',
      writeOperation: 'UpdateItem',
      beforeKb: 5,
      gsiCount: 0,
    },
  },
  {
    id: 'payment',
    name: { ko: '주문과 결제', en: 'Orders and payments' },
    setting: {
      itemKb: 1.2,
      readOperation: 'TransactGetItems',
      itemsPerRead: 2,
      readsPerSecond: 30,
      writeOperation: 'TransactWriteItems',
      itemsPerWrite: 3,
      writesPerSecond: 50,
      gsiCount: 2,
    },
  },
  {
    id: 'forum',
    name: { ko: 'LSI로 보는 최근 글', en: 'Recent posts by an LSI' },
    setting: {
      itemKb: 0.3,
      entryKb: 0.2,
      readOperation: 'LsiQueryWithFetch',
      itemsPerRead: 4,
      consistency: 'strong',
      readsPerSecond: 10,
      gsiCount: 0,
      lsiCount: 1,
      indexChange: 'indexed-key-changed',
      writeOperation: 'UpdateItem',
      beforeKb: 0.3,
      writesPerSecond: 5,
    },
  },
  {
    id: 'pasted',
    name: { ko: '붙여 넣은 주문', en: 'A pasted order' },
    setting: {
      sizeFrom: 'item',
      item: orderItem,
      readOperation: 'GetItem',
      consistency: 'strong',
      gsiCount: 0,
    },
  },
] as const satisfies readonly [
  { readonly id: string; readonly name: object; readonly setting: AccessSetting },
  ...object[],
]
