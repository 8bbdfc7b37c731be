import type { Localized } from '@/lib/shared/locale'
import type { ReadWay, WriteWay } from './access-setting'
import type { IndexChange } from './index-write'
import type { ReadConsistency } from './read-limits'

/** What the ways to read and to write are called. */
export const wayNames: Record<ReadWay | WriteWay, Localized> = {
  GetItem: { ko: 'GetItem', en: 'GetItem' },
  BatchGetItem: { ko: 'BatchGetItem', en: 'BatchGetItem' },
  TransactGetItems: { ko: 'TransactGetItems', en: 'TransactGetItems' },
  Query: { ko: 'Query', en: 'Query' },
  Scan: { ko: 'Scan', en: 'Scan' },
  GsiQuery: { ko: 'GSI에 Query', en: 'Query on a GSI' },
  LsiQuery: { ko: 'LSI에 Query', en: 'Query on an LSI' },
  LsiQueryWithFetch: {
    ko: 'LSI에 Query하고 테이블에서 더 가져오기',
    en: 'Query on an LSI that fetches from the table',
  },
  PutItem: { ko: 'PutItem', en: 'PutItem' },
  UpdateItem: { ko: 'UpdateItem', en: 'UpdateItem' },
  DeleteItem: { ko: 'DeleteItem', en: 'DeleteItem' },
  BatchWriteItem: { ko: 'BatchWriteItem', en: 'BatchWriteItem' },
  TransactWriteItems: { ko: 'TransactWriteItems', en: 'TransactWriteItems' },
}

export const consistencyNames: Record<ReadConsistency, Localized> = {
  eventual: { ko: '최종적 일관성', en: 'eventual' },
  strong: { ko: '강력한 일관성', en: 'strong' },
  transactional: { ko: '트랜잭션', en: 'transactional' },
}

export const changeNames: Record<IndexChange, Localized> = {
  'define-indexed-attribute': { ko: '인덱스에 새로 들어갑니다', en: 'enters the index' },
  'indexed-key-changed': { ko: '인덱스 키의 값이 바뀝니다', en: 'its index key changes' },
  'indexed-attribute-removed': { ko: '인덱스에서 빠집니다', en: 'leaves the index' },
  'projected-attribute-changed': {
    ko: '투영된 속성만 바뀝니다',
    en: 'only a projected attribute changes',
  },
  'not-in-index-before-or-after': { ko: '인덱스와 상관없습니다', en: 'the index is not touched' },
}
