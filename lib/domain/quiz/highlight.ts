import type { TextRange } from '@/lib/domain/progress/event'

/**
 * The highlights with one more stretch, in order, none touching another. A stretch that was highlighted
 * already is taken out instead, as a second stroke of the pen on a tablet does.
 */
export function highlighted(
  highlights: readonly TextRange[],
  { start, end }: TextRange,
): readonly TextRange[] {
  if (start >= end) return highlights
  if (highlights.some((range) => range.start <= start && end <= range.end)) {
    return highlights.flatMap((range) => without(range, { start, end }))
  }
  const touching = highlights.filter((range) => range.start <= end && start <= range.end)
  const apart = highlights.filter((range) => !touching.includes(range))
  const joined = {
    start: Math.min(start, ...touching.map((range) => range.start)),
    end: Math.max(end, ...touching.map((range) => range.end)),
  }
  return [...apart, joined].sort((a, b) => a.start - b.start)
}

function without(range: TextRange, cut: TextRange): readonly TextRange[] {
  if (cut.end <= range.start || range.end <= cut.start) return [range]
  return [
    { start: range.start, end: cut.start },
    { start: cut.end, end: range.end },
  ].filter(({ start, end }) => start < end)
}
