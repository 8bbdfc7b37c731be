import { withoutMarkup } from './markup'

/** One line of the raw notes. */
export interface SourceLine {
  /** 1-based */
  readonly number: number
  /** As the file has it. */
  readonly raw: string
  /** Without HTML, entities and invisible characters; tabs and indentation kept. */
  readonly text: string
  /** Nothing but white space in the file. */
  readonly blank: boolean
  /** A line of a fenced code block, fences included. */
  readonly code: boolean
}

const fence = /^ {0,3}(`{3,}|~{3,})/

/** Lines of a text; what stands between code fences is left as it is. */
export function sourceLines(text: string): SourceLine[] {
  let open: string | null = null
  return text.split('\n').map((raw, index) => {
    const mark = fence.exec(raw)?.[1] ?? null
    const code = open !== null || mark !== null
    if (open === null) open = mark
    else if (mark?.startsWith(open) && raw.trim() === mark) open = null
    const line = { number: index + 1, raw, blank: raw.trim() === '', code }
    return { ...line, text: code ? raw : withoutMarkup(raw) }
  })
}
