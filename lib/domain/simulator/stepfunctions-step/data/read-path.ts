import {
  fieldOf,
  isList,
  isObject,
  type Json,
  type JsonObject,
} from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { Path, PathStep } from '@/lib/domain/simulator/stepfunctions-step/language/path'
import {
  type StatesError,
  type StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { filterHolds } from './filter-holds'

/** What a path can point into. */
export interface Readable {
  readonly input: Json
  readonly context: JsonObject
}

/** More than the data between states can hold; only `..` after `..` gets beyond. */
const mostNodes = 200_000

/**
 * What the path points at: the node itself, or, where it can name several, a list of those there are. A failure of
 * this name where it names one and there is none. Source: Amazon States Language, Paths.
 */
export function readPath(path: Path, from: Readable, error: StatesError): Json | StatesFailure {
  const found = nodesAt(path, from)
  if (found === 'too_many') return tooMany(path)
  if (!isDefinite(path)) return found
  const [node] = found
  if (node !== undefined) return node
  const where = path.from === 'context' ? { ko: '컨텍스트 객체', en: 'context object' } : input
  return statesFailure(
    error,
    `경로 ${path.text}에 맞는 값이 ${where.ko}에 없습니다.`,
    `The path "${path.text}" finds nothing in the ${where.en}.`,
  )
}

const input = { ko: '입력', en: 'input' }

/** Whether a path finds anything at all. */
export function isPresent(path: Path, from: Readable): boolean {
  const found = nodesAt(path, from)
  return found === 'too_many' || found.length > 0
}

/** The first node that the steps lead to; undefined where they lead nowhere. */
export function firstNode(steps: readonly PathStep[], from: Json): Json | undefined {
  const found = nodesFrom(steps, from)
  return found === 'too_many' ? undefined : found[0]
}

/** Several names make one object if they come last. */
function isDefinite({ steps }: Path): boolean {
  return steps.every((step, index) => {
    if (step.is === 'names') return index === steps.length - 1
    return step.is === 'name' || step.is === 'index' || step.is === 'length'
  })
}

function nodesAt({ from, steps }: Path, readable: Readable): readonly Json[] | 'too_many' {
  return nodesFrom(steps, readable[from])
}

function nodesFrom(steps: readonly PathStep[], from: Json): readonly Json[] | 'too_many' {
  let nodes: readonly Json[] = [from]
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1
    const next: Json[] = []
    for (const node of nodes) {
      for (const found of nodesOf(step, node, isLast)) next.push(found)
      if (next.length > mostNodes) return 'too_many'
    }
    nodes = next
  }
  return nodes
}

function nodesOf(step: PathStep, node: Json, isLast: boolean): readonly Json[] {
  switch (step.is) {
    case 'name':
      return isObject(node) ? present(fieldOf(node, step.name)) : []
    case 'names':
      return isObject(node) ? fieldsOf(step.names, node, isLast) : []
    case 'index':
      return isList(node) ? present(node.at(step.index)) : []
    case 'indices':
      return isList(node) ? step.indices.flatMap((index) => present(node.at(index))) : []
    case 'slice':
      return isList(node) ? sliceOf(node, step) : []
    case 'every':
      return childrenOf(node)
    case 'filter':
      return (isList(node) ? node : [node]).filter((item) =>
        filterHolds(step.test, item, firstNode),
      )
    case 'deep':
      return [...belowAndSelf(node)].flatMap((inner) => nodesOf(step.step, inner, isLast))
    case 'length':
      return present(lengthOf(node))
  }
}

function present(node: Json | undefined): readonly Json[] {
  return node === undefined ? [] : [node]
}

function fieldsOf(names: readonly string[], node: JsonObject, isLast: boolean): readonly Json[] {
  const fields = names.flatMap((name) =>
    present(fieldOf(node, name)).map((field) => [name, field] as const),
  )
  return isLast ? [Object.fromEntries(fields)] : fields.map(([, field]) => field)
}

function sliceOf(
  list: readonly Json[],
  { from, to, by }: Extract<PathStep, { readonly is: 'slice' }>,
): readonly Json[] {
  return list.slice(from ?? 0, to ?? list.length).filter((_, index) => index % by === 0)
}

function childrenOf(node: Json): readonly Json[] {
  if (isList(node)) return node
  return isObject(node) ? Object.values(node) : []
}

/** The node, then everything in it, in the order that it is written. */
function* belowAndSelf(node: Json): Generator<Json> {
  yield node
  for (const child of childrenOf(node)) yield* belowAndSelf(child)
}

function lengthOf(node: Json): number | undefined {
  if (typeof node === 'string') return node.length
  return isList(node) || isObject(node) ? childrenOf(node).length : undefined
}

function tooMany({ text }: Path): StatesFailure {
  return statesFailure(
    'States.DataLimitExceeded',
    `경로 ${text}에 맞는 값이 너무 많습니다.`,
    `The path "${text}" finds more than can be passed on.`,
  )
}
