import { defaultRegion } from '@/lib/domain/simulator/book'
import type { EdgeBills, EdgeTraffic } from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import { type EdgePrices, edgePriceKeys } from '@/lib/domain/simulator/edge-cost/edge-prices'
import { usdText } from '@/lib/domain/simulator/money'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach } from '@/lib/shared/locale'
import { costLineName, requestsText } from './cost-text'
import type { EdgeOption } from './edge-option'
import type { EdgeSetting } from './edge-setting'
import { billedRunLines, lambdaEdgeLines, missesLine } from './lambda-edge-lines'

/** How the month of each option that can do the work comes about. */
export function costLines(
  possible: readonly EdgeOption[],
  setting: EdgeSetting,
  traffic: EdgeTraffic,
  bills: EdgeBills,
  prices: EdgePrices,
): readonly WorkedLine[] {
  const { 'lambda-edge-viewer': viewer, 'lambda-edge-origin': origin } = bills
  const { viewerRequests, memoryMb } = traffic
  const has = (option: EdgeOption) => possible.includes(option)
  return [
    ...(has('cloudfront-functions') ? functionsLines(viewerRequests, bills, prices) : []),
    ...(has('lambda-edge-viewer') || has('lambda-edge-origin')
      ? billedRunLines(setting, traffic, viewer)
      : []),
    ...(has('lambda-edge-viewer')
      ? lambdaEdgeLines('lambda-edge-viewer', viewerRequests, memoryMb, viewer, prices.lambda)
      : []),
    ...(has('lambda-edge-origin')
      ? [
          missesLine(traffic, origin.requests),
          ...lambdaEdgeLines(
            'lambda-edge-origin',
            origin.requests,
            memoryMb,
            origin,
            prices.lambda,
          ),
        ]
      : []),
  ]
}

function functionsLines(
  viewerRequests: number,
  bills: EdgeBills,
  { functions: { perMillion, freeInvocations } }: EdgePrices,
): readonly WorkedLine[] {
  const { billableInvocations, totalUsd } = bills['cloudfront-functions']
  const [all, free] = [requestsText(viewerRequests), requestsText(freeInvocations)]
  const billable = requestsText(billableInvocations)
  const allFree = viewerRequests < freeInvocations
  return [
    {
      says: costLineName('cloudfront-functions', {
        ko: '요금을 내는 호출',
        en: 'invocations charged',
      }),
      from: {
        ko: `${all.ko} − 무료 ${free.ko}${allFree ? '(모두 무료)' : ''}`,
        en: `${all.en} − ${free.en} free${allFree ? ' (so all are free)' : ''}`,
      },
      to: billable,
      because: [{ price: edgePriceKeys.freeInvocations, region: defaultRegion }],
    },
    {
      says: costLineName('cloudfront-functions', {
        ko: '한 달 요금(센트에서 반올림)',
        en: 'the month, rounded to the cent',
      }),
      from: inEach((locale) => `${billable[locale]} ÷ 1,000,000 × $${perMillion}`),
      to: inEach((locale) => usdText(totalUsd, locale)),
      because: [{ price: edgePriceKeys.invocation, region: defaultRegion }],
    },
  ]
}
