import Big from 'big.js'
import { usdText } from '@/lib/domain/simulator/money'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { ephemeralLines, provisionedLines } from './added-lines'
import { architectureNames } from './architecture-names'
import type { CostScenario } from './cost-scenario'
import { fineUsdText, runsText, stepUsdText } from './cost-text'
import { durationLines } from './duration-lines'
import type { LambdaBill } from './lambda-bill'
import { requestLines } from './request-lines'
import { workedAmount } from './worked-amount'

/** The working of the bill, and of what it is compared with. */
export function lambdaCostLines(scenario: CostScenario): readonly WorkedLine[] {
  return [
    ...durationLines(scenario),
    ...requestLines(scenario),
    ...ephemeralLines(scenario),
    ...provisionedLines(scenario),
    totalLine(scenario),
    architectureLine(scenario),
    ...breakEvenLines(scenario),
  ]
}

function totalLine({ bill }: CostScenario): WorkedLine {
  return workedAmount(
    { ko: '한 달 요금', en: 'Monthly bill' },
    partsOf(bill).map(stepUsdText).join(' + '),
    (locale) => usdText(bill.totalUsd, locale),
    [{ fact: 'price-two-parts' }],
  )
}

function partsOf({ compute, requests, ephemeral, provisioned }: LambdaBill): readonly Big[] {
  const charges = [
    ...compute,
    requests,
    ...(ephemeral ? [ephemeral] : []),
    ...(provisioned ? [provisioned.enabled, provisioned.duration] : []),
  ]
  return charges.map(({ usd }) => usd)
}

function architectureLine({ comparison, other, bill }: CostScenario): WorkedLine {
  const otherUsd = comparison.bills[other].totalUsd
  const name = architectureNames[other]
  return workedAmount(
    { ko: `${name.ko}에서의 차이`, en: `Difference on ${name.en}` },
    `${stepUsdText(otherUsd)} − ${stepUsdText(bill.totalUsd)}`,
    stepUsdText(otherUsd.minus(bill.totalUsd)),
    [{ fact: 'price-arm' }],
  )
}

function breakEvenLines({ breakEven, costs, setting }: CostScenario): readonly WorkedLine[] {
  if (breakEven.kind !== 'up_to') return []
  const { requests, totalUsd } = breakEven
  const next = costs.billFor(requests + 1).totalUsd
  const limit = stepUsdText(new Big(setting.instanceUsd))
  return [
    workedAmount(
      {
        ko: `${limit}를 넘지 않는 가장 많은 호출`,
        en: `The most runs for no more than ${limit}`,
      },
      (locale) =>
        `${runsText(requests, locale)}: ${fineUsdText(totalUsd)}, ${runsText(requests + 1, locale)}: ${fineUsdText(next)}`,
      (locale) => runsText(requests, locale),
      [{ fact: 'price-cheap-popular' }],
    ),
  ]
}
