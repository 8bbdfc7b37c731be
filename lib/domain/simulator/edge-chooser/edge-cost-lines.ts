import type { EdgeBills, EdgeTraffic } from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import type { EdgePrices } from '@/lib/domain/simulator/edge-cost/edge-prices'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { EdgeOption } from './edge-option'
import type { EdgeSetting } from './edge-setting'
import { functionsLines } from './functions-lines'
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
