import { type ExamDomain, examDomains } from '@/lib/domain/notes/note'
import { type Certainty, certainties, type QuizRef, quizKinds } from '@/lib/domain/progress/event'
import type { FiledEntry } from './filed-entry'
import { type DayOf, type EntryStatus, entryStatuses } from './notebook-entry'

/** What is asked of an entry; null asks nothing. */
export interface EntryFilter {
  readonly chapter: string | null
  readonly lesson: string | null
  readonly domain: ExamDomain | null
  readonly pair: string | null
  readonly status: EntryStatus | null
  readonly certainty: Certainty | null
  readonly quiz: QuizRef['kind'] | null
  /** Missed on this day, `YYYY-MM-DD`, or after it. */
  readonly since: string | null
}

export type FilterName = keyof EntryFilter
/** Each is a parameter of the address, by its own name. */
export const filterNames = [
  'chapter',
  'lesson',
  'domain',
  'pair',
  'status',
  'certainty',
  'quiz',
  'since',
] as const satisfies readonly FilterName[]

/** Reads a filter from an address; what nobody knows is not asked. */
export function parseFilter(read: (name: FilterName) => string | null): EntryFilter {
  return {
    chapter: read('chapter') || null,
    lesson: read('lesson') || null,
    pair: read('pair') || null,
    domain: oneOf(examDomains, read('domain')),
    status: oneOf(entryStatuses, read('status')),
    certainty: oneOf(certainties, read('certainty')),
    quiz: oneOf(quizKinds, read('quiz')),
    since: parseDay(read('since')),
  }
}

function oneOf<Value extends string>(known: readonly Value[], asked: string | null): Value | null {
  return known.find((value) => value === asked) ?? null
}

function parseDay(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
}

/** The lessons of each chapter, and where the days of the learner begin: what a filter is read by. */
export interface FilterContext {
  readonly chapterOf: ReadonlyMap<string, string>
  readonly dayOf: DayOf
}

export function filterEntries(
  entries: readonly FiledEntry[],
  filter: EntryFilter,
  context: FilterContext,
): readonly FiledEntry[] {
  return entries.filter((entry) => isFiledUnder(entry, filter, context))
}

function isFiledUnder(entry: FiledEntry, filter: EntryFilter, context: FilterContext): boolean {
  const { lesson, scenario } = entry.item
  return (
    isAsked(filter.chapter, context.chapterOf.get(lesson)) &&
    isAsked(filter.lesson, lesson) &&
    isAsked(filter.domain, scenario?.domain) &&
    isAsked(filter.pair, scenario?.pair) &&
    isAsked(filter.status, entry.status) &&
    hasMiss(entry, filter, context)
  )
}

function hasMiss({ misses }: FiledEntry, filter: EntryFilter, { dayOf }: FilterContext): boolean {
  const { certainty, quiz, since } = filter
  if (certainty === null && quiz === null && since === null) return true
  return misses.some(
    (miss) =>
      isAsked(certainty, miss.certainty) &&
      isAsked(quiz, miss.quiz.kind) &&
      (since === null || dayOf(miss.at) >= since),
  )
}

function isAsked<Value>(asked: Value | null, value: Value | null | undefined): boolean {
  return asked === null || asked === value
}
