import Big from 'big.js'
import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { sumOf, toUsd, usdText } from '@/lib/domain/simulator/money'
import type { AskedResult, Result } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import { architectureNames } from './architecture-names'
import type { CostScenario } from './cost-scenario'
import { gbSecondsText, runsText } from './cost-text'

/** The bill and its parts, and what it is compared with. */
export function lambdaCostResults(scenario: CostScenario): readonly Result[] {
  const { bill } = scenario
  return [
    usdResult('total', { ko: '한 달 요금', en: 'Monthly bill' }, bill.totalUsd),
    usdResult(
      'compute',
      { ko: '실행 시간 요금', en: 'Duration charge' },
      sumOf(bill.compute.map(({ usd }) => usd)),
    ),
    usdResult('requests', { ko: '요청 요금', en: 'Request charge' }, bill.requests.usd),
    billableResult(scenario),
    ...addedResults(scenario),
    otherArchitecture(scenario),
    breakEvenResult(scenario),
  ]
}

function usdResult(id: string, label: Localized, usd: Big, note: Localized | null = null): Result {
  return {
    id,
    label,
    value: inEach((locale) => usdText(usd, locale)),
    note,
    asked: askedUsd(usd),
  }
}

/** Less than a cent is nothing that anybody works out by hand. */
function askedUsd(usd: Big): AskedResult | null {
  if (usd.lt('0.01')) return null
  return { kind: 'number', value: toUsd(usd), unit: { ko: '달러', en: 'USD' }, tolerance: 0.005 }
}

function billableResult({ bill }: CostScenario): Result {
  const value = bill.billableGbSeconds.round(3)
  return {
    id: 'billable',
    label: { ko: '요금이 붙는 GB-초', en: 'GB-seconds that are charged' },
    value: inEach((locale) => gbSecondsText(value, locale)),
    note: inEach((locale) => {
      const all = gbSecondsText(bill.gbSeconds, locale)
      return locale === 'ko' ? `모두 ${all}를 씁니다.` : `Of ${all} in all.`
    }),
    asked: {
      kind: 'number',
      value: value.toNumber(),
      unit: { ko: 'GB-초', en: 'GB-seconds' },
      tolerance: 0.5,
    },
  }
}

function addedResults({ bill }: CostScenario): readonly Result[] {
  const { ephemeral, provisioned } = bill
  return [
    ...(ephemeral
      ? [usdResult('ephemeral', { ko: '임시 스토리지 요금', en: '/tmp charge' }, ephemeral.usd)]
      : []),
    ...(provisioned
      ? [
          usdResult(
            'provisioned',
            { ko: '동시성을 켜 둔 요금', en: 'Charge for concurrency kept on' },
            provisioned.enabled.usd,
          ),
          usdResult(
            'provisioned-runs',
            { ko: '그 동시성에서 실행한 요금', en: 'Charge for runs on it' },
            provisioned.duration.usd,
          ),
        ]
      : []),
  ]
}

function otherArchitecture({ comparison, other, bill }: CostScenario): Result {
  const name = architectureNames[other]
  const { totalUsd } = comparison.bills[other]
  const saved = bill.totalUsd.minus(totalUsd)
  return {
    ...usdResult('other', { ko: `${name.ko}으로 바꾸면`, en: `On ${name.en}` }, totalUsd),
    note: savedNote(saved, bill.totalUsd),
    asked: null,
  }
}

function savedNote(saved: Big, total: Big): Localized {
  if (saved.eq(0)) return { ko: '요금이 같습니다.', en: 'The bill is the same.' }
  const percent = total.eq(0) ? null : saved.abs().div(total).times(100).round(1).toNumber()
  return inEach((locale) => {
    const amount = usdText(saved.abs(), locale)
    const share = percent === null ? '' : ` (${numberText(percent)}%)`
    if (locale === 'ko') return `${amount}${share} ${saved.gt(0) ? '쌉니다.' : '비쌉니다.'}`
    return `${amount}${share} ${saved.gt(0) ? 'less.' : 'more.'}`
  })
}

function breakEvenResult({ breakEven, setting }: CostScenario): Result {
  const label = {
    ko: '늘 켜 둔 서버보다 싼 호출 수',
    en: 'Cheaper than the server up to',
  }
  const result = { id: 'break-even', label, asked: null }
  const price = inEach((locale) => usdText(new Big(setting.instanceUsd), locale))
  switch (breakEven.kind) {
    case 'never':
      return {
        ...result,
        value: { ko: '없음', en: 'never' },
        note: {
          ko: `호출이 없어도 ${price.ko}보다 비쌉니다.`,
          en: `Even without a run it costs more than ${price.en}.`,
        },
      }
    case 'always':
      return { ...result, value: { ko: '언제나', en: 'always' }, note: null }
    case 'up_to': {
      const hours = numberText(Math.round(breakEven.busyHours * 10) / 10)
      return {
        ...result,
        value: inEach((locale) =>
          locale === 'ko'
            ? `${runsText(breakEven.requests, locale)}까지`
            : runsText(breakEven.requests, locale),
        ),
        note: {
          ko: `한 달 ${price.ko}와 견줍니다. 실행 시간은 모두 ${hours}시간입니다.`,
          en: `Against ${price.en} a month; ${quantityText(Number(hours.replaceAll(',', '')), 'hour', 'en')} of run time in all.`,
        },
      }
    }
  }
}
