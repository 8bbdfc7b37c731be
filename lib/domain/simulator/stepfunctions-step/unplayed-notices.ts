import type { Notice } from '@/lib/domain/simulator/outcome'
import { statesOf } from './language/states-of'
import type { MachineScenario } from './machine-scenario'

/** What a definition says that is played in another way, or not at all. */
export function unplayedNotices({ plan }: MachineScenario): readonly Notice[] {
  const states = statesOf(plan.setup.machine)
  const beats = states.some((state) => state.type === 'Task' && state.heartbeat !== null)
  const isDistributed = states.some((state) => state.type === 'Map' && state.distributed)
  return [...(isDistributed ? [playedInline] : []), ...(beats ? [noHeartbeats] : [])]
}

const playedInline: Notice = {
  kind: 'note',
  says: {
    ko: '분산 Map(Mode가 DISTRIBUTED인 Map)도 여기서는 인라인 Map처럼 돌려 봅니다. 실제로는 항목을 하위 실행에 맡기고, 하위 실행은 이 실행과 따로 돌며 요금도 따로 붙습니다. 그래서 상태 전환과 요금이 여기서 보이는 것과 다릅니다.',
    en: 'A Distributed Map (a Map whose Mode is DISTRIBUTED) is played here like an inline one. In fact its items go to child executions, which run apart from this execution and are billed apart, so its state transitions and its bill differ from what is shown.',
  },
  because: [{ fact: 'sfn-distributed-map' }],
}

const noHeartbeats: Notice = {
  kind: 'note',
  says: {
    ko: '하트비트(HeartbeatSeconds)는 여기서 재현하지 않습니다. 작업이 바로 또는 정한 시간 뒤에 답하므로, 하트비트가 끊겨 실패하는 모습은 작업의 답에 States.HeartbeatTimeout 오류를 적어야 볼 수 있습니다.',
    en: 'Heartbeats (HeartbeatSeconds) are not played here. A task answers at once or after its time; to see one fail for want of a heartbeat, let it answer with the error States.HeartbeatTimeout.',
  },
  because: [],
}
