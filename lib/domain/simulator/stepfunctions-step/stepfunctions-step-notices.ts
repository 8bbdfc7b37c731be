import { numberText } from '@/lib/domain/fact/unit'
import type { Notice } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import { transitionPriceKey } from './machine-cost'
import type { MachineScenario } from './machine-scenario'
import { ownNotices } from './own-notices'
import { secondsText } from './seconds-text'

/** Limits that an execution meets, prices that nobody read, and what an exam makes of it. */
export function machineNotices(scenario: MachineScenario): readonly Notice[] {
  return [
    ...endlessNotice(scenario),
    ...timeNotices(scenario),
    ...ownNotices(scenario),
    ...priceNotices(scenario),
    ...jitterNotice(scenario),
    ...trapOf(scenario),
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
        ko: `${played}번째 순간까지 돌렸는데 끝나지 않습니다. 끝나지 않는 반복이라면 실제로는 이벤트 기록 ${most}개가 차면 실패합니다.`,
        en: `After ${played} moments it has not ended. A loop without an end really fails once its history holds ${most} events.`,
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
      const most = secondsText(standardSeconds, locale)
      return locale === 'ko'
        ? `Standard 실행도 ${most}까지만 이어집니다. 이 실행은 그 전에 끊깁니다.`
        : `Even a Standard execution goes on for no more than ${most}; this one is cut off before it ends.`
    })
    return [{ kind: 'warning', says, because }]
  }
  if (seconds <= expressSeconds) return []
  const says = inEach((locale) => {
    const [took, most] = [secondsText(seconds, locale), secondsText(expressSeconds, locale)]
    return locale === 'ko'
      ? `${took} 걸리므로 Express(최대 ${most})로는 끝까지 돌지 못합니다. Standard로 만듭니다.`
      : `It takes ${took}: Express, at most ${most}, does not reach the end. Make it Standard.`
  })
  return [{ kind: 'note', says, because }]
}

function priceNotices({ cost, setting }: MachineScenario): readonly Notice[] {
  const { price } = cost
  const because = [{ price: transitionPriceKey, region: setting.region }]
  if (price === null) {
    return [
      {
        kind: 'missing',
        says: {
          ko: '이 리전의 상태 전환 가격을 몰라 요금을 구하지 않았습니다.',
          en: 'The price of a state transition in this Region is not known, so no bill is given.',
        },
        because: [],
      },
    ]
  }
  if (price.evidence === 'read') return []
  return [
    {
      kind: 'note',
      says: {
        ko: '이 리전의 상태 전환 가격은 요금 페이지에서 확인하지 못한 값입니다.',
        en: 'Nobody has read the price of a state transition in this Region at its source.',
      },
      because,
    },
  ]
}

function jitterNotice({ totals }: MachineScenario): readonly Notice[] {
  if (!totals.hasJitter) return []
  return [
    {
      kind: 'note',
      says: {
        ko: 'JitterStrategy가 FULL이면 0초와 계산한 값 사이에서 우연히 정해진 만큼 기다립니다. 여기서는 가장 길 때로 셉니다.',
        en: 'With JitterStrategy FULL a wait is drawn between 0 and what is worked out; here it is counted at its longest.',
      },
      because: [{ fact: 'sfn-retry-defaults' }],
    },
  ]
}

interface Trap {
  readonly says: Localized
  readonly fact: string
}

function trapOf({ setting }: MachineScenario): readonly Notice[] {
  const trap = traps[setting.situation]
  return trap === undefined
    ? []
    : [{ kind: 'trap', says: trap.says, because: [{ fact: trap.fact }] }]
}

const traps: Readonly<Record<string, Trap>> = {
  retry: {
    fact: 'sfn-features',
    says: {
      ko: '함수마다 재시도 코드를 넣는 보기가 있어도, 고르는 것은 워크플로의 Retry와 Catch입니다. 재시도도 상태 전환이라 요금이 붙습니다.',
      en: 'Whatever an option says of retry code in each function, the answer is Retry and Catch in the workflow. Retries are state transitions, so they are charged.',
    },
  },
  approval: {
    fact: 'sfn-human-approval',
    says: {
      ko: '사람의 승인을 기다린다면 콜백 토큰(.waitForTaskToken)을 쓰는 Standard입니다. 함수 안에서 기다리거나 Express를 쓰는 보기는 틀립니다.',
      en: 'Waiting for a person means a callback token (.waitForTaskToken) and Standard. Waiting inside a function, or Express, is the wrong option.',
    },
  },
  choice: {
    fact: 'sfn-state-transitions',
    says: {
      ko: '규칙이 여럿 맞아도 위에 적힌 하나만 따릅니다. 맞는 것이 없고 Default도 없으면 States.NoChoiceMatched로 실패합니다.',
      en: 'However many rules hold, only the first is followed. If none does and there is no Default, the state fails with States.NoChoiceMatched.',
    },
  },
  map: {
    fact: 'sfn-distributed-map',
    says: {
      ko: '항목마다 같은 일은 Map, 서로 다른 일은 Parallel입니다. 항목이 아주 많으면 하위 실행으로 나누는 분산 Map을 고릅니다.',
      en: 'The same work for each item is Map, different work side by side is Parallel. For very many items choose Distributed Map, which runs child executions.',
    },
  },
  parallel: {
    fact: 'sfn-features',
    says: {
      ko: 'Parallel의 갈래 하나가 실패하면 전체가 실패합니다. 출력은 갈래의 순서를 따르는 배열이며, 먼저 끝난 순서가 아닙니다.',
      en: 'If one branch fails, the whole Parallel state fails. Its output is an array in the order of the branches, not of who was first.',
    },
  },
  wait: {
    fact: 'sfn-integration-patterns',
    says: {
      ko: '지원하는 서비스라면 묻고 기다리는 고리를 만들지 않고 .sync로 작업이 끝나기를 기다립니다. 물을 때마다 상태 전환이 늘어납니다.',
      en: 'Where the service supports it, .sync waits for the job, and no loop of asking is needed: every round adds state transitions.',
    },
  },
}
