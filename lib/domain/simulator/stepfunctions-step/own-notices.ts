import type { Notice } from '@/lib/domain/simulator/outcome'
import { stateIn } from './language/state-in'
import type { MachineScenario } from './machine-scenario'

/** What somebody's own answers leave out, or say of states that there are not. */
export function ownNotices({ setting, plan, moments }: MachineScenario): readonly Notice[] {
  if (setting.situation !== 'own') return []
  const { answers, machine } = plan.setup
  const stray = Object.keys(answers).filter((name) => stateIn(machine, name)?.type !== 'Task')
  const called = moments.filter(({ type }) => type === 'Task').map(({ stateName }) => stateName)
  const silent = [...new Set(called)].filter((name) => !answers[name]?.length)
  return [
    ...(stray.length === 0
      ? []
      : [
          {
            kind: 'warning' as const,
            says: {
              ko: `작업의 답에 적힌 이름 가운데 Task 상태가 아닌 것이 있습니다: ${listText(stray)}`,
              en: `Some answers are for names that no Task state has: ${listText(stray)}`,
            },
            because: [],
          },
        ]),
    ...(silent.length === 0
      ? []
      : [
          {
            kind: 'note' as const,
            says: {
              ko: `답이 없어 받은 입력을 그대로 돌려준 작업이 있습니다: ${listText(silent)}`,
              en: `Tasks without an answer gave their input back: ${listText(silent)}`,
            },
            because: [],
          },
        ]),
  ]
}

const mostNames = 5

function listText(names: readonly string[]): string {
  return [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', ')
}
