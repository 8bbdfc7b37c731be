import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { maxItemBytes } from '@/lib/domain/simulator/dynamodb-item-size/item-limits'
import type { Notice, NoticeKind } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { AccessPlan } from './access-plan'
import { wayNames } from './access-words'
import { kbOfBytes } from './kilobytes'
import type { ReadPlan } from './read-plan'
import { requestLimits } from './request-limits'
import type { WritePlan } from './write-plan'

/** What is worth knowing about these reads and writes, and what an exam makes of it. */
export function capacityNotices(plan: AccessPlan, book: Book): readonly Notice[] {
  return [
    ...tooLarge(plan.itemBytes, book),
    ...[plan.reads, plan.writes].flatMap((request) => (request ? splitUp(request, book) : [])),
    ...overQuota(plan, book),
    ...oneKey(plan, book),
    ...(plan.reads ? readNotices(plan.reads) : []),
    ...(plan.writes ? writeNotices(plan.writes) : []),
    notice(
      'note',
      {
        ko: '온디맨드에서도 블록은 똑같이 셉니다. 단위의 이름만 RRU와 WRU로 바뀝니다.',
        en: 'On-demand counts the same blocks; only the units are called RRUs and WRUs.',
      },
      'dynamodb-on-demand-no-planning',
    ),
  ]
}

function notice(kind: NoticeKind, says: Localized, ...facts: readonly string[]): Notice {
  return { kind, says, because: facts.map((fact) => ({ fact })) }
}

function tooLarge(itemBytes: number, book: Book): readonly Notice[] {
  const most = maxItemBytes(book)
  if (itemBytes <= most) return []
  return [
    notice(
      'warning',
      inEach((l) => {
        const limit = quantityText(kbOfBytes(most), 'kb', l)
        return l === 'ko'
          ? `항목이 한도 ${limit}를 넘어 저장할 수 없습니다. 아래 숫자는 크기만으로 셈한 것입니다.`
          : `The item is over the limit of ${limit} and cannot be stored; the numbers follow from its size alone.`
      }),
      'dynamodb-item-size-max',
    ),
  ]
}

/** A request that is too large for one call is sent as several, which cost the same together. */
function splitUp(request: ReadPlan | WritePlan, book: Book): readonly Notice[] {
  const limit = requestLimits(book)[request.way]
  if (!limit) return []
  const { mostItems, mostBytes, fact } = limit
  const bytes = request.items * request.countedBytes
  const isOver =
    (mostItems !== null && request.items > mostItems) || (mostBytes !== null && bytes > mostBytes)
  if (!isOver) return []
  const name = wayNames[request.way]
  return [
    notice(
      'warning',
      inEach((l) => {
        const bounds = [
          ...(mostItems === null ? [] : [l === 'ko' ? `${mostItems}개` : `${mostItems} items`]),
          ...(mostBytes === null ? [] : [quantityText(mostBytes / 1024 ** 2, 'mb', l)]),
        ].join(l === 'ko' ? ', ' : ' and ')
        if (request.way === 'TransactGetItems' || request.way === 'TransactWriteItems') {
          return l === 'ko'
            ? `한 트랜잭션은 ${bounds}까지라 이대로는 할 수 없습니다. 여러 번으로 나누면 모두 되거나 모두 안 되는 보장이 사라집니다.`
            : `One transaction takes up to ${bounds}, so this cannot be one. Split up, it is no longer all or nothing.`
        }
        return l === 'ko'
          ? `${name.ko} 한 번은 ${bounds}까지라 여러 번으로 나누어야 합니다. 용량의 합계는 거의 같습니다.`
          : `One ${name.en} takes up to ${bounds}, so this has to be split into several calls, which add up to about the same.`
      }),
      fact,
    ),
  ]
}

function overQuota({ tableRcu, tableWcu }: AccessPlan, book: Book): readonly Notice[] {
  const quota = (figure: string) => figureOf(book, `dynamodb-table-throughput-quota#${figure}`)
  const [reads, writes] = [quota('default_table_read_units'), quota('default_table_write_units')]
  if (tableRcu <= reads && tableWcu <= writes) return []
  return [
    notice(
      'warning',
      {
        ko: `테이블 하나의 기본 할당량(읽기 ${numberText(reads)}단위, 쓰기 ${numberText(writes)}단위)을 넘습니다. 먼저 증설을 요청하십시오.`,
        en: `This is over the default quota of a table, ${numberText(reads)} read and ${numberText(writes)} write units. Have it raised first.`,
      },
      'dynamodb-table-throughput-quota',
    ),
  ]
}

function oneKey({ tableRcu, tableWcu }: AccessPlan, book: Book): readonly Notice[] {
  const limit = (figure: string) => figureOf(book, `dynamodb-partition-limits#${figure}`)
  const [reads, writes] = [limit('max_partition_rcu'), limit('max_partition_wcu')]
  if (tableRcu <= reads && tableWcu <= writes) return []
  return [
    notice(
      'note',
      {
        ko: `한 파티션 키에 몰리면 감당하지 못합니다. 파티션 하나는 1초에 ${numberText(reads)}RCU와 ${numberText(writes)}WCU까지입니다.`,
        en: `One partition key cannot carry all of this: a partition gives ${numberText(reads)} RCUs and ${numberText(writes)} WCUs a second.`,
      },
      'dynamodb-partition-limits',
    ),
  ]
}

function readNotices({ way, items, rounding, itemBytes }: ReadPlan): readonly Notice[] {
  if (way === 'Scan') {
    return [
      notice(
        'trap',
        {
          ko: '필터로 결과를 줄여도 Scan의 RCU는 줄지 않습니다. 훑은 만큼 셉니다.',
          en: 'A filter thins out what a Scan returns, not its RCUs: all that was looked at counts.',
        },
        'dynamodb-scan-consumption',
      ),
    ]
  }
  if (itemBytes === 0) {
    return [
      notice(
        'trap',
        {
          ko: '없는 항목을 읽어도 공짜가 아닙니다. 가장 작은 단위만큼 듭니다.',
          en: 'Reading an item that is not there is not free: it takes the smallest amount.',
        },
        'dynamodb-missing-item-read',
      ),
    ]
  }
  if (items === 1) return []
  return [
    rounding === 'each'
      ? notice(
          'trap',
          {
            ko: '배치와 트랜잭션은 항목마다 올린 다음 더합니다. 먼저 더하고 올리면 답이 모자랍니다.',
            en: 'Batches and transactions round each item up before adding. Add first and your answer falls short.',
          },
          'dynamodb-batchgetitem-rounding',
        )
      : notice(
          'trap',
          {
            ko: 'Query는 모두 더한 다음 한 번만 올립니다. 항목마다 올리면 답이 너무 커집니다.',
            en: 'A Query adds everything up and rounds once. Round each item and your answer is too large.',
          },
          'dynamodb-query-rounding',
        ),
  ]
}

function writeNotices({ way, gsiCount, lsiCount, gsiWcu }: WritePlan): readonly Notice[] {
  const isTransaction = way === 'TransactWriteItems'
  return [
    ...(gsiWcu > 0
      ? [
          notice(
            'trap',
            {
              ko: 'GSI에도 쓰기 용량을 따로 마련해야 합니다. 모자라면 테이블의 쓰기까지 스로틀링됩니다.',
              en: 'A GSI needs write capacity of its own. Where it runs short, writes to the table are throttled, too.',
            },
            'dynamodb-gsi-write-cost',
          ),
        ]
      : []),
    ...(isTransaction && gsiCount > 0
      ? [
          notice(
            'note',
            {
              ko: '트랜잭션이라 두 배가 되는 것은 테이블의 쓰기입니다. GSI에는 한 번만 써집니다.',
              en: 'The transaction doubles the writes to the table; a GSI is written once.',
            },
            'dynamodb-transaction-cost',
          ),
        ]
      : []),
    ...(isTransaction && lsiCount > 0
      ? [
          notice('note', {
            ko: '트랜잭션이 LSI에 쓰는 용량은 AWS가 따로 적어 두지 않아 한 번으로 셌습니다.',
            en: 'AWS does not say what a transaction costs an LSI; it is counted as one write here.',
          }),
        ]
      : []),
  ]
}
