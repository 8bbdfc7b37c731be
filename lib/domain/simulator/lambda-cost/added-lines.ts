import { measureOf, numberText, quantityText } from '@/lib/domain/fact/unit'
import { withUnit } from '@/lib/domain/simulator/amount-text'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Locale } from '@/lib/shared/locale'
import type { CostScenario } from './cost-scenario'
import { gbSecondsText, mbText, msText, runsText } from './cost-text'
import { priceKeys } from './lambda-rates'
import { workedAmount, workedCharge } from './worked-amount'

/** What /tmp costs above its free size. */
export function ephemeralLines({
  setting,
  bill,
  limits,
  architecture,
}: CostScenario): readonly WorkedLine[] {
  const { ephemeral } = bill
  if (ephemeral === null) return []
  const paidMb = setting.ephemeralMb - limits.freeEphemeralMb
  const gb = paidMb / (measureOf('gb').factor / measureOf('mb').factor)
  const seconds = ephemeral.quantity.div(gb).round(3).toNumber()
  return [
    workedAmount(
      { ko: '요금이 붙는 임시 스토리지', en: '/tmp storage that is charged' },
      (locale) =>
        `${mbText(setting.ephemeralMb, locale)} − ${mbText(limits.freeEphemeralMb, locale)}`,
      (locale) => mbText(paidMb, locale),
      [{ fact: 'price-ephemeral' }],
    ),
    workedAmount(
      { ko: '임시 스토리지의 GB-초', en: 'GB-seconds of /tmp' },
      (locale) => `${quantityText(seconds, 'second', locale)} × ${mbText(paidMb, locale)} ÷ 1,024`,
      (locale) => gbSecondsText(ephemeral.quantity, locale),
      [],
    ),
    workedCharge(
      { ko: '임시 스토리지 요금', en: '/tmp charge' },
      ephemeral,
      (locale) => gbSecondsText(ephemeral.quantity, locale),
      [{ price: priceKeys[architecture].ephemeral, region: setting.region }],
    ),
  ]
}

/** What provisioned concurrency costs for being on, and for its runs. */
export function provisionedLines({
  setting,
  bill,
  limits,
  architecture,
}: CostScenario): readonly WorkedLine[] {
  const { provisioned } = bill
  if (provisioned === null) return []
  const { region, memoryMb, hours, concurrency } = setting
  const { enabled, duration, billedSeconds, billedMs } = provisioned
  const step = limits.provisionedStepSeconds
  const second = (value: number, locale: Locale) => quantityText(value, 'second', locale)
  return [
    workedAmount(
      { ko: '프로비저닝된 동시성의 과금 시간', en: 'Billed time of provisioned concurrency' },
      (locale) =>
        locale === 'ko'
          ? `${numberText(hours)}시간 × 3,600 → ${second(step, locale)} 단위로 올림`
          : `${withUnit(hours, 'hours', 'en')} × 3,600, rounded up to ${second(step, locale)}`,
      (locale) => second(billedSeconds, locale),
      [{ price: roundingKey, region }],
    ),
    workedAmount(
      { ko: '켜 둔 GB-초', en: 'GB-seconds kept on' },
      (locale) =>
        `${numberText(concurrency)} × ${second(billedSeconds, locale)} × ${mbText(memoryMb, locale)} ÷ 1,024`,
      (locale) => gbSecondsText(enabled.quantity, locale),
      [{ fact: 'price-provisioned-concurrency' }],
    ),
    workedCharge(
      { ko: '켜 둔 요금', en: 'Charge for being on' },
      enabled,
      (locale) => gbSecondsText(enabled.quantity, locale),
      [{ price: priceKeys[architecture].provisioned, region }],
    ),
    workedAmount(
      { ko: '여기서 실행한 GB-초', en: 'GB-seconds of its runs' },
      (locale) =>
        `${runsText(setting.provisionedRequests, locale)} × ${msText(billedMs, locale)} ÷ 1,000 × ${mbText(memoryMb, locale)} ÷ 1,024`,
      (locale) => gbSecondsText(duration.quantity, locale),
      [],
    ),
    workedCharge(
      { ko: '여기서 실행한 요금', en: 'Charge for its runs' },
      duration,
      (locale) => gbSecondsText(duration.quantity, locale),
      [{ price: priceKeys[architecture].provisionedDuration, region }],
    ),
  ]
}

const roundingKey = 'lambda.provisioned_concurrency.rounding'
