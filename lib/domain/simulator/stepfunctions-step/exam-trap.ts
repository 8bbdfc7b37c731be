import type { Notice } from '@/lib/domain/simulator/outcome'
import type { Localized } from '@/lib/shared/locale'
import type { MachineScenario } from './machine-scenario'

interface Trap {
  readonly says: Localized
  readonly fact: string
}

/** What an exam makes of a situation. */
export function examTrap({ setting }: MachineScenario): readonly Notice[] {
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
      ko: '지원하는 서비스라면 상태를 묻고 기다리는 반복을 만들지 않고 .sync로 작업이 끝나기를 기다립니다. 물을 때마다 상태 전환이 늘어납니다.',
      en: 'Where the service supports it, .sync waits for the job, and no loop of asking is needed: every round adds state transitions.',
    },
  },
}
