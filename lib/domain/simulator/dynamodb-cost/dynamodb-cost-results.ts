import type Big from 'big.js'
import { amountText } from '@/lib/domain/simulator/amount-text'
import { toUsd, usdText } from '@/lib/domain/simulator/money'
import type { AskedResult, Result } from '@/lib/domain/simulator/outcome'
import { percentText } from '@/lib/domain/simulator/percent-text'
import { inEach, type Localized } from '@/lib/shared/locale'
import { breakevenOf } from './breakeven-of'
import { type ClassBills, cheaperMode, sumOfBill } from './class-bills'
import type { CostScenario } from './cost-scenario'
import { classNames, modeNames, requestsText, usdOrUnknown } from './cost-text'
import type { TableClass } from './table-class'

/** Which mode is cheaper and by how much, and what else the month costs. */
export function dynamodbCostResults(scenario: CostScenario): readonly Result[] {
  const { bills, tableClass } = scenario
  const { onDemand, provisioned, rest } = bills[tableClass]
  const [onDemandUsd, provisionedUsd] = [sumOfBill(onDemand), sumOfBill(provisioned)]
  return [
    headline(bills[tableClass]),
    {
      ...usdResult(
        'on-demand',
        { ko: '온디맨드 읽기·쓰기', en: 'Reads and writes on demand' },
        onDemandUsd,
      ),
      asked: askedUsd(onDemandUsd),
    },
    usdResult(
      'provisioned',
      { ko: '프로비저닝 읽기·쓰기', en: 'Reads and writes, provisioned' },
      provisionedUsd,
    ),
    utilisationResult(scenario),
    ...breakevenResult(scenario),
    throttledResult(scenario),
    partitionsResult(scenario),
    {
      ...usdResult(
        'rest',
        { ko: '저장과 그 밖의 요금', en: 'Storage and all else' },
        sumOfBill(rest),
      ),
      asked: askedUsd(sumOfBill(rest)),
    },
    totalResult(scenario),
    otherClassResult(scenario),
  ]
}

function headline(bills: ClassBills): Result {
  const cheaper = cheaperMode(bills)
  const label = { ko: '읽기·쓰기가 더 싼 용량 모드', en: 'The cheaper mode for reads and writes' }
  if (cheaper === null) {
    return {
      id: 'cheaper',
      label,
      value: { ko: '알 수 없음', en: 'unknown' },
      note: { ko: '모르는 가격이 있습니다.', en: 'A price is missing.' },
      asked: null,
    }
  }
  const apart = bills.onDemand.knownUsd.minus(bills.provisioned.knownUsd).abs()
  return {
    id: 'cheaper',
    label,
    value: modeNames[cheaper],
    note: inEach((locale) => {
      const saved = usdText(apart, locale)
      return locale === 'ko' ? `한 달에 ${saved} 쌉니다.` : `By ${saved} a month.`
    }),
    asked: null,
  }
}

function usdResult(id: string, label: Localized, usd: Big | null): Result {
  return {
    id,
    label,
    value: inEach((locale) => usdOrUnknown(usd, locale)),
    note: null,
    asked: null,
  }
}

/** Less than a cent is nothing that anybody works out by hand. */
function askedUsd(usd: Big | null): AskedResult | null {
  if (usd === null || usd.lt('0.01')) return null
  return { kind: 'number', value: toUsd(usd), unit: { ko: '달러', en: 'USD' }, tolerance: 0.005 }
}

function utilisationResult({ readTotals, writeTotals }: CostScenario): Result {
  const [reads, writes] = [
    percentText(readTotals.utilisation),
    percentText(writeTotals.utilisation),
  ]
  return {
    id: 'utilisation',
    label: { ko: '프로비저닝 용량의 평균 사용률', en: 'Average use of provisioned capacity' },
    value: { ko: `읽기 ${reads}, 쓰기 ${writes}`, en: `reads ${reads}, writes ${writes}` },
    note: null,
    asked: null,
  }
}

function breakevenResult(scenario: CostScenario): readonly Result[] {
  const breakeven = breakevenOf(scenario)
  if (breakeven === null) return []
  const percent = breakeven.writes.times(100).round(1).toNumber()
  return [
    {
      id: 'breakeven',
      label: { ko: '쓰기의 손익분기 사용률', en: 'Break-even utilisation of writes' },
      value: { ko: `${percent}%`, en: `${percent}%` },
      note: {
        ko: '사용률이 이보다 낮으면 온디맨드가 쌉니다.',
        en: 'With less of it used, on-demand is cheaper.',
      },
      asked: {
        kind: 'number',
        value: percent,
        unit: { ko: '%', en: '%' },
        tolerance: 0.05,
      },
    },
  ]
}

/** Requests that auto scaling is late for, in a day. */
function throttledResult({ readTotals, writeTotals, units }: CostScenario): Result {
  const reads = readTotals.throttledUnits / units.perRead
  const writes = writeTotals.throttledUnits / units.perWrite
  return {
    id: 'throttled',
    label: { ko: '하루에 스로틀링되는 요청', en: 'Requests throttled in a day' },
    value: inEach((locale) => requestsText(reads + writes, locale)),
    note: inEach((locale) => {
      const [r, w] = [requestsText(reads, locale), requestsText(writes, locale)]
      return locale === 'ko'
        ? `프로비저닝 모드일 때 읽기 ${r}, 쓰기 ${w}입니다.`
        : `In provisioned mode: reads ${r}, writes ${w}.`
    }),
    asked: null,
  }
}

function partitionsResult({ partition }: CostScenario): Result {
  const { leastPartitions } = partition
  return {
    id: 'partitions',
    label: { ko: '적어도 필요한 파티션', en: 'Partitions needed at least' },
    value: amountText(leastPartitions, { ko: '개', en: 'partitions' }),
    note: {
      ko: '요청이 모든 키에 고르게 퍼진다고 볼 때입니다.',
      en: 'If requests are spread evenly over all keys.',
    },
    asked: null,
  }
}

function totalResult({ bills, tableClass }: CostScenario): Result {
  const total = cheapestTotal(bills[tableClass])
  return usdResult(
    'total',
    { ko: '더 싼 모드로 모두 합친 한 달', en: 'Whole month in the cheaper mode' },
    total,
  )
}

function otherClassResult({ bills, tableClass }: CostScenario): Result {
  const other: TableClass = tableClass === 'standard' ? 'standard-ia' : 'standard'
  const name = classNames[other]
  return usdResult(
    'other-class',
    { ko: `${name} 클래스라면`, en: `In the class ${name}` },
    cheapestTotal(bills[other]),
  )
}

/** Everything, in whichever mode is cheaper. */
export function cheapestTotal(bills: ClassBills): Big | null {
  const rest = sumOfBill(bills.rest)
  const mode = cheaperMode(bills)
  return rest === null || mode === null ? null : bills[mode].knownUsd.plus(rest)
}
