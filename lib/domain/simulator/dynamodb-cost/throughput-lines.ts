import { measureOf, numberText } from '@/lib/domain/fact/unit'
import { percentText } from '@/lib/domain/simulator/percent-text'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Locale } from '@/lib/shared/locale'
import { breakevenOf } from './breakeven-of'
import type { CostScenario } from './cost-scenario'
import { told } from './cost-text'
import { workedLine } from './line-of-working'
import { onDemandLines, provisionedLines } from './mode-lines'
import { perMillion } from './per-million'
import { tableClassPrices } from './table-class'

const secondsPerHour = measureOf('hour').factor / measureOf('second').factor

/** What the requests of the day come to in either mode. */
export function throughputLines(scenario: CostScenario): readonly WorkedLine[] {
  return [
    ...unitLines(scenario),
    ...onDemandLines(scenario),
    ...provisionedLines(scenario),
    ...breakevenLines(scenario),
  ]
}

function unitLines({ units, reads, writes, readTotals, writeTotals }: CostScenario) {
  const { readBlocks, perReadBlock, perRead, perWrite } = units
  return [
    workedLine(
      { ko: '읽기 한 번의 단위', en: 'Units of a read' },
      (locale) =>
        locale === 'ko'
          ? `${numberText(readBlocks)}블록(올림) × ${perReadBlock}`
          : `${numberText(readBlocks)} ${readBlocks === 1 ? 'block' : 'blocks'}, rounded up, × ${perReadBlock}`,
      numberText(perRead),
      { fact: 'dynamodb-rcu-definition' },
    ),
    workedLine(
      { ko: '하루의 읽기 단위', en: 'Read units of a day' },
      (locale) => dayText(reads, perRead, locale),
      numberText(told(readTotals.demandUnits)),
      { fact: 'dynamodb-on-demand-no-planning' },
    ),
    workedLine(
      { ko: '하루의 쓰기 단위', en: 'Write units of a day' },
      (locale) => dayText(writes, perWrite, locale),
      numberText(told(writeTotals.demandUnits)),
      { fact: 'dynamodb-wcu-definition' },
    ),
  ]
}

function dayText(requests: number, units: number, locale: Locale): string {
  const hourly = numberText(told(requests / secondsPerHour))
  const sum =
    locale === 'ko'
      ? `시간대별 초당 건수의 합 ${hourly}`
      : `all hours together, ${hourly} a second,`
  return `${sum} × ${numberText(secondsPerHour)} × ${numberText(units)}`
}

function breakevenLines(scenario: CostScenario): readonly WorkedLine[] {
  const found = breakevenOf(scenario)
  if (found === null) return []
  const keys = tableClassPrices[scenario.tableClass]
  const { region } = scenario.setting
  return [
    workedLine(
      { ko: '쓰기의 손익분기 사용률', en: 'Break-even utilisation of writes' },
      `$${found.wcuHour.value} ÷ (${numberText(secondsPerHour)} × $${found.writesPerMillion.value} ÷ ${numberText(perMillion)})`,
      percentText(found.writes.toNumber()),
      { fact: 'dynamodb-on-demand-price-vs-provisioned' },
      { price: keys.wcuHour, region },
      { price: keys.writesPerMillion, region },
    ),
  ]
}
