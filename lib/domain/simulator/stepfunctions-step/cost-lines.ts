import { numberText } from '@/lib/domain/fact/unit'
import { usdText } from '@/lib/domain/simulator/money'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Locale } from '@/lib/shared/locale'
import { transitionPriceKey, transitionsPerPrice } from './machine-cost'
import type { MachineScenario } from './machine-scenario'
import { workedLine } from './worked-text'

/** From the states that were run to a month's bill as a Standard workflow. */
export function costLines({ setting, totals, cost }: MachineScenario): readonly WorkedLine[] {
  const { region, runsPerMonth } = setting
  const { transitionsPerMonth, freeTransitions, chargedTransitions, price, costUsd } = cost
  const { transitions, retries } = totals
  const rule = { fact: 'sfn-pricing' }
  return [
    workedLine(
      { ko: '실행 한 번의 상태 전환', en: 'State transitions of an execution' },
      (locale) => {
        const first = numberText(transitions - retries)
        const states = locale === 'ko' ? `실행한 상태 ${first}번` : `states run ${first}`
        if (retries === 0) return states
        return `${states} + ${locale === 'ko' ? `재시도 ${numberText(retries)}번` : `retries ${numberText(retries)}`}`
      },
      (locale) => timesText(transitions, locale),
      rule,
    ),
    workedLine(
      { ko: '한 달의 상태 전환', en: 'State transitions of a month' },
      `${numberText(transitions)} × ${numberText(runsPerMonth)}`,
      (locale) => timesText(transitionsPerMonth, locale),
    ),
    workedLine(
      { ko: '요금이 붙는 상태 전환', en: 'State transitions charged' },
      (locale) => {
        const free = `${numberText(freeTransitions)}${locale === 'ko' ? '(무료)' : ' (free)'}`
        return transitionsPerMonth > freeTransitions
          ? `${numberText(transitionsPerMonth)} − ${free}`
          : `${numberText(transitionsPerMonth)} ≤ ${free}`
      },
      (locale) => timesText(chargedTransitions, locale),
      rule,
    ),
    ...(costUsd === null || price === null
      ? []
      : [
          workedLine(
            { ko: '한 달 요금', en: 'The month’s bill' },
            `${numberText(chargedTransitions)} ÷ ${numberText(transitionsPerPrice)} × $${price.value}`,
            (locale) => usdText(costUsd, locale),
            { price: transitionPriceKey, region },
          ),
        ]),
  ]
}

function timesText(times: number, locale: Locale): string {
  return locale === 'ko' ? `${numberText(times)}번` : numberText(times)
}
