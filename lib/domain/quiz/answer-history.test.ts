import { describe, expect, it } from 'vitest'
import { buildAttempt, buildItemResult } from '@/lib/domain/progress/event.fixture'
import { answerHistory, missedLately } from './answer-history'

const right = (id: string) => buildItemResult(id, true)
const wrong = (id: string) => buildItemResult(id, false)
const guessed = (id: string) => ({ ...right(id), certainty: 'guess' as const })

describe('answerHistory', () => {
  it('[BQ1] counts as seen what was answered or laid on the table, and nothing else of an attempt', () => {
    const practice = buildAttempt({ itemIds: ['a', 'b', 'c'], results: [right('a')] })
    const sheet = buildAttempt({
      id: 'a2',
      feedback: 'at_end',
      itemIds: ['d', 'e', 'f'],
      times: { d: 5 },
      lastShown: 'e',
    })
    expect([...answerHistory([practice, sheet]).seen].sort()).toEqual(['a', 'd', 'e'])
  })

  it('[BQ1] counts of a sheet handed in only what was met', () => {
    const results = [right('a'), wrong('b'), wrong('c'), wrong('d'), wrong('e')]
    const [answered, ...blank] = results.map((result) =>
      result.itemId === 'a'
        ? { ...result, answer: { type: 'true_false', value: true } as const }
        : result,
    )
    const sheet = buildAttempt({
      feedback: 'at_end',
      results: answered === undefined ? [] : [answered, ...blank],
      times: { b: 9 },
      lastShown: 'c',
      answers: { d: { answer: null, certainty: 'guess' } },
    })
    expect([...answerHistory([sheet]).seen].sort()).toEqual(['a', 'b', 'c', 'd'])
    expect([...missedLately([sheet], 1)].sort()).toEqual(['b', 'c', 'd'])
  })

  it('[BQ1] goes by the last answer to an item, whichever attempt began first', () => {
    const long = buildAttempt({
      startedAt: 1,
      lastEventAt: 90,
      results: [right('a'), guessed('b')],
    })
    const short = buildAttempt({
      startedAt: 50,
      lastEventAt: 60,
      results: [guessed('a'), right('b')],
    })
    expect([...answerHistory([long, short]).unsure]).toEqual(['b'])
  })

  it('[BQ1] calls unsure what was last called a guess or unsure', () => {
    const results = [
      { ...right('a'), certainty: 'guess' as const },
      { ...wrong('b'), certainty: 'unsure' as const },
      { ...wrong('c'), certainty: 'sure' as const },
      right('d'),
    ]
    const before = buildAttempt({ results })
    expect([...answerHistory([before]).unsure]).toEqual(['a', 'b'])
    const later = buildAttempt({ lastEventAt: 9, results: [right('a')] })
    expect([...answerHistory([before, later]).unsure]).toEqual(['b'])
  })
})

describe('missedLately', () => {
  it('[BQ2] looks back on the last attempts that answered something', () => {
    const attempts = [
      buildAttempt({ lastEventAt: 10, results: [wrong('old')] }),
      buildAttempt({ lastEventAt: 30, results: [wrong('late'), right('fine')] }),
      buildAttempt({ lastEventAt: 20, results: [wrong('middle')] }),
      buildAttempt({ lastEventAt: 40, results: [] }),
    ]
    expect([...missedLately(attempts, 1)]).toEqual(['late'])
    expect([...missedLately(attempts, 2)].sort()).toEqual(['late', 'middle'])
    expect([...missedLately(attempts, 10)].sort()).toEqual(['late', 'middle', 'old'])
  })

  it('[BQ2] keeps what was missed, also when it was right the next time', () => {
    const attempts = [
      buildAttempt({ lastEventAt: 10, results: [wrong('a')] }),
      buildAttempt({ lastEventAt: 20, results: [right('a')] }),
    ]
    expect([...missedLately(attempts, 2)]).toEqual(['a'])
  })
})
