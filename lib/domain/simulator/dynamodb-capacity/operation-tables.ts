import { numberText } from '@/lib/domain/fact/unit'
import { withUnit } from '@/lib/domain/simulator/amount-text'
import type { Table } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { AccessPlan } from './access-plan'
import type { ReadWay } from './access-setting'
import { wayNames } from './access-words'
import { itemsText, rcuText } from './capacity-text'
import type { ReadLimits } from './read-limits'
import { type ReadPlan, readPlan } from './read-plan'

const compared: readonly ReadWay[] = [
  'BatchGetItem',
  'TransactGetItems',
  'Query',
  'GsiQuery',
  'LsiQuery',
  'LsiQueryWithFetch',
]

/** The same items, read in every way there is. */
export function operationTables(
  { reads: planned }: AccessPlan,
  items: number,
  limits: ReadLimits,
): readonly Table[] {
  if (!planned || planned.way === 'Scan') return []
  const reads = { ...planned, items }
  const plans = compared.map((way) => readPlan({ ...reads, way }, limits))
  const count = itemsText(reads.items)
  return [
    {
      id: 'operations',
      caption: {
        ko: `같은 항목 ${count.ko}를 읽는 방법 비교`,
        en: `The same ${count.en}, read in each way`,
      },
      columns: [
        { name: { ko: '방법', en: 'Way' }, numeric: false },
        { name: { ko: '올림', en: 'Rounding' }, numeric: false },
        { name: { ko: '블록', en: 'Blocks' }, numeric: true },
        { name: { ko: '블록당', en: 'Each' }, numeric: true },
        { name: { ko: '한 번에', en: 'One request' }, numeric: true },
      ],
      rows: [getItems(reads, limits), ...plans.map(row)],
    },
  ]
}

function getItems(reads: ReadPlan, limits: ReadLimits): readonly Localized[] {
  const one = readPlan({ ...reads, way: 'GetItem' }, limits)
  const all = {
    ...one,
    blocks: one.blocks * reads.items,
    unitsPerRequest: one.unitsPerRequest * reads.items,
  }
  const [, ...rest] = row(all)
  return [
    inEach((l) =>
      l === 'ko' ? `GetItem ${reads.items}번` : `GetItem, ${withUnit(reads.items, 'times', 'en')}`,
    ),
    ...rest,
  ]
}

function row(plan: ReadPlan): readonly Localized[] {
  const { way, rounding, blocks, fetchBlocks, unitsPerBlock, unitsPerRequest } = plan
  return [
    wayNames[way],
    roundingNames[rounding],
    inEach(() => numberText(blocks + fetchBlocks)),
    inEach(() => numberText(unitsPerBlock)),
    rcuText(unitsPerRequest),
  ]
}

const roundingNames = {
  each: { ko: '항목마다', en: 'each item' },
  sum: { ko: '합쳐서', en: 'the sum' },
} as const
