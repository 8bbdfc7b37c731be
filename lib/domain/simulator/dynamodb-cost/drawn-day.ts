import { mostPerSecond } from './hours-text'

/** Where the bars of a drawing end: a round number somewhat above the highest of them. */
export function ceilingOf(hours: readonly number[]): number {
  const highest = Math.max(10, ...hours) * 1.15
  const power = 10 ** Math.floor(Math.log10(highest))
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= highest) ?? 10
  return step * power
}

/** A height on the way to the ceiling as a round number of requests. */
export function requestsAt(share: number, ceiling: number): number {
  const exact = Math.min(1, Math.max(0, share)) * ceiling
  if (exact === 0) return 0
  const digit = Math.max(1, 10 ** (Math.floor(Math.log10(ceiling)) - 1) / 2)
  return Math.min(mostPerSecond, Math.round(exact / digit) * digit)
}

/** The day with a stroke from one hour to another, in a straight line. */
export function withStroke(
  hours: readonly number[],
  from: { readonly hour: number; readonly value: number },
  to: { readonly hour: number; readonly value: number },
): readonly number[] {
  const [start, end] = from.hour <= to.hour ? [from, to] : [to, from]
  const span = Math.max(1, end.hour - start.hour)
  return hours.map((before, hour) => {
    if (hour < start.hour || hour > end.hour) return before
    if (start.hour === end.hour) return to.value
    return Math.round(start.value + ((end.value - start.value) * (hour - start.hour)) / span)
  })
}

/** The value of a bar after a key, or null where the key is none of its own. */
export function valueAfterKey(key: string, value: number, ceiling: number): number | null {
  const step = Math.max(1, requestsAt(0.05, ceiling))
  const changes: Readonly<Record<string, number>> = {
    ArrowUp: value + step,
    ArrowDown: value - step,
    PageUp: value + 5 * step,
    PageDown: value - 5 * step,
    Delete: 0,
  }
  const after = changes[key]
  return after === undefined ? null : Math.min(mostPerSecond, Math.max(0, Math.round(after)))
}
