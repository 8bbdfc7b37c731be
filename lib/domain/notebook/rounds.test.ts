import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attempts } from '@/lib/domain/progress/attempt'
import {
  buildAttempt,
  buildFinished,
  buildOpen,
  lessonQuiz,
} from '@/lib/domain/progress/event.fixture'
import { compareRounds, roundChanges } from './compare-rounds'
import { getOpenRound, type Round, roundPlan, roundRef, rounds } from './rounds'

const finished = (marks: readonly boolean[], at: number) => buildFinished(roundRef, marks, at)
const left = (marks: readonly boolean[], at: number) => buildOpen(roundRef, marks, 3, at)

describe('rounds', () => {
  it('[NB13] numbers them as they began, and no other quiz', () => {
    const log = [
      ...buildFinished(lessonQuiz('limits'), [true], 1),
      ...finished([true, false], 10),
      ...finished([true, true], 20),
    ]
    expect(rounds(attempts(log)).map(({ number, startedAt }) => [number, startedAt])).toEqual([
      [1, 10],
      [2, 20],
    ])
  })

  it('[NB13] gives none to one that was dropped for another', () => {
    const all = rounds(attempts([...finished([true], 1), ...left([true], 10), ...left([], 20)]))
    expect(all.map(({ startedAt }) => startedAt)).toEqual([1, 20])
    expect(getOpenRound(all)).toMatchObject({ number: 2, startedAt: 20, results: [] })
  })

  it('[NB14] goes on with the last one begun, unless it is finished', () => {
    expect(getOpenRound(rounds(attempts([...left([true], 1), ...finished([true], 9)])))).toBeNull()
    expect(getOpenRound([])).toBeNull()
  })
})

describe('roundPlan', () => {
  it('[NB13] asks each chosen item once, in the order of its seed', () => {
    const ids = fc.uniqueArray(fc.string())
    fc.assert(
      fc.property(ids, fc.string(), (itemIds, seed) => {
        const { itemIds: asked, feedback } = roundPlan(itemIds, 'a1', seed)
        expect(feedback).toBe('at_once')
        expect(asked.toSorted()).toEqual(itemIds.toSorted())
        expect(roundPlan(itemIds, 'a2', seed).itemIds).toEqual(asked)
      }),
    )
    const many = Array.from({ length: 20 }, (_, index) => `i${index}`)
    expect(roundPlan(many, 'a1', 'one').itemIds).not.toEqual(roundPlan(many, 'a1', 'two').itemIds)
  })
})

/** One round for each text: `o` right, `x` missed, `.` not asked, by place. */
function buildRounds(...texts: readonly string[]): readonly Round[] {
  const log = texts.map((text, index) => {
    const marks = [...text].flatMap((mark, place) =>
      mark === '.' ? [] : [{ itemId: `i${place}`, correct: mark === 'o' }],
    )
    const results = marks.map((mark) => ({ ...mark, answer: null, credit: 0, certainty: null }))
    const itemIds = marks.map(({ itemId }) => itemId)
    const at = index + 1
    return buildAttempt({
      id: `r${at}`,
      quiz: roundRef,
      startedAt: at,
      finishedAt: at,
      itemIds,
      results,
    })
  })
  return rounds(log)
}

function compared(...texts: readonly string[]) {
  const all = buildRounds(...texts)
  const last = all.at(-1)
  if (last === undefined) throw new Error('There is no round')
  return compareRounds(all, last)
}

describe('compareRounds', () => {
  it('[NB15] tells each item by the last earlier round that asked it', () => {
    const { lines } = compared('xxoo.', 'xo..x', 'xoxox')
    expect(lines.map(({ itemId, change }) => `${itemId} ${change}`)).toEqual([
      'i0 still_missed',
      'i4 still_missed',
      'i2 slipped',
      'i1 held',
      'i3 held',
    ])
    expect(lines[0]?.marks).toEqual([false, false, false])
    expect(lines[1]?.marks).toEqual([null, false, false])
  })

  it.each([
    ['x', 'x', 'still_missed'],
    ['o', 'x', 'slipped'],
    ['x', 'o', 'got_over'],
    ['o', 'o', 'held'],
    ['.', 'o', 'new'],
    ['.', 'x', 'new'],
  ])('[NB15] %s and then %s is %s', (before, now, change) => {
    expect(compared(before, now).lines[0]?.change).toBe(change)
  })

  it('[NB15] holds a round against earlier ones only', () => {
    const all = buildRounds('x', 'o', 'x')
    const second = all[1]
    if (second === undefined) throw new Error('There are three rounds')
    const { rounds: held, lines } = compareRounds(all, second)
    expect(held.map(({ number }) => number)).toEqual([1, 2])
    expect(lines).toEqual([{ itemId: 'i0', change: 'got_over', marks: [false, true] }])
  })

  it('[NB15] has one line for each answered item, what was missed before what was right', () => {
    const text = fc.array(fc.constantFrom('x', 'o', '.'), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const all = buildRounds(...texts.map((marks) => marks.join('')))
        const last = all.at(-1)
        if (last === undefined) return
        const { lines } = compareRounds(all, last)
        expect(new Set(lines.map(({ itemId }) => itemId))).toEqual(new Set(last.itemIds))
        expect(lines.every(({ change }) => roundChanges.includes(change))).toBe(true)
        const marks = lines.map((line) => line.marks.at(-1))
        expect(marks).toEqual(marks.toSorted((a, b) => Number(a) - Number(b)))
      }),
    )
  })
})
