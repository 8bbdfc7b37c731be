import type { Problem, Where } from './problem'
import type { Machine, State } from './state'
import { targetsOf } from './targets'

/**
 * What is wrong with how states hang together, in a machine whose states are each in order: ways to nowhere, states that
 * no way leads to, no end, names that come twice. Source: Amazon States Language, States, Transitions.
 */
export function machineProblems(machine: Machine, where: Where = []): readonly Problem[] {
  const all = allMachines({ machine, where })
  return [...all.flatMap(scopeProblems), ...doubleNames(all)]
}

interface Placed {
  readonly machine: Machine
  readonly where: Where
}

/** The machine, then those in its branches and iterations, and in theirs. */
function allMachines(placed: Placed): readonly Placed[] {
  return [placed, ...innerMachines(placed).flatMap(allMachines)]
}

function innerMachines({ machine: { states }, where }: Placed): readonly Placed[] {
  return [...states].flatMap(([name, state]): readonly Placed[] => {
    const at = [...where, 'States', name]
    if (state.type === 'Parallel') {
      return state.branches.map((machine, index) => ({
        machine,
        where: [...at, 'Branches', index],
      }))
    }
    return state.type === 'Map'
      ? [{ machine: state.processor, where: [...at, processorField(state.written)] }]
      : []
  })
}

/** `Iterator` is what ItemProcessor used to be called. */
export function processorField(written: State['written']): 'Iterator' | 'ItemProcessor' {
  return Object.hasOwn(written, 'Iterator') ? 'Iterator' : 'ItemProcessor'
}

function scopeProblems({ machine, where }: Placed): readonly Problem[] {
  const { startAt, states } = machine
  const ways = [...states].flatMap(([name, state]) =>
    targetsOf(state).map(({ to, way }) => ({ to, at: ['States', name, ...way] })),
  )
  const lost = [{ to: startAt, at: ['StartAt'] }, ...ways].filter(({ to }) => !states.has(to))
  if (lost.length === 0) return [...unreached(machine, where), ...endless(machine, where)]
  return lost.map(({ to, at }) => ({
    where: [...where, ...at],
    says: {
      ko: `같은 States 안에 "${to}" 상태가 없습니다. 이름을 살펴 주십시오.`,
      en: `there is no state "${to}" in the same States; look at the name`,
    },
  }))
}

function unreached(machine: Machine, where: Where): readonly Problem[] {
  const reached = reachedFrom(machine)
  const lost = [...machine.states.keys()].filter((name) => !reached.has(name))
  return lost.map((name) => ({
    where: [...where, 'States', name],
    says: {
      ko: '이 상태로 가는 길이 없습니다. 어느 상태의 Next에 적거나 지우십시오.',
      en: 'no way leads to this state; name it in some Next, or remove it',
    },
  }))
}

function endless(machine: Machine, where: Where): readonly Problem[] {
  const reached = reachedFrom(machine)
  if ([...machine.states].some(([name, state]) => reached.has(name) && isEnd(state))) return []
  const says = {
    ko: '끝나는 상태가 없습니다. "End": true인 상태나 Succeed, Fail이 하나는 있어야 합니다.',
    en: 'no state ends the machine; one needs "End": true, or to be a Succeed or a Fail',
  }
  return [{ where: [...where, 'States'], says }]
}

function isEnd(state: State): boolean {
  if (state.type === 'Succeed' || state.type === 'Fail') return true
  return state.type !== 'Choice' && state.next === null
}

function reachedFrom({ startAt, states }: Machine): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [startAt]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const state = states.get(name)
    if (state === undefined || reached.has(name)) continue
    reached.add(name)
    waiting.push(...targetsOf(state).map(({ to }) => to))
  }
  return reached
}

/** A name stands once in the whole machine, branches and iterations included. */
function doubleNames(all: readonly Placed[]): readonly Problem[] {
  const places = all.flatMap(({ machine, where }) =>
    [...machine.states.keys()].map((name) => ({ name, where: [...where, 'States', name] })),
  )
  const firsts = new Map(places.toReversed().map((place) => [place.name, place]))
  return places
    .filter((place) => firsts.get(place.name) !== place)
    .map(({ where }) => ({
      where,
      says: {
        ko: '이름이 같은 상태가 또 있습니다. 갈래 안에서도 이름은 하나뿐이어야 합니다.',
        en: 'another state has this name; names are unique in the whole machine, branches included',
      },
    }))
}
