import { amountText } from '@/lib/domain/simulator/amount-text'
import { defaultRegion } from '@/lib/domain/simulator/book'
import type { EdgeBills } from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import { type EdgePrices, edgePriceKeys } from '@/lib/domain/simulator/edge-cost/edge-prices'
import type { MeteredBill, MeteredPrice } from '@/lib/domain/simulator/edge-cost/metered-bill'
import { usdText } from '@/lib/domain/simulator/money'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach, type Localized } from '@/lib/shared/locale'
import { costLineName, requestsText, unroundedUsd } from './cost-text'

/** The month of a CloudFront Function, from what is charged to the sum. */
export function functionsLines(
  viewerRequests: number,
  bills: EdgeBills,
  prices: EdgePrices,
): readonly WorkedLine[] {
  const { invocations: bill, reads, totalUsd } = bills['cloudfront-functions']
  const { perMillion, free } = prices.invocations
  const billable = requestsText(bill.billable)
  const invocations: WorkedLine = {
    says: named({ ko: '요금을 내는 호출', en: 'invocations charged' }),
    from: beyondFree(requestsText(viewerRequests), requestsText(free), {
      allFree: viewerRequests < free,
    }),
    to: billable,
    because: [{ price: edgePriceKeys.freeInvocations, region: defaultRegion }],
  }
  const price = {
    from: inEach((locale) => `${billable[locale]} ÷ 1,000,000 × $${perMillion}`),
    because: [{ price: edgePriceKeys.invocation, region: defaultRegion }],
  }
  const month = { says: named(monthWords), to: inEach((locale) => usdText(totalUsd, locale)) }
  if (reads === null) return [invocations, { ...month, ...price }]
  const [forRuns, forReads] = [unroundedUsd(bill.usd), unroundedUsd(reads.usd)]
  return [
    invocations,
    { says: named({ ko: '호출 요금', en: 'invocation charge' }), to: forRuns, ...price },
    ...readsLines(viewerRequests, reads, prices.reads),
    { ...month, from: inEach((locale) => `${forRuns[locale]} + ${forReads[locale]}`), because: [] },
  ]
}

/** What the function looks up; that it does so once in each run is assumed. */
function readsLines(
  runs: number,
  bill: MeteredBill,
  { perMillion, free }: MeteredPrice,
): readonly WorkedLine[] {
  const billable = readsText(bill.billable)
  return [
    {
      says: named({
        ko: '요금을 내는 KeyValueStore 읽기(실행마다 한 번 읽는다고 가정)',
        en: 'KeyValueStore reads charged, if each run reads once, as is assumed here',
      }),
      from: beyondFree(readsText(runs), readsText(free), { allFree: runs < free }),
      to: billable,
      because: [{ price: edgePriceKeys.freeKeyValueReads, region: defaultRegion }],
    },
    {
      says: named({ ko: 'KeyValueStore 읽기 요금', en: 'charge for KeyValueStore reads' }),
      from: inEach((locale) => `${billable[locale]} ÷ 1,000,000 × $${perMillion}`),
      to: unroundedUsd(bill.usd),
      because: [{ price: edgePriceKeys.keyValueRead, region: defaultRegion }],
    },
  ]
}

const monthWords: Localized = {
  ko: '한 달 요금(센트에서 반올림)',
  en: 'the month, rounded to the cent',
}

function named(what: Localized): Localized {
  return costLineName('cloudfront-functions', what)
}

function readsText(reads: number): Localized {
  return amountText(reads, { ko: '회', en: 'reads' })
}

function beyondFree(
  all: Localized,
  free: Localized,
  { allFree }: { readonly allFree: boolean },
): Localized {
  return {
    ko: `${all.ko} − 무료 ${free.ko}${allFree ? '(모두 무료)' : ''}`,
    en: `${all.en} − ${free.en} free${allFree ? ' (so all are free)' : ''}`,
  }
}
