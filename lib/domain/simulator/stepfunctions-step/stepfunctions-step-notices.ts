import { numberText } from '@/lib/domain/fact/unit'
import { durationText } from '@/lib/domain/simulator/duration-text'
import type { Notice } from '@/lib/domain/simulator/outcome'
import { missingPricesNotice, unverifiedPricesNotice } from '@/lib/domain/simulator/price-notices'
import { inEach } from '@/lib/shared/locale'
import { examTrap } from './exam-trap'
import { transitionPriceKey } from './machine-cost'
import type { MachineScenario } from './machine-scenario'
import { ownNotices } from './own-notices'
import { unplayedNotices } from './unplayed-notices'

/** Limits that an execution meets, prices that nobody read, and what an exam makes of it. */
export function machineNotices(scenario: MachineScenario): readonly Notice[] {
  return [
    ...endlessNotice(scenario),
    ...timeNotices(scenario),
    ...ownNotices(scenario),
    ...unplayedNotices(scenario),
    ...priceNotices(scenario),
    ...jitterNotice(scenario),
    ...examTrap(scenario),
  ]
}

function endlessNotice({ end, moments, plan }: MachineScenario): readonly Notice[] {
  if (end !== null) return []
  const most = numberText(plan.setup.limits.mostHistoryEvents)
  const played = numberText(moments.length)
  return [
    {
      kind: 'warning',
      says: {
        ko: `${played}걸음까지 돌렸는데 끝나지 않습니다. 끝나지 않는 반복이라면 실제로는 이벤트 기록 ${most}개가 차면 실패합니다.`,
        en: `After ${played} steps it has not ended. A loop without an end really fails once its history holds ${most} events.`,
      },
      because: [{ fact: 'sfn-execution-quotas' }],
    },
  ]
}

function timeNotices({ end, expressSeconds, standardSeconds }: MachineScenario): readonly Notice[] {
  const seconds = end?.atSeconds ?? 0
  const because = [{ fact: 'sfn-standard-vs-express' }]
  if (seconds > standardSeconds) {
    const says = inEach((locale) => {
      const most = durationText(standardSeconds, locale)
      return locale === 'ko'
        ? `Standard 실행도 ${most}까지만 이어집니다. 이 실행은 끝나기 전에 끊깁니다.`
        : `Even a Standard execution goes on for no more than ${most}; this one is cut off before it ends.`
    })
    return [{ kind: 'warning', says, because }]
  }
  if (seconds <= expressSeconds) return []
  const says = inEach((locale) => {
    const [took, most] = [durationText(seconds, locale), durationText(expressSeconds, locale)]
    return locale === 'ko'
      ? `${took} 걸리므로 Express(최대 ${most})로는 끝까지 돌지 못합니다. Standard로 만듭니다.`
      : `It takes ${took}: Express, at most ${most}, does not reach the end. Make it Standard.`
  })
  return [{ kind: 'note', says, because }]
}

function priceNotices({ cost, setting }: MachineScenario): readonly Notice[] {
  const { price } = cost
  if (price === null) return missingPricesNotice([{ ko: '상태 전환', en: 'state transitions' }])
  return unverifiedPricesNotice(
    price.evidence === 'knowledge' ? [transitionPriceKey] : [],
    setting.region,
  )
}

function jitterNotice({ totals }: MachineScenario): readonly Notice[] {
  if (!totals.hasJitter) return []
  return [
    {
      kind: 'note',
      says: {
        ko: 'JitterStrategy가 FULL이면 0초와 계산한 값 사이에서 무작위로 정한 만큼 기다립니다. 여기서는 가장 길 때로 셉니다.',
        en: 'With JitterStrategy FULL a wait is drawn between 0 and what is worked out; here it is counted at its longest.',
      },
      because: [{ fact: 'sfn-retry-defaults' }],
    },
  ]
}
