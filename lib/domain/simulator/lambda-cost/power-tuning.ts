import type { TimedMemory } from './memory-curve'

/** What AWS Lambda Power Tuning measured, by memory; or why it could not be read. */
export type PowerTuning =
  | { readonly points: readonly TimedMemory[]; readonly problem: null }
  | { readonly points: null; readonly problem: PowerTuningProblem }

export type PowerTuningProblem =
  | { readonly reason: 'empty' }
  /** It has neither `stats` nor an address of the visualisation. */
  | { readonly reason: 'no_results' }
  /** A line of text does not begin with a memory and a duration. */
  | { readonly reason: 'bad_line'; readonly line: number }
  | { readonly reason: 'bad_memory'; readonly memoryMb: number }
  | { readonly reason: 'bad_duration'; readonly memoryMb: number }

interface MemoryRange {
  readonly leastMemoryMb: number
  readonly mostMemoryMb: number
}

/**
 * Reads results as they are pasted: the state machine's JSON with `stats` or with the address of its visualisation, that
 * address alone, or lines of memory and duration (github.com/alexcasalboni/aws-lambda-power-tuning, README-INPUT-OUTPUT).
 */
export function readPowerTuning(text: string, range: MemoryRange): PowerTuning {
  // A console shows JSON in JSON with its quotes escaped.
  const pasted = text.trim().replaceAll('\\"', '"')
  if (pasted === '') return failed({ reason: 'empty' })
  const found = statsIn(pasted) ?? visualisedIn(pasted)
  if (found !== null) return checked(found, range)
  if (/[{[#]/.test(pasted)) return failed({ reason: 'no_results' })
  return readLines(pasted, range)
}

function checked(found: readonly TimedMemory[], range: MemoryRange): PowerTuning {
  for (const { memoryMb, durationMs } of found) {
    const fits =
      Number.isInteger(memoryMb) &&
      memoryMb >= range.leastMemoryMb &&
      memoryMb <= range.mostMemoryMb
    if (!fits) return failed({ reason: 'bad_memory', memoryMb })
    if (!(durationMs > 0 && durationMs < Number.POSITIVE_INFINITY)) {
      return failed({ reason: 'bad_duration', memoryMb })
    }
  }
  // What comes later counts: somebody pasted a new run under the old one.
  const byMemory = new Map(found.map((point) => [point.memoryMb, point]))
  const points = [...byMemory.values()].sort((a, b) => a.memoryMb - b.memoryMb)
  return points.length === 0 ? failed({ reason: 'no_results' }) : { points, problem: null }
}

function failed(problem: PowerTuningProblem): PowerTuning {
  return { points: null, problem }
}

function statsIn(text: string): readonly TimedMemory[] | null {
  const list = /"stats"\s*:\s*\[([^\]]*)\]/.exec(text)?.[1]
  if (list === undefined) return null
  return [...list.matchAll(/\{[^}]*\}/g)].flatMap(([entry]) => {
    const memoryMb = numberAfter(entry, 'value')
    const durationMs = numberAfter(entry, 'averageDuration')
    return memoryMb === null || durationMs === null ? [] : [{ memoryMb, durationMs }]
  })
}

function numberAfter(entry: string, key: string): number | null {
  const found = new RegExp(`"${key}"\\s*:\\s*"?([\\d.eE+-]+)`).exec(entry)?.[1]
  return found === undefined ? null : Number(found)
}

/** The part of the address behind `#`: memories, durations and costs in base64, as 16-bit and 32-bit little-endian numbers. */
function visualisedIn(text: string): readonly TimedMemory[] | null {
  const [, first = '', second = ''] = /#([\w+/]+=*);([\w+/]+=*);/.exec(text) ?? []
  const memories = bytesOf(first)
  const durations = bytesOf(second)
  const count = memories.byteLength / Int16Array.BYTES_PER_ELEMENT
  if (count === 0 || durations.byteLength !== count * Float32Array.BYTES_PER_ELEMENT) return null
  return Array.from({ length: count }, (_, index) => ({
    memoryMb: memories.getInt16(index * Int16Array.BYTES_PER_ELEMENT, true),
    durationMs: durations.getFloat32(index * Float32Array.BYTES_PER_ELEMENT, true),
  }))
}

/** The bytes that base64 stands for; none where it stands for no whole number of bytes. */
function bytesOf(base64: string): DataView {
  const digits = base64.replace(/=+$/, '')
  const whole = /^[A-Za-z0-9+/]*$/.test(digits) && digits.length % 4 !== 1
  const bytes = Uint8Array.from(whole ? atob(digits) : '', (letter) => letter.charCodeAt(0))
  return new DataView(bytes.buffer)
}

/** Lines such as `512 MB, 215.4 ms` or `512 | 215.4`; a line without digits is a heading. */
function readLines(text: string, range: MemoryRange): PowerTuning {
  const points: TimedMemory[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!/\d/.test(line)) continue
    const [, memory, duration] =
      /^[\s|]*(\d+)\s*(?:MB)?[\s,;|:\t]+(\d+(?:\.\d+)?)\s*(?:ms)?(?![\d.])/i.exec(line) ?? []
    if (memory === undefined || duration === undefined) {
      return failed({ reason: 'bad_line', line: index + 1 })
    }
    points.push({ memoryMb: Number(memory), durationMs: Number(duration) })
  }
  return checked(points, range)
}
