import { gradeItem, type ItemAnswer } from '@/lib/domain/item/grade-item'
import type { AskedItem } from '@/lib/domain/item/item'
import type { Attempt, SheetAnswer } from '@/lib/domain/progress/attempt'
import {
  answerChanged,
  attemptFinished,
  attemptLeft,
  type ItemMarks,
  type ItemResult,
  itemAnswered,
  itemMarked,
  itemShown,
  type ProgressEvent,
} from '@/lib/domain/progress/event'
import { type Draft, emptyDraft, isBlank, nextDraft } from './draft'
import { highlighted } from './highlight'
import { presentItem } from './present-item'
import { getItem, type Quiz } from './quiz'
import {
  getCurrentItem,
  type QuizEvent,
  type QuizState,
  type QuizStep,
  unchanged,
  withLog,
} from './quiz-state'

/** What an item is marked with before anybody marked it. */
export const unmarked: ItemMarks = { flagged: false, struck: [], highlights: [] }

/** A sheet as it was left: at the item last looked at. One whose time is up is handed in. */
export function openSheet(quiz: Quiz, attempt: Attempt, at: number): QuizStep {
  const itemIds = attempt.itemIds.filter(
    (id) => getItem(quiz, id) !== null || attempt.results.some(({ itemId }) => itemId === id),
  )
  const record = { ...attempt, itemIds }
  const position = Math.max(0, itemIds.indexOf(attempt.lastShown ?? ''))
  const phase = attempt.finishedAt === null ? 'presenting' : 'finished'
  const nothing = { draft: null, certainty: null, problem: null }
  const left: QuizState = { attempt: record, phase, position, ...nothing }
  if (phase === 'finished') return unchanged(left)
  const state = onTable(quiz, left, position)
  if (itemIds.length === 0 || isOver(state, at)) return handedIn(quiz, state, at)
  return shown(quiz, state, position, at, [])
}

/** What can be done where the whole sheet is looked over and no item is on the table. */
const fromReview: ReadonlySet<QuizEvent['type']> = new Set(['moved', 'handed_in'])

/** The state after `event` where everything is handed in at the end. */
export function nextSheet(quiz: Quiz, state: QuizState, event: QuizEvent, at: number): QuizStep {
  if (isOver(state, at)) return handedIn(quiz, state, at)
  const item = getCurrentItem(quiz, state)
  if (item === null || (state.phase === 'reviewing' && !fromReview.has(event.type))) {
    return unchanged(state)
  }
  switch (event.type) {
    case 'choice_toggled':
    case 'value_chosen':
    case 'option_moved':
    case 'pair_set':
      return drafted(item, state, nextDraft(item, state.draft, event), at)
    case 'text_typed':
      return unchanged({ ...state, draft: nextDraft(item, state.draft, event) })
    case 'certainty_chosen':
      return drafted(item, { ...state, certainty: event.certainty }, state.draft, at)
    case 'draft_kept':
      return drafted(item, state, state.draft, at)
    case 'moved':
      return moved(quiz, state, event.to, at)
    case 'submitted':
      return state.position + 1 < state.attempt.itemIds.length
        ? moved(quiz, state, state.position + 1, at)
        : reviewing(item, state, at)
    case 'review_opened':
      return reviewing(item, state, at)
    case 'handed_in':
      return handedIn(quiz, state, at)
    case 'page_left':
      return withLog(state, [...kept(item, state, at), attemptLeft(state.attempt.id, at)])
    case 'page_returned':
      return state.phase === 'presenting' && state.attempt.inView === null
        ? withLog(state, [itemShown(state.attempt.id, item.id, at)])
        : unchanged(state)
    case 'flag_toggled':
    case 'option_struck':
    case 'highlighted':
    case 'highlights_cleared':
      return marked(state, item, event, at)
    case 'gave_up':
    case 'continued':
    case 'clock_ticked':
      return unchanged(state)
  }
}

function isOver({ attempt }: QuizState, at: number): boolean {
  return attempt.deadlineAt !== null && at >= attempt.deadlineAt
}

/** Choices are kept as they are made. */
function drafted(item: AskedItem, state: QuizState, draft: Draft, at: number): QuizStep {
  const next = { ...state, draft }
  return withLog(next, kept(item, next, at))
}

/** What the log has to know of the draft: nothing where the sheet says the same already. */
function kept(item: AskedItem | null, state: QuizState, at: number): readonly ProgressEvent[] {
  if (item === null || state.phase !== 'presenting') return []
  const { attempt, certainty } = state
  const known = sheetAnswer(attempt, item)
  const answer = isUntouched(item, state.draft) ? null : state.draft
  const isSame =
    certainty === known.certainty && JSON.stringify(answer) === JSON.stringify(known.answer)
  return isSame ? [] : [answerChanged(attempt.id, { itemId: item.id, answer, certainty }, at)]
}

/** What stands on the sheet; nothing where the item became one of another type since it was answered. */
function sheetAnswer({ answers }: Attempt, { id, type }: AskedItem): SheetAnswer {
  const given = answers[id]
  const isFitting = given !== undefined && (given.answer === null || given.answer.type === type)
  return isFitting ? given : { answer: null, certainty: null }
}

/** As the item was presented: an order that nobody moved is no answer. */
function isUntouched(item: AskedItem, draft: Draft): boolean {
  if (draft === null || isBlank(draft)) return true
  return JSON.stringify(draft) === JSON.stringify(emptyDraft(item))
}

function moved(quiz: Quiz, state: QuizState, to: number, at: number): QuizStep {
  if (to < 0 || to >= state.attempt.itemIds.length) return unchanged(state)
  if (to === state.position && state.phase === 'presenting') return unchanged(state)
  return shown(quiz, state, to, at, kept(getCurrentItem(quiz, state), state, at))
}

function shown(
  quiz: Quiz,
  state: QuizState,
  position: number,
  at: number,
  before: readonly ProgressEvent[],
): QuizStep {
  const { state: saved } = withLog(state, before)
  const next = onTable(quiz, saved, position)
  const itemId = next.attempt.itemIds[position] ?? ''
  const step = withLog(next, [itemShown(next.attempt.id, itemId, at)])
  return { ...step, log: [...before, ...step.log] }
}

/** The item at this place laid on the table, as it stands on the sheet. */
function onTable(quiz: Quiz, state: QuizState, position: number): QuizState {
  const next: QuizState = { ...state, phase: 'presenting', position, problem: null }
  const item = getCurrentItem(quiz, next)
  if (item === null) return { ...next, draft: null, certainty: null }
  const { answer, certainty } = sheetAnswer(state.attempt, item)
  return { ...next, draft: answer ?? emptyDraft(item), certainty }
}

function reviewing(item: AskedItem, state: QuizState, at: number): QuizStep {
  const log = [...kept(item, state, at), attemptLeft(state.attempt.id, at)]
  return withLog({ ...state, phase: 'reviewing' }, log)
}

type MarkEvent = Extract<
  QuizEvent,
  { type: 'flag_toggled' | 'option_struck' | 'highlighted' | 'highlights_cleared' }
>

function marked(state: QuizState, item: AskedItem, event: MarkEvent, at: number): QuizStep {
  const marks = state.attempt.marks[item.id] ?? unmarked
  return withLog(state, [itemMarked(state.attempt.id, item.id, nextMarks(marks, event), at)])
}

function nextMarks(marks: ItemMarks, event: MarkEvent): ItemMarks {
  switch (event.type) {
    case 'flag_toggled':
      return { ...marks, flagged: !marks.flagged }
    case 'option_struck': {
      const { struck } = marks
      const others = struck.filter((id) => id !== event.optionId)
      return {
        ...marks,
        struck: others.length < struck.length ? others : [...struck, event.optionId],
      }
    }
    case 'highlighted':
      return {
        ...marks,
        highlights: highlighted(marks.highlights, {
          locale: event.locale,
          start: event.start,
          end: event.end,
        }),
      }
    case 'highlights_cleared':
      return { ...marks, highlights: [] }
  }
}

/** Grades the whole sheet. One that is late is handed in as it stood at its deadline. */
function handedIn(quiz: Quiz, state: QuizState, at: number): QuizStep {
  const { deadlineAt, id } = state.attempt
  const inTime = deadlineAt === null ? at : Math.min(at, deadlineAt)
  const last = kept(getCurrentItem(quiz, state), state, inTime)
  const { state: saved } = withLog(state, last)
  const results = saved.attempt.itemIds.flatMap((itemId) =>
    gradeOnSheet(quiz, saved.attempt, itemId),
  )
  const log = [
    ...results.map((result) => itemAnswered(id, result, inTime)),
    attemptFinished(id, inTime),
  ]
  const step = withLog({ ...saved, phase: 'finished', draft: null, problem: null }, log)
  return { ...step, log: [...last, ...step.log] }
}

function gradeOnSheet(quiz: Quiz, attempt: Attempt, itemId: string): readonly ItemResult[] {
  const item = getItem(quiz, itemId)
  if (item === null) return []
  const presented = presentItem(item, attempt.seed)
  const { answer, certainty } = sheetAnswer(attempt, presented)
  const { correct, credit } = gradeAnswer(presented, answer)
  return [{ itemId, answer, correct, credit, certainty: answer === null ? null : certainty }]
}

/** A blank, and what cannot be read, earns nothing: there is nobody to ask any more. */
function gradeAnswer(item: AskedItem, answer: ItemAnswer | null) {
  return answer === null ? { correct: false, credit: 0 } : gradeItem(item, answer)
}
