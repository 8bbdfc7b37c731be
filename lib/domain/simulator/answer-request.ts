import { z } from 'zod'
import { isRecord } from '@/lib/shared/is-record'
import type { Book } from './book'
import type { ContractModel } from './contract-model'

/** Simulators by the name that a request gives. */
export type ContractModels = ReadonlyMap<string, readonly ContractModel[]>

export type RequestErrorCode =
  | 'bad_request'
  | 'unknown_simulator'
  | 'unknown_model'
  | 'bad_input'
  | 'failed'

export type Answer =
  | { readonly id: string | null; readonly output: Readonly<Record<string, unknown>> }
  | {
      readonly id: string | null
      readonly error: { readonly code: RequestErrorCode; readonly message: string }
    }

const requestSchema = z.strictObject({
  id: z.string({ error: 'expected text' }),
  simulator: z.string({ error: 'expected text' }),
  // Not `z.record`, which passes over a field called __proto__.
  inputs: z.custom<Readonly<Record<string, unknown>>>(isRecord, 'expected an object'),
})

/** What one request for a simulator is answered; a bad one in a sentence that names the field and what it may hold. */
export function answerRequest(request: unknown, models: ContractModels, book: Book): Answer {
  const id = idOf(request)
  const refuse = (code: RequestErrorCode, message: string): Answer => ({
    id,
    error: { code, message },
  })
  if (isDeeper(request, mostLevels)) {
    return refuse('bad_request', `A request is at most ${mostLevels} levels deep.`)
  }
  const read = requestSchema.safeParse(request)
  if (!read.success) {
    if (!isRecord(request)) return refuse('bad_request', `A request is an object ${requestShape}.`)
    return refuse('bad_request', `${sentences(read.error, request)} A request is ${requestShape}.`)
  }
  const { simulator, inputs } = read.data
  const found = models.get(simulator)
  if (!found) {
    const known = [...models.keys()].join(', ')
    return refuse(
      'unknown_simulator',
      `There is no simulator "${simulator}"; give one of ${known}.`,
    )
  }
  const { model = null, ...rest } = inputs
  const chosen = found.find((one) => one.model === model)
  if (!chosen) return refuse('unknown_model', unknownModel(simulator, model, found))
  const checked = chosen.inputs(book).safeParse(rest)
  if (!checked.success) return refuse('bad_input', sentences(checked.error, rest))
  return { id, output: chosen.answer(checked.data, book) }
}

const requestShape = '{"id": text, "simulator": text, "inputs": {…}}'

function idOf(request: unknown): string | null {
  return isRecord(request) && typeof request.id === 'string' ? request.id : null
}

/** Deeper than anything that a simulator takes, and far from where the stack runs out. */
const mostLevels = 500

function isDeeper(value: unknown, levels: number): boolean {
  let layer: readonly unknown[] = [value]
  for (let level = 0; level <= levels; level++) {
    layer = layer.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    )
    if (layer.length === 0) return false
  }
  return true
}

function unknownModel(simulator: string, model: unknown, found: readonly ContractModel[]): string {
  const named = found.flatMap((one) => (one.model === null ? [] : [one.model]))
  const plain = found.some((one) => one.model === null)
  const choices = [
    ...(plain ? ['leave it out'] : []),
    ...(named.length > 0 ? [`one of ${named.join(', ')}`] : []),
  ]
  return model === null
    ? `model: ${simulator} needs one of ${named.join(', ')}.`
    : `model: found ${shown(model)} for ${simulator}; ${choices.join(', or give ')}.`
}

/** More faults than these nobody reads at once. */
const mostSentences = 20

/** Every fault in one line: `memoryMb: found 64; expected a number from 128 to 10,240.` */
function sentences(error: z.ZodError, given: unknown): string {
  // A number may be out of range in two ways; one sentence says all.
  const all = [...new Set(error.issues.flatMap((issue) => issueSentences(issue, given)))]
  const left = all.length - mostSentences
  return [
    ...all.slice(0, mostSentences),
    ...(left > 0 ? [`There are ${left} more faults.`] : []),
  ].join(' ')
}

function issueSentences(issue: z.core.$ZodIssue, given: unknown): readonly string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${pathText([...issue.path, key])}: there is no such field.`)
  }
  const found = valueAt(given, issue.path)
  return [`${pathText(issue.path)}: found ${shown(found)}; ${wantedText(issue)}.`]
}

function wantedText({ message, ...issue }: z.core.$ZodIssue): string {
  if (message.startsWith('expected')) return message
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'expected an object'
  return message.charAt(0).toLowerCase() + message.slice(1)
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'inputs'
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, part) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, part) : undefined,
    given,
  )
}

/** The longest value that is shown whole in a refusal. */
const longestShown = 60

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  // A number too large for a double was read as Infinity, for which JSON has no word.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value)
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`
}
