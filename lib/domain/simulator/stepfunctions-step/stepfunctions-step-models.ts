import { z } from 'zod'
import type { Book } from '@/lib/domain/simulator/book'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { stageValue } from './data/data-flow'
import { isObject, type Json, type JsonObject } from './json/json'
import { deepestJson, isJson } from './json/read-json'
import { aslLimits } from './language/asl-limits'
import { readLoneState } from './language/read-machine'
import { Refusal } from './language/refusal'
import { StatesFailure } from './language/states-failure'
import { startedAtMs } from './machine-plan'
import { type LoneState, type PlayedState, playIntrinsic, playState } from './run/play-state'
import { errorOutput } from './run/settle-failure'

const json = z.custom<Json>(isJson, `expected JSON, at most ${deepestJson} levels deep`)
const jsonObject = z.custom<JsonObject>(
  (value) => isJson(value) && isObject(value),
  'expected an object',
)

const request = z.strictObject({
  intrinsic: z.string({ error: 'expected a call such as States.MathAdd($.n, 1)' }).optional(),
  state: json.optional(),
  input: json.default({}),
  taskResult: json.optional(),
  /** What `$$` finds besides, or instead of, what the simulator puts there. */
  context: jsonObject.default({}),
  /** Of States.UUID and of States.MathRandom without a seed of its own. */
  seed: z.union([z.string(), z.number()], { error: 'expected text or a number' }).default('0'),
})
type Request = z.output<typeof request>

/** Either `{intrinsic, input}` or `{state, input, taskResult?}`; the output, or why there is none. */
const schema = (book: Book) =>
  request.transform((given, context) => {
    const lone = {
      input: given.input,
      taskResult: given.taskResult,
      context: given.context,
      seed: String(given.seed),
      startedAtMs,
      limits: aslLimits(book),
    }
    const answer = answerTo(given, lone)
    if (!isRefusals(answer)) return answer
    for (const { path, says } of answer) {
      context.addIssue({ code: 'custom', path: [...path], message: says })
    }
    return z.NEVER
  })

interface Refused {
  readonly path: readonly (string | number)[]
  readonly says: string
}

type Answer = Readonly<Record<string, unknown>>

function isRefusals(answer: Answer | readonly Refused[]): answer is readonly Refused[] {
  return Array.isArray(answer)
}

function answerTo(given: Request, lone: Omit<LoneState, 'state'>): Answer | readonly Refused[] {
  if (given.intrinsic !== undefined && given.state === undefined) {
    return intrinsicAnswer(given.intrinsic, lone)
  }
  if (given.state !== undefined && given.intrinsic === undefined) {
    return stateAnswer(given.state, lone)
  }
  const path = [given.state === undefined ? 'intrinsic' : 'state']
  return [{ path, says: 'expected either an intrinsic function or a state, one of the two' }]
}

function intrinsicAnswer(
  text: string,
  lone: Omit<LoneState, 'state'>,
): Answer | readonly Refused[] {
  if (lone.taskResult !== undefined) return [notATask]
  const value = playIntrinsic(text, lone)
  if (value instanceof Refusal) return [{ path: ['intrinsic'], says: value.says.en }]
  if (value instanceof StatesFailure) return [{ path: ['intrinsic'], says: failed('it', value) }]
  return { output: value }
}

function stateAnswer(raw: Json, lone: Omit<LoneState, 'state'>): Answer | readonly Refused[] {
  const { state, problems } = readLoneState(raw, lone.limits)
  if (state === null || problems.length > 0) {
    return problems.map(({ where, says }) => ({ path: ['state', ...where], says: says.en }))
  }
  const asks = state.type === 'Task' || state.type === 'Parallel' || state.type === 'Map'
  // Null is what somebody writes who has none.
  if (!asks && (lone.taskResult ?? null) !== null) return [notATask]
  const played = playState({ ...lone, state })
  if (!(played.output instanceof StatesFailure)) return told(played, { output: played.output })
  if (!played.told) return [{ path: ['input'], says: failed('the state', played.output) }]
  const { error, cause } = played.output
  return told(played, { output: errorOutput(played.output), error, cause: cause.en })
}

const notATask: Refused = {
  path: ['taskResult'],
  says: 'expected none: only a Task, a Parallel or a Map has a result that is given',
}

function failed(what: string, { error, cause }: StatesFailure): string {
  return `expected something else: with this ${what} fails with ${error}. ${cause.en.replace(/\.$/, '')}`
}

function told({ stages, next, rule, seconds }: PlayedState, rest: Answer): Answer {
  const entered = ['Parameters', 'InputPath', 'input'] as const
  const effective = entered.map((name) => stageValue(stages, name))
  return {
    effectiveInput: effective.find((value) => value !== undefined),
    ...rest,
    ...(next === null ? {} : { next }),
    ...(rule === null ? {} : { rule }),
    ...(seconds === 0 ? {} : { waitSeconds: seconds }),
    steps: stages.map(({ name, value }) => ({ name, value })),
  }
}

export const stepfunctionsStepModels: readonly ContractModel[] = [
  contractModel(null, schema, (answer) => answer),
]
