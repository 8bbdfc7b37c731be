import { itemCode, itemCodePattern } from './item-code'

export const quizModes = ['practice', 'review'] as const
/** Each answer explained as it is given, or all of them reviewed at the end. */
export type QuizMode = (typeof quizModes)[number]

/** A quiz that somebody put together, as its link says it: the items by code, in the order they are asked. */
export interface QuizSpec {
  readonly mode: QuizMode
  /** How long until it hands itself in; null without a clock. */
  readonly minutes: number | null
  readonly seed: string
  readonly codes: readonly string[]
}

/** A link stays short enough to be sent anywhere. */
export const mostItems = 100
export const mostMinutes = 300

/** What of a link could not be used as it stands. */
export type LinkProblem =
  | { readonly type: 'no_items' | 'mode' | 'minutes' | 'seed' }
  | { readonly type: 'unreadable_items' | 'too_many_items'; readonly count: number }

export interface ReadLink {
  /** What remains of it; null where it names no item. */
  readonly spec: QuizSpec | null
  readonly problems: readonly LinkProblem[]
}

/** The spec as the query of its link, always written the same way: also the slug of its `QuizRef`. */
export function quizSlug({ mode, minutes, seed, codes }: QuizSpec): string {
  const clock = minutes === null ? '' : `&minutes=${minutes}`
  return `mode=${mode}${clock}&seed=${seed}&items=${codes.join('-')}`
}

/** Reads the query of a link. Whatever is wrong is told, and the rest is kept. */
export function readQuizLink(query: string): ReadLink {
  const asked = new URLSearchParams(query)
  const problems: LinkProblem[] = []
  const codes = readCodes(asked.get('items') ?? '', problems)
  if (codes.length === 0) return { spec: null, problems: [...problems, { type: 'no_items' }] }
  const mode = readMode(asked.get('mode'), problems)
  const minutes = readMinutes(asked.get('minutes'), mode, problems)
  return {
    spec: { mode, minutes, seed: readSeed(asked.get('seed'), codes, problems), codes },
    problems,
  }
}

function readCodes(text: string, problems: LinkProblem[]): readonly string[] {
  const parts = [...new Set(text.split('-').filter((part) => part !== ''))]
  const codes = parts.filter((part) => itemCodePattern.test(part))
  const unreadable = parts.length - codes.length
  if (unreadable > 0) problems.push({ type: 'unreadable_items', count: unreadable })
  const tooMany = codes.length - mostItems
  if (tooMany > 0) problems.push({ type: 'too_many_items', count: tooMany })
  return codes.slice(0, mostItems)
}

function readMode(text: string | null, problems: LinkProblem[]): QuizMode {
  const mode = quizModes.find((one) => one === text)
  if (mode === undefined) problems.push({ type: 'mode' })
  return mode ?? 'practice'
}

/** A clock belongs to what is handed in: nobody reads an explanation against time. */
function readMinutes(text: string | null, mode: QuizMode, problems: LinkProblem[]): number | null {
  if (text === null) return null
  const minutes = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0
  if (mode === 'review' && minutes >= 1 && minutes <= mostMinutes) return minutes
  problems.push({ type: 'minutes' })
  return null
}

/** Without a readable one everybody still gets the same: it is made of the items. */
function readSeed(text: string | null, codes: readonly string[], problems: LinkProblem[]): string {
  if (text !== null && /^[0-9a-z]{1,32}$/.test(text)) return text
  problems.push({ type: 'seed' })
  return itemCode(codes.join('-'))
}
