import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemAnswered, lessonOpened, type ProgressEvent, sectionReached } from './event'
import { buildItemResult } from './event.fixture'
import { mergeEvents } from './merge-events'

const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc
    .tuple(fc.constantFrom('l1', 'l2'), fc.constantFrom('a', 'b'), fc.nat({ max: 3 }))
    .map(([lesson, section, at]) => sectionReached(lesson, section, at)),
  fc
    .tuple(fc.constantFrom('i1', 'i2'), fc.boolean(), fc.nat({ max: 3 }))
    .map(([itemId, correct, at]) => itemAnswered('a1', buildItemResult(itemId, correct), at)),
)
// What a tab holds went through a merge itself: ids are unique in it.
const log = fc.array(event).map((events) => mergeEvents([], events))

describe('mergeEvents', () => {
  it('[PG1] tells the same thing once: the earlier telling stands', () => {
    const first = itemAnswered('a1', buildItemResult('i1', true), 5)
    const second = itemAnswered('a1', buildItemResult('i1', false), 6)
    expect(mergeEvents([second], [first])).toEqual([first])
    expect(mergeEvents([first], [second])).toEqual([first])
  })

  it('[PG1] counts an opening once a day', () => {
    const noon = Date.UTC(2026, 10, 22, 12)
    const openings = [noon, noon + 1, noon + 86_400_000].map((at) => lessonOpened('l1', [], at))
    expect(mergeEvents([], openings).map(({ at }) => at)).toEqual([noon, noon + 86_400_000])
  })

  it('[PG2] keeps the events of both, in order of time', () => {
    const [a, b, c] = [1, 2, 3].map((at) => sectionReached('l1', `s${at}`, at))
    if (!(a && b && c)) throw new Error('Three were made')
    expect(mergeEvents([a, c], [b])).toEqual([a, b, c])
  })

  it('[PG2] gives one log whichever comes first, however often, and loses no id', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a))
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)))
        expect(mergeEvents(a, a)).toEqual(a)
        const ids = new Set(mergeEvents(a, b).map(({ id }) => id))
        for (const { id } of [...a, ...b]) expect(ids).toContain(id)
      }),
    )
  })
})
