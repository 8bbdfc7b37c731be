import { describe, expect, it } from 'vitest'
import { attemptStarted } from './event'
import {
  buildAttemptPlan,
  buildFinished,
  buildOpen,
  chapterQuiz,
  lessonQuiz,
} from './event.fixture'
import { answeredCount, openAttempts } from './open-attempts'
import { progress } from './progress'

const [a, b] = [lessonQuiz('a'), chapterQuiz('b')]
const open = (events: Parameters<typeof progress>[0]) =>
  openAttempts(progress(events)).map(({ quiz }) => quiz.slug)

describe('openAttempts', () => {
  it('[PG8] lists what was begun and not finished, the one left last first', () => {
    expect(open([...buildOpen(a, [true], 3, 10), ...buildOpen(b, [true], 3, 20)])).toEqual([
      'b',
      'a',
    ])
  })

  it('[PG8] leaves out what was finished later and what nobody answered', () => {
    expect(open([...buildOpen(a, [true], 3, 10), ...buildFinished(a, [true], 20)])).toEqual([])
    expect(open(buildOpen(b, [], 3, 10))).toEqual([])
  })

  it('[PG8] lists a sheet whose clock runs before anything is answered', () => {
    const plan = buildAttemptPlan({ feedback: 'at_end', deadlineAt: 99 })
    expect(open([attemptStarted({ kind: 'built', slug: 'x' }, plan, 1)])).toEqual(['x'])
  })
})

describe('answeredCount', () => {
  it('[PG8] counts on a sheet what stands there, blanks apart', () => {
    const answer = { type: 'true_false', value: true } as const
    const answers = {
      i1: { answer, certainty: null },
      i2: { answer: null, certainty: null },
    }
    expect(answeredCount({ ...emptySheet(), answers })).toBe(1)
  })
})

function emptySheet() {
  const [attempt] = progress([
    attemptStarted(a, buildAttemptPlan({ feedback: 'at_end' }), 1),
  ]).attempts
  if (attempt === undefined) throw new Error('An attempt that was started is missing')
  return attempt
}
