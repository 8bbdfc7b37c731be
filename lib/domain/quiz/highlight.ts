import type { Highlight, TextRange } from '@/lib/domain/progress/event'

/**
 * The highlights with one more stretch; of one language they are in order and none touches another. A stretch that was highlighted
 * already is taken out instead, as a second stroke of the pen on a tablet does.
 */
export function highlighted(
  highlights: readonly Highlight[],
  stroke: Highlight,
): readonly Highlight[] {
  const same = highlights.filter((one) => one.locale === stroke.locale)
  const others = highlights.filter((one) => one.locale !== stroke.locale)
  return [...others, ...struckOver(same, stroke)]
}

function struckOver(
  highlights: readonly Highlight[],
  { locale, start, end }: Highlight,
): readonly Highlight[] {
  if (start >= end) return highlights
  if (highlights.some((range) => range.start <= start && end <= range.end)) {
    return highlights.flatMap((range) => without(range, { start, end }))
  }
  const touching = highlights.filter((range) => range.start <= end && start <= range.end)
  const apart = highlights.filter((range) => !touching.includes(range))
  const joined = {
    locale,
    start: Math.min(start, ...touching.map((range) => range.start)),
    end: Math.max(end, ...touching.map((range) => range.end)),
  }
  return [...apart, joined].sort((a, b) => a.start - b.start)
}

function without(range: Highlight, cut: TextRange): readonly Highlight[] {
  if (cut.end <= range.start || range.end <= cut.start) return [range]
  return [
    { ...range, end: cut.start },
    { ...range, start: cut.end },
  ].filter(({ start, end }) => start < end)
}
