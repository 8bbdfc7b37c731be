import {
  enterState,
  type Flow,
  leaveState,
  passOn,
} from '@/lib/domain/simulator/stepfunctions-step/data/data-flow'
import { fillTemplate } from '@/lib/domain/simulator/stepfunctions-step/data/fill-template'
import { ruleHolds } from '@/lib/domain/simulator/stepfunctions-step/data/rule-holds'
import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type {
  ChoiceState,
  FailState,
} from '@/lib/domain/simulator/stepfunctions-step/language/state'
import {
  StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import type { Template } from '@/lib/domain/simulator/stepfunctions-step/language/template'
import { answerTask } from './answer-task'
import type { Settled, Step } from './step'
import { waitEnd } from './wait-end'

/** What a state without machines of its own comes to. */
export function settleState(step: Step): Settled {
  const { state, thread, world, fromSeconds } = step
  const flow = enterState(state, thread.input, world)
  const settled = { next: null, rule: null, untilSeconds: fromSeconds }
  if (flow.value instanceof StatesFailure) return { ...flow, ...settled }
  switch (state.type) {
    case 'Pass': {
      const result = state.result === undefined ? flow.value : state.result
      return {
        ...settled,
        ...leaveState(state, flow, result, thread.input, world),
        next: state.next,
      }
    }
    case 'Task': {
      const { value, untilSeconds } = answerTask(step, state, flow.value)
      if (value instanceof StatesFailure) return { ...flow, ...settled, value, untilSeconds }
      const left = leaveState(state, flow, value, thread.input, world)
      return { ...settled, ...left, untilSeconds, next: state.next }
    }
    case 'Choice':
      return { ...settled, ...chosen(step, state, flow, flow.value) }
    case 'Wait': {
      const untilSeconds = waitEnd(step, state, flow.value)
      if (untilSeconds instanceof StatesFailure) return { ...flow, ...settled, value: untilSeconds }
      return { ...settled, ...passOn(state, flow, world), untilSeconds, next: state.next }
    }
    case 'Succeed':
      return { ...settled, ...passOn(state, flow, world) }
    case 'Fail':
      return { ...flow, ...settled, value: toldFailure(step, state) }
    case 'Parallel':
    case 'Map':
      return { ...flow, ...settled }
  }
}

function chosen(
  { world }: Step,
  state: ChoiceState,
  flow: Flow,
  input: Json,
): Flow & Pick<Settled, 'next' | 'rule'> {
  for (const [rule, { rule: test, next }] of state.choices.entries()) {
    const holds = ruleHolds(test, { ...world, input })
    if (holds instanceof StatesFailure) return { ...flow, value: holds, next, rule }
    if (holds) return { ...passOn(state, flow, world), next, rule }
  }
  const { default: next } = state
  if (next !== null) return { ...passOn(state, flow, world), next, rule: 'default' }
  const value = statesFailure(
    'States.NoChoiceMatched',
    '맞는 규칙이 없고 Default도 없습니다.',
    'No rule of Choices holds, and there is no Default.',
  )
  return { ...flow, value, next, rule: null }
}

/** What a Fail state calls its failure. */
function toldFailure({ thread, world }: Step, { error, cause }: FailState): StatesFailure {
  const read = (template: Template | null) => toldText(template, { ...world, input: thread.input })
  const [name, why] = [read(error), read(cause)]
  if (name instanceof StatesFailure) return name
  if (why instanceof StatesFailure) return why
  return new StatesFailure(name, { ko: why, en: why })
}

function toldText(template: Template | null, world: Step['world']): string | StatesFailure {
  if (template === null) return ''
  const value = fillTemplate(template, world)
  if (value instanceof StatesFailure || typeof value === 'string') return value
  return statesFailure(
    'States.Runtime',
    'ErrorPath와 CausePath는 문자열을 가리켜야 합니다.',
    'ErrorPath and CausePath have to come to a string.',
  )
}
