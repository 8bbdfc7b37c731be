import { describe, expect, it } from 'vitest'
import type { ExamDomain } from '@/lib/domain/notes/note'
import { bankProblems } from './bank-problems'
import { buildContext, linted, lintLesson } from './lint.fixture'

/** 300 items in the exam's shares, every second of which combines two facts. */
const shares: Record<ExamDomain, number> = { secure: 90, resilient: 78, performance: 72, cost: 60 }
function bank(counts = shares, facts = (index: number) => (index % 2 ? ['a', 'b'] : ['a'])) {
  const domains = Object.entries(counts).flatMap(([domain, count]) =>
    Array.from({ length: count }, () => domain as ExamDomain),
  )
  return domains.map((domain, index) =>
    linted({ id: `situation-${index}`, domain, facts: facts(index) }),
  )
}
const messages = (...context: Parameters<typeof buildContext>) =>
  bankProblems(buildContext(...context)).map(({ file, message }) => `${file} ${message}`)

describe('[LT19] a bank of 300 items', () => {
  it('has the shares of the exam', () => {
    expect(messages(bank())).toEqual([])
  })

  it('strays from them by at most five points', () => {
    expect(messages(bank({ ...shares, secure: 105, cost: 45 }))).toEqual([])
    expect(messages(bank({ ...shares, secure: 106, cost: 44 }))).toEqual([
      'content/items [LT19] found 35.3 % of the items in the domain secure; expected 30 %, give or take 5 points',
      'content/items [LT19] found 14.7 % of the items in the domain cost; expected 20 %, give or take 5 points',
    ])
  })

  it('combines facts in a third', () => {
    const combining = (count: number) =>
      bank(shares, (index) => (index < count ? ['a', 'b'] : ['a']))
    expect(messages(combining(100))).toEqual([])
    expect(messages(combining(99))).toEqual([
      'content/items [LT19] found 99 of 300 items that combine facts; expected a third or more',
    ])
  })

  it('has eight items of every lesson', () => {
    const items = bank()
    const few = items.slice(0, 7).map((each) => ({ ...each, lesson: 'topics' }))
    const lessons = [lintLesson('queues'), lintLesson('topics')]
    expect(messages([...items, ...few], { lessons })).toEqual([
      'content/items/topics.yaml [LT19] found 7 items; expected at least 8',
    ])
  })

  it('has its keys in every place about as often', () => {
    // One id shuffles its options one way: all keys stand in one place.
    const same = bank().map((each) => ({ ...each, item: { ...each.item, id: 'situation' } }))
    expect(messages(same)).toEqual([
      expect.stringMatching(
        /^content\/items \[LT19\] found keys (0, )*300(, 0)* times in the four places; expected each about as often$/,
      ),
    ])
  })

  it('is not looked at before it is that large', () => {
    expect(messages(bank().slice(1, 200))).toEqual([])
  })
})
