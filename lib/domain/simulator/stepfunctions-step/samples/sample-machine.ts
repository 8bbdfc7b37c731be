import type { Json, JsonObject } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { TaskAnswer } from '@/lib/domain/simulator/stepfunctions-step/run/run'
import type { Localized } from '@/lib/shared/locale'

/** A state machine to begin with: a situation of the course, an input, and what its tasks answer. */
export interface SampleMachine {
  readonly id: string
  readonly title: Localized
  /** What happens in it, and what to try. */
  readonly story: Localized
  readonly definition: JsonObject
  readonly input: Json
  readonly answers: Readonly<Record<string, readonly TaskAnswer[]>>
  /** What each state is called in words, by its name. */
  readonly labels: Readonly<Record<string, Localized>>
}

export function answered(result: Json, seconds = 1): TaskAnswer {
  return { is: 'result', result, seconds }
}

export function failed(error: string, cause: string, seconds = 1): TaskAnswer {
  return { is: 'error', error, cause, seconds }
}

export function lambdaArn(name: string): string {
  return `arn:aws:lambda:us-east-1:123456789012:function:${name}`
}
