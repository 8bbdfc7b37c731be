import { describe, expect, it } from 'vitest'
import { buildSingle } from './quiz.fixture'
import { bankLength, quizBank } from './quiz-bank'

const buildItems = (section: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    buildSingle({ id: `${section}.${index}`, anchor: section }),
  )
const idsOf = (items: ReturnType<typeof quizBank>) => items.map(({ id }) => id)

describe('quizBank', () => {
  it('[QZ17] sends all of a few items', () => {
    const items = buildItems('memory', bankLength)
    expect(quizBank(items)).toEqual(items)
  })

  it('[QZ17] takes from a small section all, and from large ones alike', () => {
    const items = [...buildItems('a', 200), ...buildItems('b', 10), ...buildItems('c', 200)]
    const counts = new Map<string, number>()
    for (const { anchor } of quizBank(items)) counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
    expect([...counts].sort()).toEqual([
      ['a', 35],
      ['b', 10],
      ['c', 35],
    ])
  })

  it('[QZ17] changes by no more than one item for each one that comes or goes', () => {
    const items = [...buildItems('a', 100), ...buildItems('b', 100)]
    const before = idsOf(quizBank(items))
    const after = idsOf(quizBank([...items.slice(1), buildSingle({ id: 'new', anchor: 'b' })]))
    expect(after.filter((id) => !before.includes(id)).length).toBeLessThanOrEqual(2)
  })
})
