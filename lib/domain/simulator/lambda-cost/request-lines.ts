import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { withUnit } from '@/lib/domain/simulator/amount-text'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Locale } from '@/lib/shared/locale'
import type { CostScenario } from './cost-scenario'
import { rateText, requestsText, stepUsdText } from './cost-text'
import { notBelowZero } from './duration-lines'
import { priceKeys } from './lambda-rates'
import { workedAmount } from './worked-amount'

/** From runs to what their requests cost. */
export function requestLines(scenario: CostScenario): readonly WorkedLine[] {
  const { setting, bill, free, architecture, event } = scenario
  const each = event?.requests.billedRequests ?? 1
  const own = setting.provisioned ? setting.provisionedRequests * each : 0
  const onDemand = bill.onDemandRequests.toNumber()
  const billable = bill.billableRequests.toNumber()
  const counted = (locale: Locale) =>
    [
      requestsText(onDemand, locale),
      ...(setting.freeTier
        ? [`− ${numberText(free.requests)}${notBelowZero(onDemand < free.requests, locale)}`]
        : []),
      ...(own > 0 ? [`+ ${numberText(own)}`] : []),
    ].join(' ')
  return [
    ...eventLines(scenario),
    ...(setting.freeTier || own > 0
      ? [
          workedAmount(
            { ko: '요금이 붙는 요청', en: 'Requests that are charged' },
            counted,
            (locale) => requestsText(billable, locale),
            [
              ...(setting.freeTier ? [{ fact: 'price-free-requests' }] : []),
              ...(own > 0 ? [{ fact: 'price-provisioned-concurrency' }] : []),
            ],
          ),
        ]
      : []),
    workedAmount(
      { ko: '요청 요금', en: 'Request charge' },
      (locale) => `${requestsText(billable, locale)} ÷ 1,000,000 × ${rateText(bill.requests.rate)}`,
      stepUsdText(bill.requests.usd),
      [{ price: priceKeys[architecture].request, region: setting.region }],
    ),
  ]
}

function eventLines({ setting, event, bill }: CostScenario): readonly WorkedLine[] {
  if (event === null) return []
  const { billedRequests } = event.requests
  const { firstChunkKb, furtherChunkKb } = event.limits
  const kb = (size: number, locale: Locale) =>
    quantityText(Math.round(size * 1000) / 1000, 'kb', locale)
  const beyond = Math.max(0, setting.eventKb - firstChunkKb)
  return [
    workedAmount(
      { ko: '이벤트 하나를 세는 요청', en: 'Requests that an event counts as' },
      (locale) =>
        locale === 'ko'
          ? `처음 ${kb(firstChunkKb, locale)} 1건 + 남은 ${kb(beyond, locale)} ÷ ${kb(furtherChunkKb, locale)} (올림)`
          : `1 for the first ${kb(firstChunkKb, locale)} + ${kb(beyond, locale)} left ÷ ${kb(furtherChunkKb, locale)}, rounded up`,
      (locale) => requestsText(billedRequests, locale),
      [{ fact: 'price-async-request-chunks' }],
    ),
    workedAmount(
      { ko: '한 달의 요청', en: 'Requests of the month' },
      (locale) =>
        locale === 'ko'
          ? `${numberText(setting.requests)}번 × ${numberText(billedRequests)}건`
          : `${withUnit(setting.requests, 'runs', 'en')} × ${numberText(billedRequests)}`,
      (locale) => requestsText(bill.onDemandRequests.toNumber(), locale),
      [],
    ),
  ]
}
