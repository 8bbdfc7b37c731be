import { sentencesOf } from '@/lib/domain/lesson/sentence'
import type { TextRange } from '@/lib/domain/progress/event'

/** A stretch of a stem that looks one way; `start` counts the characters of its plain text before it. */
export interface StemRun {
  readonly text: string
  readonly start: number
  readonly style: 'plain' | 'strong' | 'code' | 'gap'
  readonly highlighted: boolean
}

/** A stem as it is written on a sheet: what a situation tells, and what is asked. */
export interface StemParts {
  readonly situation: readonly StemRun[]
  readonly question: readonly StemRun[]
}

const marked = /\*\*(.+?)\*\*|`([^`]+)`|(_{3,})/g

/** The stem in runs, cut where a highlight begins or ends. Only a situation is told before it is asked about. */
export function stemParts(
  stem: string,
  isSituation: boolean,
  highlights: readonly TextRange[],
): StemParts {
  const sentences = isSituation ? sentencesOf(stem) : [stem]
  const situation = plainRuns(sentences.slice(0, -1).join(' '), 0)
  const end = situation.at(-1)
  const question = plainRuns(sentences.at(-1) ?? '', end ? end.start + end.text.length : 0)
  return {
    situation: situation.flatMap((run) => cutBy(highlights, run)),
    question: question.flatMap((run) => cutBy(highlights, run)),
  }
}

type PlainRun = Omit<StemRun, 'highlighted'>

function plainRuns(text: string, from: number): readonly PlainRun[] {
  const runs: PlainRun[] = []
  let start = from
  const add = (run: string, style: StemRun['style']) => {
    if (run !== '') runs.push({ text: run, start, style })
    start += run.length
  }
  let end = 0
  for (const match of text.matchAll(marked)) {
    const [whole, strong, code, gap] = match
    add(text.slice(end, match.index), 'plain')
    if (strong !== undefined) add(strong, 'strong')
    if (code !== undefined) add(code, 'code')
    if (gap !== undefined) add(gap, 'gap')
    end = match.index + whole.length
  }
  add(text.slice(end), 'plain')
  return runs
}

function cutBy(highlights: readonly TextRange[], run: PlainRun): readonly StemRun[] {
  const end = run.start + run.text.length
  const within = (at: number) => at > run.start && at < end
  const cuts = highlights.flatMap((range) => [range.start, range.end]).filter(within)
  const edges = [...new Set([run.start, ...cuts, end])].sort((a, b) => a - b)
  if (run.style === 'gap') edges.splice(1, edges.length - 2)
  return edges.slice(1).map((edge, index) => {
    const start = edges[index] ?? run.start
    const isWithin = (range: TextRange) => range.start <= start && edge <= range.end
    return {
      ...run,
      start,
      text: run.text.slice(start - run.start, edge - run.start),
      highlighted: highlights.some(isWithin),
    }
  })
}
