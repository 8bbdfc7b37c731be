import type { ProgressEvent } from '@/lib/domain/progress/event'
import { type DayOf, type GivenAnswer, type NotebookEntry, notebookEntry } from './notebook-entry'

type Told<Type extends ProgressEvent['type']> = Extract<ProgressEvent, { type: Type }>

/** Every item that was once not right, the newest miss first (RULES.md). */
export function notebook(events: readonly ProgressEvent[], dayOf: DayOf): readonly NotebookEntry[] {
  const notes = lastNotes(events)
  return [...answersByItem(events)]
    .flatMap(([itemId, answers]) => {
      const entry = notebookEntry(answers.sort(byTime), notes.get(itemId)?.text ?? '', dayOf)
      return entry === null ? [] : [entry]
    })
    .sort(byNewestMiss)
}

/** The newest miss first; of misses of one moment, as of a sheet handed in, always the same. */
export function byNewestMiss(a: NotebookEntry, b: NotebookEntry): number {
  return b.lastMiss.at - a.lastMiss.at || (a.itemId < b.itemId ? -1 : 1)
}

function byTime(a: GivenAnswer, b: GivenAnswer): number {
  return a.at - b.at || (a.attemptId < b.attemptId ? -1 : 1)
}

/** What was answered in attempts that are known to have started, blanks that nobody saw aside. */
function answersByItem(events: readonly ProgressEvent[]): ReadonlyMap<string, GivenAnswer[]> {
  const started = new Map<string, Told<'attempt_started'>>()
  const seen = new Set<string>()
  for (const event of events) {
    if (event.type === 'attempt_started') started.set(event.attemptId, event)
    else if (event.type === 'item_shown') seen.add(`${event.attemptId}/${event.itemId}`)
  }
  const byItem = new Map<string, GivenAnswer[]>()
  for (const event of events) {
    if (event.type !== 'item_answered') continue
    const start = started.get(event.attemptId)
    if (start === undefined) continue
    const given = givenAnswer(event, start)
    if (given.given === 'blank' && !seen.has(`${event.attemptId}/${event.itemId}`)) continue
    const known = byItem.get(event.itemId)
    if (known === undefined) byItem.set(event.itemId, [given])
    else known.push(given)
  }
  return byItem
}

function givenAnswer(
  { attemptId, at, itemId, answer, correct, credit, certainty }: Told<'item_answered'>,
  { quiz, feedback, seed }: Told<'attempt_started'>,
): GivenAnswer {
  const without = feedback === 'at_once' ? 'asked' : 'blank'
  const given = answer === null ? without : 'answer'
  return { attemptId, quiz, seed, at, itemId, answer, correct, credit, certainty, given }
}

function lastNotes(events: readonly ProgressEvent[]): ReadonlyMap<string, Told<'note_written'>> {
  const notes = new Map<string, Told<'note_written'>>()
  for (const event of events) {
    if (event.type !== 'note_written') continue
    const known = notes.get(event.itemId)
    if (known === undefined || isLater(event, known)) notes.set(event.itemId, event)
  }
  return notes
}

function isLater(a: Told<'note_written'>, b: Told<'note_written'>): boolean {
  return a.at === b.at ? a.id > b.id : a.at > b.at
}
