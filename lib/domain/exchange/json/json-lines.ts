/** Where a JSON text goes wrong: the line and what stood to be expected. */
export interface JsonFault {
  /** 1-based */
  readonly line: number
  readonly found: string
  readonly expected: string
}

export type JsonLines =
  | { readonly type: 'lines'; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly type: 'fault'; readonly fault: JsonFault }

/** Walks a JSON text and remembers on which line each value begins; engines word and place errors each in its own way. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>()
  const scan = { text, at: 0, line: 1 }
  const fault = value(scan, '', lines) ?? end(scan)
  if (fault) return { type: 'fault', fault }
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(path.slice(0, length).map(step).join(''))
      if (line !== undefined) return line
    }
    return 1
  }
  return { type: 'lines', lineOf }
}

interface Scan {
  readonly text: string
  at: number
  line: number
}

const step = (key: PropertyKey) => `/${String(key).replaceAll('/', '//')}`

/** Deep enough for any item; a text of nothing but brackets must not exhaust the stack. */
const deepest = 64

function value(scan: Scan, path: string, lines: Map<string, number>, depth = 0): JsonFault | null {
  skipSpace(scan)
  lines.set(path, scan.line)
  const sign = scan.text[scan.at]
  if (depth > deepest) return faultAt(scan, 'a value')
  if (sign === '{') return members(scan, path, lines, depth)
  if (sign === '[') return elements(scan, path, lines, depth)
  if (sign === '"') return string(scan)
  literal.lastIndex = scan.at
  if (!literal.test(scan.text)) return faultAt(scan, 'a value')
  scan.at = literal.lastIndex
  return null
}

const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y

function members(
  scan: Scan,
  path: string,
  lines: Map<string, number>,
  depth: number,
): JsonFault | null {
  scan.at++
  if (taken(scan, '}')) return null
  for (;;) {
    skipSpace(scan)
    const from = scan.at
    const fault = scan.text[from] === '"' ? string(scan) : faultAt(scan, '"')
    if (fault) return fault
    const key = scan.text.slice(from + 1, scan.at - 1)
    if (!taken(scan, ':')) return faultAt(scan, ':')
    const inner = value(scan, path + step(key), lines, depth + 1)
    if (inner) return inner
    if (taken(scan, '}')) return null
    if (!taken(scan, ',')) return faultAt(scan, ', or }')
  }
}

function elements(
  scan: Scan,
  path: string,
  lines: Map<string, number>,
  depth: number,
): JsonFault | null {
  scan.at++
  if (taken(scan, ']')) return null
  for (let index = 0; ; index++) {
    const inner = value(scan, path + step(index), lines, depth + 1)
    if (inner) return inner
    if (taken(scan, ']')) return null
    if (!taken(scan, ',')) return faultAt(scan, ', or ]')
  }
}

// Every character from the space on, but for the quotation mark and the backslash.
const stringPart = /[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y

function string(scan: Scan): JsonFault | null {
  stringPart.lastIndex = scan.at + 1
  if (!stringPart.test(scan.text)) return faultAt(scan, '"')
  scan.at = stringPart.lastIndex
  return null
}

function taken(scan: Scan, sign: string): boolean {
  skipSpace(scan)
  if (scan.text[scan.at] !== sign) return false
  scan.at++
  return true
}

function skipSpace(scan: Scan): void {
  for (; /[ \t\r\n]/.test(scan.text[scan.at] ?? '.'); scan.at++) {
    if (scan.text[scan.at] === '\n') scan.line++
  }
}

function end(scan: Scan): JsonFault | null {
  skipSpace(scan)
  return scan.at < scan.text.length ? faultAt(scan, '') : null
}

function faultAt({ text, at, line }: Scan, expected: string): JsonFault {
  const rest = text.slice(at, at + 40).split('\n')[0] ?? ''
  return { line, found: rest, expected }
}
