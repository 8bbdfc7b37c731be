import { numberText } from '@/lib/domain/fact/unit'
import { usdText } from '@/lib/domain/simulator/money'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Localized } from '@/lib/shared/locale'
import type { BillLine } from './bill-line'
import type { CostScenario } from './cost-scenario'
import { loweredName, modeNames, told, usageNames } from './cost-text'
import type { DynamodbCostSetting } from './dynamodb-cost-setting'
import { hoursPerDay } from './hours-text'
import { workedLine } from './line-of-working'

/** From the units of a day to what they cost on demand. */
export function onDemandLines(scenario: CostScenario): readonly WorkedLine[] {
  const { bills, tableClass, setting, readTotals, writeTotals } = scenario
  const used = bills[tableClass].onDemand.lines.filter(({ billable }) => billable.gt(0))
  return used.flatMap((line) => {
    const name = usageNames[line.id] ?? { ko: '', en: '' }
    const dayUnits = line.id === 'reads' ? readTotals.demandUnits : writeTotals.demandUnits
    return [
      workedLine(
        { ko: `한 달의 ${name.ko} 단위`, en: `Units of a month: ${loweredName(name.en)}` },
        monthText(dayUnits, line, setting),
        numberText(told(Number(line.quantity))),
        { fact: 'aws-month-hours' },
      ),
      ...priced(line, setting.region, {
        ko: `${modeNames.onDemand.ko} ${name.ko}`,
        en: `${name.en} on demand`,
      }),
    ]
  })
}

/** A day's amount turned into a month's: for every index and every Region where those are written. */
function monthText(
  dayAmount: number,
  { id }: BillLine,
  { gsis, replicas, monthHours }: DynamodbCostSetting,
): string {
  const times = [
    ...(id === 'index-writes' ? [gsis] : []),
    ...(id !== 'reads' && replicas > 1 ? [replicas] : []),
  ]
  const factors = [told(dayAmount), ...times, monthHours].map(numberText)
  return `${factors.join(' × ')} ÷ ${hoursPerDay}`
}

function priced(line: BillLine, region: string, says: Localized): readonly WorkedLine[] {
  const { price, usd, quantity, free, billable, priceKey, per } = line
  if (price === null || usd === null || billable.eq(0)) return []
  const amount = numberText(told(Number(quantity)))
  const gift = Number(free)
  const units = gift > 0 ? `(${amount} − ${numberText(gift)})` : amount
  const divided = per === 1 ? units : `${units} ÷ ${numberText(per)}`
  return [
    workedLine(
      says,
      `${divided} × $${price.value}`,
      (locale) => usdText(usd, locale),
      { price: priceKey, region },
      ...(gift > 0 ? [{ fact: 'dynamodb-free-tier' }] : []),
    ),
  ]
}

/** What was provisioned comes out of the simulation of the day; from there on it is arithmetic. */
export function provisionedLines(scenario: CostScenario): readonly WorkedLine[] {
  const { bills, tableClass, setting, readTotals, writeTotals } = scenario
  return bills[tableClass].provisioned.lines.flatMap((line) => {
    if (line.billable.eq(0)) return []
    const name = usageNames[line.id] ?? { ko: '', en: '' }
    const unit = line.id === 'reads' ? 'RCU' : 'WCU'
    const dayHours = (line.id === 'reads' ? readTotals : writeTotals).billedUnitHours
    const month = monthText(dayHours, line, setting)
    return [
      workedLine(
        {
          ko: `한 달의 ${unit}-시간(${name.ko})`,
          en: `${unit}-hours of a month: ${loweredName(name.en)}`,
        },
        (locale) =>
          locale === 'ko'
            ? `시간마다 가장 높은 용량의 하루 합 ${month}`
            : `highest capacity of each hour, summed over a day, ${month}`,
        numberText(told(Number(line.quantity))),
        { fact: 'dynamodb-provisioned-billing' },
        { fact: 'aws-month-hours' },
      ),
      ...priced(line, setting.region, {
        ko: `${modeNames.provisioned.ko} ${name.ko}`,
        en: `${name.en}, provisioned`,
      }),
    ]
  })
}
