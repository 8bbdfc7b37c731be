import { secondsOf } from '@/lib/domain/simulator/stepfunctions-step/data/seconds-of'
import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { TaskState } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import {
  StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import type { Step } from './step'

/** What a task gives, or how it fails, and when. One that takes longer than TimeoutSeconds fails then. */
export function answerTask(
  { answer, fromSeconds, world }: Step,
  state: TaskState,
  effectiveInput: Json,
): { readonly value: Json | StatesFailure; readonly untilSeconds: number } {
  const seconds = answer?.seconds ?? 0
  const most =
    state.timeout === null ? null : secondsOf(state.timeout, { ...world, input: effectiveInput })
  if (most instanceof StatesFailure) return { value: most, untilSeconds: fromSeconds }
  if (most !== null && seconds > most) {
    const value = statesFailure(
      'States.Timeout',
      `TimeoutSeconds로 정한 ${most}초 안에 끝나지 않았습니다.`,
      `The task was not done within its TimeoutSeconds of ${most}.`,
    )
    return { value, untilSeconds: fromSeconds + most }
  }
  const untilSeconds = fromSeconds + seconds
  if (answer === null) return { value: effectiveInput, untilSeconds }
  if (answer.is === 'result') return { value: answer.result, untilSeconds }
  const { error, cause } = answer
  return { value: new StatesFailure(error, { ko: cause, en: cause }), untilSeconds }
}
