import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProgressEvent } from '@/lib/domain/progress/event'
import { buildFinished, buildOpen, lessonQuiz } from '@/lib/domain/progress/event.fixture'
import { mergeEvents } from '@/lib/domain/progress/merge-events'
import { drillQuiz } from './drill.fixture'
import { drillStandings, notBegun, rightMarks } from './drill-standing'

const quiz = drillQuiz('sqs-sns')
const marksOf = (signs: string) => [...signs].map((sign) => sign === '+')
const signsOf = (marks: readonly boolean[]) => marks.map((mark) => (mark ? '+' : '-')).join('')

/** An attempt that was used up, or left: `+` is a right answer. Begun at `at`, answered 1 ms later. */
const usedUp = (signs: string, at: number) => buildFinished(quiz, marksOf(signs), at)
const left = (signs: string, at: number) => buildOpen(quiz, marksOf(signs), signs.length + 1, at)

const standingOf = (...logs: readonly (readonly ProgressEvent[])[]) => {
  const { marks, passed, passes } = drillStandings(logs.flat()).get('sqs-sns') ?? notBegun
  return { marks: signsOf(marks), passed, passes }
}

describe('drillStandings', () => {
  it.each([
    ['++++++++', '++++++++', false],
    ['+++++++++', '+++++++++', false],
    ['++++++++++', '++++++++++', true],
    ['++++++++--', '++++++++--', true],
    ['--++++++++', '--++++++++', true],
    ['---+++++++', '---+++++++', false],
    ['---++++++++', '--++++++++', true],
    ['+-+-+-+-+-', '+-+-+-+-+-', false],
    ['----------', '----------', false],
  ])('[DR2] finds %s at %s, passed: %s', (answers, marks, passed) => {
    const passes = passed ? [1] : []
    expect(standingOf(left(answers, 0))).toEqual({ marks, passed, passes })
  })

  it('[DR2] counts across attempts that were used up, and dates the answer that passed', () => {
    const logs = [usedUp('-++++', 10), usedUp('++++', 20), left('-', 30)]
    expect(standingOf(...logs)).toEqual({ marks: '-++++++++-', passed: true, passes: [31] })
  })

  it('[DR3] begins a new run with the answer after a pass, and stays passed', () => {
    const logs = [usedUp('++++++++++', 10), left('-+', 20)]
    expect(standingOf(...logs)).toEqual({ marks: '-+', passed: false, passes: [11] })
  })

  it('[DR3] can be passed again', () => {
    const logs = [usedUp('++++++++++', 10), usedUp('+++++', 20), left('+++++', 30)]
    expect(standingOf(...logs)).toMatchObject({ passed: true, passes: [11, 31] })
  })

  it('[DR3] begins anew where an attempt was left for another', () => {
    expect(standingOf(left('+++++', 10), left('+++++', 20))).toMatchObject({ marks: '+++++' })
    expect(standingOf(left('+++++', 10), left('', 20))).toMatchObject({ marks: '', passed: false })
  })

  it('[DR3] passes over what another tab adds to an attempt that was left', () => {
    const late = left('+++++++++', 10).map((event) =>
      event.type === 'item_answered' ? { ...event, at: 40 } : event,
    )
    expect(standingOf(late, left('+-', 20))).toMatchObject({ marks: '+-' })
  })

  it('knows pairs apart, and drills from other quizzes', () => {
    const other = buildOpen(drillQuiz('dax-elasticache'), [true], 3, 5)
    const lesson = buildOpen(lessonQuiz('sqs-sns'), marksOf('++++++++++'), 11, 6)
    const standings = drillStandings([...other, ...lesson, ...left('-', 7)])
    expect([...standings.keys()].sort()).toEqual(['dax-elasticache', 'sqs-sns'])
    expect(standings.get('sqs-sns')?.marks).toEqual([false])
  })

  it('[DR2] is the same in whichever order tabs merge, and never contradicts the answers', () => {
    const attempts = fc.array(
      fc.record({ answers: fc.array(fc.boolean(), { maxLength: 14 }), finished: fc.boolean() }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(attempts, fc.integer({ min: 0, max: 100 }), (list, cut) => {
        const log = list.flatMap(({ answers, finished }, index) =>
          finished
            ? buildFinished(quiz, answers, index * 10)
            : buildOpen(quiz, answers, answers.length + 1, index * 10),
        )
        const [mine, theirs] = [log.slice(0, cut), log.slice(cut)]
        const merged = drillStandings(mergeEvents(mine, theirs)).get('sqs-sns')
        expect(drillStandings(mergeEvents(theirs, mine)).get('sqs-sns')).toEqual(merged)

        const { marks, passed, passes } = merged ?? notBegun
        expect(marks.length).toBeLessThanOrEqual(10)
        expect(passed).toBe(marks.length === 10 && rightMarks(marks) >= 8)
        expect(passes.length).toBeLessThanOrEqual(Math.floor(log.length / 10))
        expect([...passes].sort((a, b) => a - b)).toEqual(passes)
      }),
    )
  })
})
