import { fontSize } from '@/lib/domain/diagram/metrics'
import { wrapText } from '@/lib/domain/diagram/text-width'
import type { Localized } from '@/lib/shared/locale'
import type { Path } from './language/path'
import { lastStates, processorsOf } from './language/processors'
import type { Machine, State } from './language/state'
import { ruleText } from './rule-text'

/** A way from one state to another, as it is drawn. */
export interface MachineEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  /** When it is gone; empty where it always is. */
  readonly says: Localized
  /** Whether it is gone only when something fails. */
  readonly isFallback: boolean
}

export function edgeId(from: string, to: string): string {
  return `${from} → ${to}`
}

/**
 * The ways of a machine, and of those in it. What runs branches leads to where each begins, and where they end leads on to
 * what comes next. Several ways between the same two states are one; none leads from a state to itself.
 */
export function machineEdges(machine: Machine): readonly MachineEdge[] {
  const edges = new Map<string, MachineEdge>()
  for (const way of waysOf(machine)) {
    if (way.from === way.to) continue
    const id = edgeId(way.from, way.to)
    const known = edges.get(id)
    edges.set(id, known === undefined ? { id, ...way } : merged(known, way))
  }
  return [...edges.values()]
}

type Way = Omit<MachineEdge, 'id'>

function waysOf({ states }: Machine): readonly Way[] {
  return [...states].flatMap(([name, state]) => [
    ...onwards(name, state),
    ...fallbacks(name, state),
    ...processorsOf(state).flatMap((inner) => [
      { from: name, to: inner.startAt, says: nothing, isFallback: false },
      ...waysOf(inner),
    ]),
  ])
}

const nothing: Localized = { ko: '', en: '' }

function onwards(name: string, state: State): readonly Way[] {
  if (state.type === 'Choice') {
    const rules = state.choices.map(({ rule, next }, index) => ({
      from: name,
      to: next,
      says: fitting(ruleText(rule, lastName), {
        ko: `규칙 ${index + 1}`,
        en: `rule ${index + 1}`,
      }),
      isFallback: false,
    }))
    const { default: other } = state
    return other === null
      ? rules
      : [...rules, { from: name, to: other, says: otherwise, isFallback: false }]
  }
  if (!('next' in state) || state.next === null) return []
  const { next: to } = state
  const ends = processorsOf(state).flatMap(lastStates)
  return (ends.length === 0 ? [name] : ends).map((from) => ({
    from,
    to,
    says: nothing,
    isFallback: false,
  }))
}

const otherwise: Localized = { ko: '그 밖에', en: 'otherwise' }
const anyError: Localized = { ko: '모든 오류', en: 'any error' }
const someError: Localized = { ko: '오류', en: 'an error' }

function fallbacks(name: string, state: State): readonly Way[] {
  if (!('catch' in state)) return []
  return state.catch.map(({ errorEquals, next }) => ({
    from: name,
    to: next,
    says: errorEquals.includes('States.ALL')
      ? anyError
      : fitting(errorEquals.join(', '), someError),
    isFallback: true,
  }))
}

/** A rule names many fields; the last name of each is enough beside an arrow. */
function lastName({ text, steps }: Path): string {
  const last = steps.at(-1)
  return last?.is === 'name' ? last.name : text
}

/** As wide and as high as what is written beside an arrow may be. */
const room = { width: 96, lines: 3 } as const

function fitting(text: string, instead: Localized): Localized {
  const fits = wrapText(text, fontSize.edge, room.width, room.lines) !== null
  return fits ? { ko: text, en: text } : instead
}

function merged(known: MachineEdge, way: Way): MachineEdge {
  const join = (a: string, b: string) => [a, b].filter(Boolean).join(' / ')
  return {
    ...known,
    says: { ko: join(known.says.ko, way.says.ko), en: join(known.says.en, way.says.en) },
    isFallback: known.isFallback && way.isFallback,
  }
}
