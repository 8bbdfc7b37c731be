import type { Because, WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { ReadWay } from './access-setting'
import { consistencyNames } from './access-words'
import {
  blocksText,
  bytesText,
  itemsText,
  perSecondText,
  rcuText,
  roundingText,
  timesText,
} from './capacity-text'
import type { ReadPlan } from './read-plan'

/** From the size to the units of one request, and of a second. */
export function readLines(plan: ReadPlan, blockBytes: number): readonly WorkedLine[] {
  const { unitsPerBlock, unitsPerRequest, rcu, perSecond, servedAs } = plan
  const blocks = blocksText(plan.blocks + plan.fetchBlocks)
  return [
    ...(plan.rounding === 'each' ? eachLines(plan, blockBytes) : sumLines(plan, blockBytes)),
    ...(plan.way === 'LsiQueryWithFetch' ? fetchLines(plan, blockBytes) : []),
    {
      says: { ko: '읽기 요청 한 번', en: 'One read request' },
      from: inEach(
        (locale) =>
          `${timesText(blocks, unitsPerBlock)[locale]} (${consistencyNames[servedAs][locale]})`,
      ),
      to: rcuText(unitsPerRequest),
      because: [{ fact: 'dynamodb-rcu-definition' }],
    },
    {
      says:
        plan.paidBy === 'gsi'
          ? { ko: '1초의 읽기(GSI의 용량)', en: 'Reads of a second, paid by the GSI' }
          : { ko: '1초의 읽기', en: 'Reads of a second' },
      from: timesText(rcuText(unitsPerRequest), perSecondText(perSecond)),
      to: rcuText(rcu),
      because: [],
    },
  ]
}

function eachLines(plan: ReadPlan, blockBytes: number): readonly WorkedLine[] {
  const { countedBytes, items, blocks, way } = plan
  const ofOne = blocksText(blocks / items)
  return [
    {
      says: { ko: '읽을 때 항목 하나의 블록', en: 'Blocks of one item when it is read' },
      from: roundingText(countedBytes, blockBytes),
      to: ofOne,
      because: becauseOf[way],
    },
    ...(items === 1
      ? []
      : [
          {
            says: {
              ko: '항목마다 올린 다음 더한 블록',
              en: 'Each item rounded up, then added',
            },
            from: timesText(ofOne, itemsText(items)),
            to: blocksText(blocks),
            because: [],
          },
        ]),
  ]
}

function sumLines(plan: ReadPlan, blockBytes: number): readonly WorkedLine[] {
  const { countedBytes, items, blocks, way } = plan
  const total = countedBytes * items
  return [
    {
      says: sumName(way),
      from: timesText(bytesText(countedBytes), itemsText(items)),
      to: bytesText(total),
      because: [],
    },
    {
      says: { ko: '합계를 한 번만 올린 블록', en: 'The sum, rounded up once' },
      from: roundingText(total, blockBytes),
      to: blocksText(blocks),
      because: becauseOf[way],
    },
  ]
}

function sumName(way: ReadWay): Localized {
  if (way === 'Scan') return { ko: '훑은 항목의 합계', en: 'All items looked at' }
  return way === 'Query'
    ? { ko: '찾은 항목의 합계', en: 'All items found' }
    : { ko: '인덱스에서 찾은 합계', en: 'All entries found in the index' }
}

function fetchLines(plan: ReadPlan, blockBytes: number): readonly WorkedLine[] {
  const { itemBytes, items, blocks, fetchBlocks } = plan
  const ofOne = items === 0 ? 0 : fetchBlocks / items
  return [
    {
      says: { ko: '테이블에서 가져온 항목 하나의 블록', en: 'Blocks of one item fetched' },
      from: roundingText(itemBytes, blockBytes),
      to: blocksText(ofOne),
      because: [{ fact: 'dynamodb-lsi-cost' }],
    },
    {
      says: { ko: '인덱스와 테이블을 더한 블록', en: 'Blocks of the index and the table' },
      from: inEach(
        (l) => `${blocksText(blocks)[l]} + ${timesText(blocksText(ofOne), itemsText(items))[l]}`,
      ),
      to: blocksText(blocks + fetchBlocks),
      because: [],
    },
  ]
}

const becauseOf: Record<ReadWay, readonly Because[]> = {
  GetItem: [{ fact: 'dynamodb-getitem-rounding' }],
  BatchGetItem: [{ fact: 'dynamodb-batchgetitem-rounding' }],
  TransactGetItems: [{ fact: 'dynamodb-transaction-cost' }],
  Query: [{ fact: 'dynamodb-query-rounding' }],
  Scan: [{ fact: 'dynamodb-scan-consumption' }],
  GsiQuery: [{ fact: 'dynamodb-gsi-read-cost' }],
  LsiQuery: [{ fact: 'dynamodb-lsi-cost' }],
  LsiQueryWithFetch: [{ fact: 'dynamodb-lsi-cost' }],
}
