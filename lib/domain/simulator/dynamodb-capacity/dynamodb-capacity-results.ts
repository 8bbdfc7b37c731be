import { units } from '@/lib/domain/simulator/amount-text'
import type { AskedResult, Result } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { AccessPlan } from './access-plan'
import { blocksText, rcuText, wcuText } from './capacity-text'
import type { ReadPlan } from './read-plan'
import type { WritePlan } from './write-plan'

/** What the table needs, and what its indexes need besides. */
export function capacityResults(plan: AccessPlan): readonly Result[] {
  const { reads, writes, tableRcu, tableWcu } = plan
  return [
    {
      id: 'table',
      label: { ko: '테이블에 드는 용량', en: 'Capacity of the table' },
      value: inEach((l) => `${rcuText(tableRcu)[l]} · ${wcuText(tableWcu)[l]}`),
      note: besides(plan),
      asked: null,
    },
    ...(reads ? readResults(reads) : []),
    ...(writes ? writeResults(writes, plan) : []),
  ]
}

function besides({ gsiRcu, gsiWcu }: AccessPlan): Localized | null {
  if (gsiRcu + gsiWcu === 0) return null
  const parts = [...(gsiRcu > 0 ? [rcuText(gsiRcu)] : []), ...(gsiWcu > 0 ? [wcuText(gsiWcu)] : [])]
  return inEach((l) => {
    const units = parts.map((part) => part[l]).join(' · ')
    return l === 'ko' ? `GSI에는 따로 ${units}` : `and ${units} of the GSIs' own`
  })
}

function readResults(reads: ReadPlan): readonly Result[] {
  const { rcu, unitsPerRequest, blocks, fetchBlocks, paidBy } = reads
  return [
    {
      id: 'rcu',
      label:
        paidBy === 'gsi'
          ? { ko: '1초에 드는 RCU(GSI)', en: 'RCUs a second, of the GSI' }
          : { ko: '1초에 드는 RCU', en: 'RCUs a second' },
      value: rcuText(rcu),
      note: wholeUnits(rcu),
      asked: exactly(rcu, units.rcu),
    },
    {
      id: 'read-request',
      label: { ko: '읽기 요청 한 번', en: 'One read request' },
      value: inEach(
        (l) => `${blocksText(blocks + fetchBlocks)[l]}, ${rcuText(unitsPerRequest)[l]}`,
      ),
      note: null,
      asked: null,
    },
  ]
}

function writeResults(writes: WritePlan, plan: AccessPlan): readonly Result[] {
  const { unitsPerRequest, blocksPerItem, items, gsiCount, gsiWcu } = writes
  return [
    {
      id: 'wcu',
      label:
        writes.lsiCount > 0
          ? { ko: '1초에 드는 WCU(LSI까지)', en: 'WCUs a second, with the LSIs' }
          : { ko: '1초에 드는 WCU', en: 'WCUs a second' },
      value: wcuText(plan.tableWcu),
      note: wholeUnits(plan.tableWcu),
      asked: exactly(plan.tableWcu, units.wcu),
    },
    {
      id: 'write-request',
      label: { ko: '쓰기 요청 한 번', en: 'One write request' },
      value: inEach(
        (l) => `${blocksText(blocksPerItem * items)[l]}, ${wcuText(unitsPerRequest)[l]}`,
      ),
      note: null,
      asked: null,
    },
    ...(gsiCount === 0
      ? []
      : [
          {
            id: 'gsi',
            label: { ko: 'GSI 전체에 드는 WCU', en: 'WCUs of all GSIs' },
            value: wcuText(gsiWcu),
            note: null,
            asked: exactly(gsiWcu, units.wcu),
          },
        ]),
  ]
}

/** Provisioned units come whole. */
function wholeUnits(units: number): Localized | null {
  if (Number.isInteger(units)) return null
  const whole = Math.ceil(units)
  return {
    ko: `프로비저닝할 때는 올려서 ${whole}단위로 정합니다.`,
    en: `Provisioned in whole units: ${whole}.`,
  }
}

function exactly(value: number, unit: Localized): AskedResult {
  return { kind: 'number', value, unit, tolerance: 0 }
}
