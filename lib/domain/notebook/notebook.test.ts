import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteWritten, type ProgressEvent } from '@/lib/domain/progress/event'
import { buildAttemptPlan, lessonQuiz } from '@/lib/domain/progress/event.fixture'
import { notebook } from './notebook'
import { buildSitting, onDay, utcDay } from './notebook.fixture'

const right = { correct: true, credit: 1 } as const
const wrong = {} as const
const sheet = { plan: { feedback: 'at_end' } } as const

const read = (...logs: readonly (readonly ProgressEvent[])[]) => notebook(logs.flat(), utcDay)
const only = (...logs: readonly (readonly ProgressEvent[])[]) => {
  const [entry] = read(...logs)
  if (entry === undefined) throw new Error('There is no entry')
  return entry
}

describe('what has an entry', () => {
  it.each([
    { name: 'a wrong answer', result: wrong, entries: 1 },
    { name: 'an answer that is right in part', result: { credit: 0.5 }, entries: 1 },
    { name: 'an answer that was asked for', result: { answer: null }, entries: 1 },
    { name: 'a right answer', result: right, entries: 0 },
  ])('[NB1] $name: $entries', ({ result, entries }) => {
    expect(read(buildSitting(1, [result]))).toHaveLength(entries)
  })

  it('[NB1] keeps the entry when the item is right later', () => {
    expect(read(buildSitting(onDay(0), [wrong]), buildSitting(onDay(1), [right]))).toHaveLength(1)
  })

  it('[NB1] gives one entry to an item missed in two quizzes', () => {
    const exam = { quiz: { kind: 'exam', slug: 'saa-c03' } } as const
    const entry = only(buildSitting(1, [wrong]), buildSitting(onDay(1), [wrong], exam))
    expect(entry.misses.map(({ quiz }) => quiz.kind)).toEqual(['lesson', 'exam'])
  })

  it('[NB2] counts a blank that was looked at, and none that never came into view', () => {
    const blanks = [
      { itemId: 'i1', answer: null },
      { itemId: 'i2', answer: null },
    ]
    const entries = read(buildSitting(1, blanks, { ...sheet, seen: ['i1'] }))
    expect(entries.map(({ itemId }) => itemId)).toEqual(['i1'])
    expect(entries[0]?.lastMiss.given).toBe('blank')
  })

  it('[NB2] takes a look in one exam for no look in another', () => {
    const first = buildSitting(1, [right], { ...sheet, seen: ['i1'] })
    const second = buildSitting(onDay(1), [{ answer: null }], sheet)
    expect(read(first, second)).toEqual([])
  })

  it('passes over answers of an attempt that never started', () => {
    expect(read(buildSitting(1, [wrong]).slice(1))).toEqual([])
  })
})

describe('what an entry keeps', () => {
  it('[NB3] has my answer, how sure I was, when and where, for every miss', () => {
    const { misses } = only(
      buildSitting(1, [{ certainty: 'sure' }]),
      buildSitting(onDay(2), [{ answer: null }]),
    )
    expect(misses).toMatchObject([
      { at: 101, attemptId: 'lesson-1', given: 'answer', certainty: 'sure' },
      { at: onDay(2) + 100, given: 'asked', answer: null, certainty: null },
    ])
    expect(misses[0]?.answer).toEqual({ type: 'single', choice: 's3' })
    expect(misses[0]?.quiz).toEqual(lessonQuiz('lambda-limits'))
  })

  it('[NB3] begins with the first miss', () => {
    const { answers } = only(
      buildSitting(onDay(0), [right]),
      buildSitting(onDay(1), [wrong]),
      buildSitting(onDay(2), [right]),
    )
    expect(answers.map(({ correct }) => correct)).toEqual([false, true])
  })

  it('[NB7] has the note written last, and none once it was taken back', () => {
    const log = buildSitting(1, [wrong])
    const first = noteWritten('i1', 'Memory, not time', 5)
    const second = noteWritten('i1', 'Time, not memory', 9)
    expect(only(log, [second, first]).note).toBe('Time, not memory')
    expect(only(log, [first, second, noteWritten('i1', '', 10)]).note).toBe('')
    expect(read([first])).toEqual([])
  })
})

/** A log of some attempts of any kind at three items, with looks and notes. */
const itemId = fc.constantFrom('i1', 'i2', 'i3')
const result = fc.record({
  itemId,
  correct: fc.boolean(),
  answer: fc.constantFrom(null, { type: 'single' as const, choice: 's3' }),
  certainty: fc.constantFrom(null, 'guess' as const, 'unsure' as const, 'sure' as const),
})
const sitting = fc
  .record({
    at: fc.integer({ min: 0, max: 6 }).map((half) => half * onDay(1) * 0.5),
    kind: fc.constantFrom('lesson' as const, 'exam' as const, 'notebook' as const),
    feedback: fc.constantFrom('at_once' as const, 'at_end' as const),
    seen: fc.subarray(['i1', 'i2', 'i3']),
    results: fc.uniqueArray(result, { selector: (one) => one.itemId }),
  })
  .map(({ at, kind, feedback, seen, results }) =>
    buildSitting(at, results, {
      quiz: { kind, slug: 's' },
      plan: buildAttemptPlan({ id: `${kind}-${at}`, feedback }),
      seen,
    }),
  )
const note = fc
  .tuple(itemId, fc.string(), fc.nat({ max: 9 }))
  .map(([id, text, at]) => noteWritten(id, text, at))
const log = fc
  .tuple(fc.array(sitting, { maxLength: 6 }), fc.array(note, { maxLength: 4 }))
  .map(([sittings, notes]) => {
    const byId = new Map([...sittings.flat(), ...notes].map((event) => [event.id, event]))
    return [...byId.values()]
  })

describe('whatever the log says', () => {
  it('[NB8] is read the same in whichever order it is told', () => {
    const told = log.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    )
    fc.assert(
      fc.property(told, ([events, shuffled]) => {
        expect(notebook(shuffled, utcDay)).toEqual(notebook(events, utcDay))
      }),
    )
  })

  it('[NB1] each item has one entry at most, and an entry at least one miss, the first thing in it', () => {
    fc.assert(
      fc.property(log, (events) => {
        const entries = notebook(events, utcDay)
        expect(new Set(entries.map((entry) => entry.itemId)).size).toBe(entries.length)
        for (const { answers, misses, lastMiss } of entries) {
          expect(answers[0]).toBe(misses[0])
          expect(misses).toEqual(answers.filter(({ correct }) => !correct))
          expect(misses.at(-1)).toBe(lastMiss)
        }
      }),
    )
  })

  it('[NB1] loses no wrong answer', () => {
    fc.assert(
      fc.property(log, (events) => {
        const wrongly = events.flatMap((event) =>
          event.type === 'item_answered' && !event.correct && event.answer !== null
            ? [event.id]
            : [],
        )
        const kept = notebook(events, utcDay)
          .flatMap(({ misses }) => misses)
          .map((miss) => `item_answered/${miss.attemptId}/${miss.itemId}`)
        expect(kept).toEqual(expect.arrayContaining(wrongly))
      }),
    )
  })
})
