import { numberText } from '@/lib/domain/fact/unit'
import type { Because, WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach } from '@/lib/shared/locale'
import type { WriteWay } from './access-setting'
import { changeNames } from './access-words'
import {
  blocksText,
  bytesText,
  itemsText,
  perSecondText,
  roundingText,
  timesText,
  wcuText,
} from './capacity-text'
import type { WritePlan } from './write-plan'

/** From the size to the units of one request and of a second, the indexes' included. */
export function writeLines(plan: WritePlan, blockBytes: number): readonly WorkedLine[] {
  const { countedBytes, blocksPerItem, items, unitsPerBlock, unitsPerRequest, way } = plan
  const blocks = blocksText(blocksPerItem * items)
  return [
    ...largerLine(plan),
    {
      says: { ko: '쓸 때 항목 하나의 블록', en: 'Blocks of one item when it is written' },
      from: roundingText(countedBytes, blockBytes),
      to: blocksText(blocksPerItem),
      because: becauseOf[way],
    },
    ...(items === 1
      ? []
      : [
          {
            says: { ko: '항목마다 올린 다음 더한 블록', en: 'Each item rounded up, then added' },
            from: timesText(blocksText(blocksPerItem), itemsText(items)),
            to: blocks,
            because: [],
          },
        ]),
    {
      says: { ko: '쓰기 요청 한 번', en: 'One write request' },
      from: timesText(blocks, unitsPerBlock),
      to: wcuText(unitsPerRequest),
      because: [
        {
          fact:
            way === 'TransactWriteItems' ? 'dynamodb-transaction-cost' : 'dynamodb-wcu-definition',
        },
      ],
    },
    {
      says: { ko: '1초의 쓰기', en: 'Writes of a second' },
      from: timesText(wcuText(unitsPerRequest), perSecondText(plan.perSecond)),
      to: wcuText(plan.tableWcu),
      because: [],
    },
    ...indexLines(plan, blockBytes),
  ]
}

function largerLine({
  way,
  itemBytes,
  beforeBytes,
  countedBytes,
}: WritePlan): readonly WorkedLine[] {
  if (!['PutItem', 'UpdateItem'].includes(way) || beforeBytes === 0) return []
  return [
    {
      says: { ko: '바꾸기 전과 뒤 가운데 큰 쪽', en: 'The larger of before and after' },
      from: inEach((l) => {
        const [before, after] = [bytesText(beforeBytes)[l], bytesText(itemBytes)[l]]
        return l === 'ko' ? `전 ${before}, 뒤 ${after}` : `before ${before}, after ${after}`
      }),
      to: bytesText(countedBytes),
      because: [{ fact: 'dynamodb-write-rounding' }],
    },
  ]
}

function indexLines(plan: WritePlan, blockBytes: number): readonly WorkedLine[] {
  const { gsiCount, lsiCount, indexWrites, entryBlocks, entryBytes, indexWcu } = plan
  if (gsiCount + lsiCount === 0) return []
  const perIndex = wcuText(indexWcu)
  return [
    {
      says: { ko: '인덱스 항목 하나의 블록', en: 'Blocks of one index entry' },
      from: roundingText(entryBytes, blockBytes),
      to: blocksText(entryBlocks),
      because: [],
    },
    {
      says: inEach((l) =>
        l === 'ko'
          ? `1초에 인덱스 하나에 쓰기(${changeNames[plan.change].ko})`
          : `Writes of a second to one index (${changeNames[plan.change].en})`,
      ),
      from: inEach((l) => {
        const each =
          l === 'ko' ? `${numberText(indexWrites)}번` : `${numberText(indexWrites)} writes`
        const parts = [blocksText(entryBlocks)[l], each, itemsText(plan.items)[l]]
        return [...parts, perSecondText(plan.perSecond)[l]].join(' × ')
      }),
      to: perIndex,
      because: [{ fact: 'dynamodb-gsi-write-cost' }],
    },
    ...(lsiCount === 0 ? [] : [lsiLine(plan)]),
    ...(gsiCount === 0 ? [] : [gsiLine(plan)]),
  ]
}

function lsiLine({ tableWcu, lsiWcu, indexWcu, lsiCount }: WritePlan): WorkedLine {
  return {
    says: { ko: '테이블과 LSI의 WCU', en: 'WCUs of the table with its LSIs' },
    from: inEach((l) => `${wcuText(tableWcu)[l]} + ${timesText(wcuText(indexWcu), lsiCount)[l]}`),
    to: wcuText(tableWcu + lsiWcu),
    because: [{ fact: 'dynamodb-lsi-cost' }],
  }
}

function gsiLine({ gsiWcu, indexWcu, gsiCount }: WritePlan): WorkedLine {
  return {
    says: { ko: 'GSI의 WCU(GSI마다 따로)', en: 'WCUs of the GSIs, each its own' },
    from: timesText(wcuText(indexWcu), gsiCount),
    to: wcuText(gsiWcu),
    because: [{ fact: 'dynamodb-gsi-write-cost' }],
  }
}

const becauseOf: Record<WriteWay, readonly Because[]> = {
  PutItem: [{ fact: 'dynamodb-write-rounding' }],
  UpdateItem: [{ fact: 'dynamodb-write-rounding' }],
  DeleteItem: [{ fact: 'dynamodb-write-rounding' }],
  BatchWriteItem: [{ fact: 'dynamodb-batchwriteitem-rounding' }],
  TransactWriteItems: [{ fact: 'dynamodb-write-rounding' }],
}
