import type { Mark } from './mark'
import type { SourceLine } from './source-line'

/**
 * Tells gaps between paragraphs from gaps a picture left. A picture leaves more blank lines than the
 * text is spaced by, or a line of bare spaces in a text whose blank lines are empty.
 */
export function markGap(lines: readonly SourceLine[]) {
  const usual = usualGap(lines)
  const spacedIsRare = countSpaced(lines) * 4 <= lines.filter(({ blank }) => blank).length

  return (start: number, end: number): Mark => {
    const inside = start > 0 && end < lines.length
    const spaced = lines.slice(start, end).some(({ raw }) => raw !== '')
    const wide = end - start >= usual + 2
    const figure = inside && (wide || (spaced && spacedIsRare && end - start > usual))
    return { type: 'gap', lines: [start + 1], figure }
  }
}

function countSpaced(lines: readonly SourceLine[]): number {
  return lines.filter(({ blank, raw }) => blank && raw !== '').length
}

/** The gap that most paragraphs of this text have between them. */
function usualGap(lines: readonly SourceLine[]): number {
  const counts = new Map<number, number>()
  let run = 0
  for (const { blank } of lines) {
    if (blank) run += 1
    else if (run > 0) {
      counts.set(run, (counts.get(run) ?? 0) + 1)
      run = 0
    }
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [1]
  return usual
}
