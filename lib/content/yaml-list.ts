import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '@/lib/domain/notes/problem'
import type { ContentFile } from './content-files'

export interface YamlList<Entry> {
  readonly entries: readonly { readonly value: Entry; readonly line: number }[]
  readonly problems: readonly Problem[]
}

/** Reads a YAML list whose entries follow one schema; every wrong field is a problem at its entry's line. */
export function readYamlList<Schema extends z.ZodType>(
  { file, text }: ContentFile,
  schema: Schema,
): YamlList<z.output<Schema>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [mistake] = document.errors
  if (mistake) {
    const line = mistake.linePos?.[0].line ?? 1
    return { entries: [], problems: [{ file, line, message: mistake.message }] }
  }
  if (!isSeq(document.contents)) {
    const message = 'found something else than a list; expected a list of entries'
    return { entries: [], problems: [{ file, line: 1, message }] }
  }
  const problems: Problem[] = []
  const entries = document.contents.items.flatMap((node) => {
    const start = isMap(node) ? (node.range?.[0] ?? 0) : 0
    const { line } = lines.linePos(start)
    const parsed = schema.safeParse(isMap(node) ? node.toJS(document) : null)
    if (parsed.success) return [{ value: parsed.data, line }]
    for (const { path, message } of parsed.error.issues) {
      // What the fields say against one another is of no single field.
      const field = path.length === 0 ? '' : `${path.join('.')}: `
      problems.push({ file, line, message: field + message })
    }
    return []
  })
  return { entries, problems }
}
