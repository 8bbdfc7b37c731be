import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { sumOf } from '@/lib/domain/simulator/money'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Locale } from '@/lib/shared/locale'
import type { CostScenario } from './cost-scenario'
import { gbSecondsText, mbText, msText, runsText } from './cost-text'
import { priceKeys } from './lambda-rates'
import { workedAmount, workedCharge } from './worked-amount'

/** From the time of a run to what the GB-seconds of the month cost. */
export function durationLines(scenario: CostScenario): readonly WorkedLine[] {
  return [...billedTimeLines(scenario), ...gbSecondLines(scenario), ...computeLines(scenario)]
}

function billedTimeLines({ setting, bill, limits }: CostScenario): readonly WorkedLine[] {
  const { durationMs, requests, coldPercent, initMs } = setting
  const rounded = (ms: string, locale: Locale) =>
    locale === 'ko'
      ? `${ms} → ${msText(limits.granularityMs, locale)} 단위로 올림`
      : `${ms}, rounded up to ${msText(limits.granularityMs, locale)}`
  const [first, second] = bill.runs
  const cold = second ?? (coldPercent > 0 && requests > 0 ? first : undefined)
  const warm = cold === first ? undefined : first
  return [
    ...(warm
      ? [
          workedAmount(
            { ko: '한 번의 과금 시간', en: 'Billed time of a run' },
            (locale) => rounded(msText(durationMs, locale), locale),
            (locale) => msText(warm.billedMs, locale),
            [{ fact: 'price-granularity' }],
          ),
        ]
      : []),
    ...(cold
      ? [
          workedAmount(
            { ko: '콜드 스타트로 시작하는 실행', en: 'Runs that start cold' },
            (locale) => `${runsText(requests, locale)} × ${numberText(coldPercent)}%`,
            (locale) => runsText(cold.requests, locale),
            [],
          ),
          workedAmount(
            { ko: '콜드 스타트 한 번의 과금 시간', en: 'Billed time of a cold run' },
            (locale) =>
              rounded(`${msText(initMs, locale)} + ${msText(durationMs, locale)}`, locale),
            (locale) => msText(cold.billedMs, locale),
            [{ fact: 'price-init-billed' }, { fact: 'price-granularity' }],
          ),
        ]
      : []),
  ]
}

function gbSecondLines({ setting, bill, free }: CostScenario): readonly WorkedLine[] {
  const seconds = sumOf(bill.runs.map((one) => one.seconds))
  const secondsText = (locale: Locale) =>
    quantityText(seconds.round(3).toNumber(), 'second', locale)
  const groups = (locale: Locale) =>
    bill.runs
      .map((one) => `${runsText(one.requests, locale)} × ${msText(one.billedMs, locale)}`)
      .join(' + ')
  return [
    workedAmount(
      { ko: '한 달의 실행 시간', en: 'Run time of the month' },
      (locale) => `${bill.runs.length > 1 ? `(${groups(locale)})` : groups(locale)} ÷ 1,000`,
      secondsText,
      [],
    ),
    workedAmount(
      { ko: '한 달의 GB-초', en: 'GB-seconds of the month' },
      (locale) => `${secondsText(locale)} × ${mbText(setting.memoryMb, locale)} ÷ 1,024`,
      (locale) => gbSecondsText(bill.gbSeconds, locale),
      [{ fact: 'price-term-gb-second' }],
    ),
    ...(setting.freeTier
      ? [
          workedAmount(
            { ko: '무료 몫을 뺀 GB-초', en: 'GB-seconds beyond the free tier' },
            (locale) =>
              `${gbSecondsText(bill.gbSeconds, locale)} − ${quantityText(free.gbSeconds, 'gb_second', locale)}${notBelowZero(bill.gbSeconds.lt(free.gbSeconds), locale)}`,
            (locale) => gbSecondsText(bill.billableGbSeconds, locale),
            [{ fact: 'price-free-gb-seconds' }],
          ),
        ]
      : []),
  ]
}

/** What stands behind a difference that would fall below nothing. */
export function notBelowZero(isShort: boolean, locale: Locale): string {
  if (!isShort) return ''
  return locale === 'ko' ? ' (0보다 작으면 0)' : ' (no less than 0)'
}

function computeLines({ setting, bill, architecture }: CostScenario): readonly WorkedLine[] {
  const { region } = setting
  const tiered = bill.compute.length > 1
  return bill.compute.map((charge, index) => {
    const price = priceKeys[architecture].durationTiers[index] ?? ''
    const tier = index + 1
    return workedCharge(
      tiered
        ? { ko: `실행 시간 요금, ${tier}구간`, en: `Duration charge, tier ${tier}` }
        : { ko: '실행 시간 요금', en: 'Duration charge' },
      charge,
      (locale) => gbSecondsText(charge.quantity, locale),
      [{ price, region }, ...(tiered ? [{ fact: 'price-tiers' }] : [])],
    )
  })
}
