import type { SourceLine } from './source-line'

const longest = 40

/** How many lines of YAML front matter a Markdown file begins with, fences included. */
export function frontLines(lines: readonly SourceLine[]): number {
  if (lines[0]?.raw.trim() !== '---') return 0
  const end = lines.slice(1, longest).findIndex(({ raw }) => raw.trim() === '---')
  if (end < 1) return 0
  const inside = lines.slice(1, end + 1)
  const isYaml = inside.every(({ raw }) => /^(?:[\w-]+:(?:\s|$)|\s*-\s|\s+\S|#|\s*$)/.test(raw))
  return isYaml ? end + 2 : 0
}

/** The title that such front matter gives. */
export function frontTitle(lines: readonly SourceLine[]): string | null {
  for (const { raw } of lines.slice(0, frontLines(lines))) {
    const title = /^title:\s*["']?(.*?)["']?\s*$/.exec(raw)?.[1]
    if (title) return title
  }
  return null
}
