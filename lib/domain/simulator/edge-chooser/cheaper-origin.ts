import type { EdgeBills } from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import { usdText } from '@/lib/domain/simulator/money'
import type { Notice } from '@/lib/domain/simulator/outcome'
import { inEach } from '@/lib/shared/locale'
import type { EdgeAdvice } from './advise-edge'

/** Says so where the origin event, which sees fewer requests, would cost less than the answer. */
export function cheaperOrigin(
  { answer, alsoPossible }: EdgeAdvice,
  bills: EdgeBills,
): readonly Notice[] {
  if (answer === 'neither' || !alsoPossible.includes('lambda-edge-origin')) return []
  const [own, origin] = [bills[answer].totalUsd, bills['lambda-edge-origin'].totalUsd]
  if (origin.gte(own)) return []
  const says = inEach((locale) => {
    const [here, there] = [usdText(own, locale), usdText(origin, locale)]
    return locale === 'ko'
      ? `캐시에 없을 때만 실행해도 되는 일이라면 오리진 이벤트의 Lambda@Edge가 더 쌉니다. 한 달에 ${here} 대신 ${there}입니다.`
      : `If it is enough to run where the cache has no answer, Lambda@Edge on origin events costs less: ${there} a month instead of ${here}.`
  })
  return [{ kind: 'note', says, because: [{ fact: 'lae-origin-request' }] }]
}
