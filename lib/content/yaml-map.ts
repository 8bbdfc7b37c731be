import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '@/lib/domain/notes/problem'
import type { ContentFile } from './content-files'

export interface YamlMap<Value> {
  /** Null where something is wrong. */
  readonly value: Value | null
  readonly problems: readonly Problem[]
  /** The line of what stands at a path, or of what it would stand in. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/** Reads a YAML file of one schema; every wrong field is a problem at its own line, or its parent's where it is missing. */
export function readYamlMap<Schema extends z.ZodType>(
  { file, text }: ContentFile,
  schema: Schema,
): YamlMap<z.output<Schema>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (path: readonly PropertyKey[]) => lines.linePos(offsetOf(document, path)).line
  const [mistake] = document.errors
  if (mistake) {
    const line = mistake.linePos?.[0].line ?? 1
    return { value: null, problems: [{ file, line, message: mistake.message }], lineOf }
  }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return { value: parsed.data, problems: [], lineOf }
  const problems = parsed.error.issues.map(({ path, message }) => {
    return { file, line: lineOf(path), message: `${path.join('.')}: ${message}` }
  })
  return { value: null, problems, lineOf }
}

function offsetOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (hasRange(node)) return node.range[0]
  }
  return 0
}

function hasRange(node: unknown): node is { readonly range: readonly number[] & { 0: number } } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}
