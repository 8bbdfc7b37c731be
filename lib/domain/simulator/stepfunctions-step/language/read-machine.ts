import { isObject, type Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { AslLimits } from './asl-limits'
import { FieldReader } from './field-reader'
import { machineProblems, processorField } from './machine-problems'
import type { Problem, Refuse, Where } from './problem'
import { readState, refuseJsonata } from './read-state'
import { Refusal } from './refusal'
import type { Machine, State } from './state'

/** A machine that can be played, or what is wrong with it: never both, never neither. */
export type ReadMachine =
  | { readonly machine: Machine; readonly problems: readonly [] }
  | { readonly machine: null; readonly problems: readonly [Problem, ...Problem[]] }

/** Reads a state machine in the Amazon States Language, JSONPath. */
export function readMachine(raw: Json, limits: AslLimits): ReadMachine {
  const problems: Problem[] = []
  const machine = readInner(raw, [], limits, noteInto(problems))
  const [first, ...others] = problems.length > 0 ? problems : machineProblems(machine)
  return first === undefined
    ? { machine, problems: [] }
    : { machine: null, problems: [first, ...others] }
}

/** Reads one state by itself: where it leads to need not be there. */
export function readLoneState(
  raw: Json,
  limits: AslLimits,
): { readonly state: State | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const refuse = noteInto(problems)
  if (!isObject(raw)) {
    refuse([], '상태는 객체여야 합니다.', 'expected an object, a state')
    return { state: null, problems }
  }
  const reader = new FieldReader(raw, [], limits, refuse)
  const state = readState(reader, {
    alone: true,
    machine: (inner, where) => readInner(inner, where, limits, refuse),
  })
  if (state !== null && problems.length === 0) problems.push(...innerProblems(state))
  return { state, problems }
}

function noteInto(problems: Problem[]): Refuse {
  return (where, ko, en) => {
    problems.push({ where, says: { ko, en } })
    return null
  }
}

function innerProblems(state: State): readonly Problem[] {
  if (state.type === 'Parallel') {
    return state.branches.flatMap((branch, index) => machineProblems(branch, ['Branches', index]))
  }
  return state.type === 'Map'
    ? machineProblems(state.processor, [processorField(state.written)])
    : []
}

const fields = [
  'StartAt',
  'States',
  'Comment',
  'Version',
  'TimeoutSeconds',
  'QueryLanguage',
  'ProcessorConfig',
]

function readInner(raw: Json, where: Where, limits: AslLimits, refuse: Refuse): Machine {
  if (!isObject(raw)) {
    refuse(
      where,
      'StartAt과 States를 담은 객체여야 합니다.',
      'expected an object with StartAt and States',
    )
    return nothing
  }
  const reader = new FieldReader(raw, where, limits, refuse)
  reader.only(
    fields,
    () => new Refusal('상태 머신에 이런 필드는 없습니다.', 'a state machine has no such field'),
  )
  refuseJsonata(reader)
  return {
    startAt: reader.stateName('StartAt') ?? '',
    states: readStates(reader, limits, refuse),
    comment: reader.text('Comment'),
    timeoutSeconds: reader.whole('TimeoutSeconds', 1),
  }
}

const nothing: Machine = { startAt: '', states: new Map(), comment: null, timeoutSeconds: null }

function readStates(
  reader: FieldReader,
  limits: AslLimits,
  refuse: Refuse,
): ReadonlyMap<string, State> {
  const raw = reader.valueOf('States')
  if (!isObject(raw) || Object.keys(raw).length === 0) {
    reader.refuse(
      'States',
      '상태를 이름별로 하나 이상 담은 객체여야 합니다.',
      'expected an object of at least one state, by name',
    )
    return new Map()
  }
  const states = new Map<string, State>()
  for (const [name, written] of Object.entries(raw)) {
    const where = [...reader.where, 'States', name]
    if (!isObject(written)) {
      refuse(where, '상태는 객체여야 합니다.', 'expected an object, a state')
      continue
    }
    const state = readState(new FieldReader(written, where, limits, refuse), {
      alone: false,
      machine: (inner, at) => readInner(inner, at, limits, refuse),
    })
    if (state !== null) states.set(name, state)
  }
  return states
}
