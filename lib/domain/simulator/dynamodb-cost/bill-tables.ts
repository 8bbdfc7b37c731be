import type Big from 'big.js'
import type { Table } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { Bill, BillLine } from './bill-line'
import { type ClassBills, sumOfBill } from './class-bills'
import type { CostScenario } from './cost-scenario'
import { classNames, modeNames, usageNames, usdOrUnknown } from './cost-text'
import { tableClasses } from './table-class'

/** The bill of the month in both modes, and in both classes. */
export function billTables(scenario: CostScenario): readonly Table[] {
  return [billTable(scenario), classTable(scenario)]
}

const total = { ko: '합계', en: 'Total' }
const name = (text: Localized, numeric: boolean) => ({ name: text, numeric })

function billTable({ bills, tableClass }: CostScenario): Table {
  const { onDemand, provisioned, rest } = bills[tableClass]
  const rows = onDemand.lines.flatMap((line, at) => {
    const other = provisioned.lines[at]
    return other && (isUsed(line) || isUsed(other)) ? [row(line.id, line.usd, other.usd)] : []
  })
  const extras = rest.lines.filter(isUsed).map(({ id, usd }) => row(id, usd, usd))
  return {
    id: 'bill',
    caption: inEach((locale) =>
      locale === 'ko'
        ? `${classNames[tableClass]} 한 달 청구서`
        : `A month in ${classNames[tableClass]}`,
    ),
    columns: [
      name({ ko: '항목', en: 'Line' }, false),
      name(modeNames.onDemand, true),
      name(modeNames.provisioned, true),
    ],
    rows: [
      ...rows,
      ...extras,
      [total, usdCell(plus(onDemand, rest)), usdCell(plus(provisioned, rest))],
    ],
  }
}

function isUsed({ billable }: BillLine): boolean {
  return billable.gt(0)
}

function row(id: string, ...amounts: readonly (Big | null)[]): readonly Localized[] {
  return [usageNames[id] ?? { ko: id, en: id }, ...amounts.map(usdCell)]
}

function classTable({ bills }: CostScenario): Table {
  return {
    id: 'classes',
    caption: { ko: '테이블 클래스로 견주기', en: 'The table classes compared' },
    columns: [
      name({ ko: '클래스', en: 'Class' }, false),
      name({ ko: '저장', en: 'Storage' }, true),
      name(modeNames.onDemand, true),
      name(modeNames.provisioned, true),
    ],
    rows: tableClasses.map((one) => [
      { ko: classNames[one], en: classNames[one] },
      usdCell(storageOf(bills[one])),
      usdCell(plus(bills[one].onDemand, bills[one].rest)),
      usdCell(plus(bills[one].provisioned, bills[one].rest)),
    ]),
  }
}

function storageOf({ rest }: ClassBills): Big | null {
  return rest.lines.find(({ id }) => id === 'storage')?.usd ?? null
}

function plus(one: Bill, other: Bill): Big | null {
  const [left, right] = [sumOfBill(one), sumOfBill(other)]
  return left === null || right === null ? null : left.plus(right)
}

function usdCell(usd: Big | null): Localized {
  return inEach((locale) => usdOrUnknown(usd, locale))
}
