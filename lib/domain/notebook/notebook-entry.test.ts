import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGiven, onDay, utcDay } from './notebook.fixture'
import { entryStatuses, type GivenAnswer, notebookEntry } from './notebook-entry'

/** `x` a miss, `o` right, `g` a right guess, `X` a miss the learner was sure of; a number goes on to that day. */
function played(script: string): readonly GivenAnswer[] {
  let day = 0
  return script.split(' ').flatMap((step, index) => {
    if (/\d/.test(step)) {
      day = Number(step)
      return []
    }
    const certainty = step === 'g' ? 'guess' : step === 'X' ? 'sure' : null
    const correct = step === 'o' || step === 'g'
    return [buildGiven({ at: onDay(day, index), correct, certainty })]
  })
}

const entryOf = (script: string) => notebookEntry(played(script), '', utcDay)

describe('the status of an entry', () => {
  it.each([
    ['x', 'open'],
    ['x o', 'once_right'],
    ['x o o o', 'once_right'],
    ['x 1 o 2 o', 'settled'],
    ['x o 1 o', 'settled'],
    ['x 1 o o 2 o', 'settled'],
    ['x 1 o 2 x', 'open'],
    ['x 1 o 2 x 3 o', 'once_right'],
    ['x 1 o 2 o 3 x', 'open'],
    ['x 1 o 2 o 3 x 4 o 5 o', 'settled'],
    ['o 1 o 2 x', 'open'],
  ])('[NB4] %s is %s', (script, status) => {
    expect(entryOf(script)?.status).toBe(status)
  })

  it.each([
    ['x g', 'open'],
    ['x 1 g 2 g', 'open'],
    ['x 1 o 2 g', 'once_right'],
    ['x 1 o 2 g 3 o', 'settled'],
  ])('[NB5] %s, with g a guess, is %s', (script, status) => {
    expect(entryOf(script)?.status).toBe(status)
  })

  it.each([
    ['X', true],
    ['x', false],
    ['X 1 x', true],
    ['X 1 o', true],
    ['X 1 o 2 o', false],
    ['X 1 o 2 o 3 x', true],
  ])('[NB6] %s, with X a miss that was sure, is confidently wrong: %s', (script, confident) => {
    expect(entryOf(script)?.confidentlyWrong).toBe(confident)
  })

  it('[NB4] takes the days of the learner, not of Greenwich', () => {
    const seoul = (at: number) => utcDay(at + 9 * 3_600_000)
    const at = (hour: number) => hour * 3_600_000
    const answers = [
      buildGiven({ at: at(1) }),
      buildGiven({ at: at(14), correct: true }),
      buildGiven({ at: at(16), correct: true }),
    ]
    expect(notebookEntry(answers, '', utcDay)?.status).toBe('once_right')
    expect(notebookEntry(answers, '', seoul)?.status).toBe('settled')
  })

  it('has no entry for what was never missed', () => {
    expect(entryOf('o 1 g')).toBeNull()
  })
})

describe('whatever was answered', () => {
  const step = fc.constantFrom('x', 'X', 'o', 'g', '1', '2', '3')
  const script = fc.array(step, { maxLength: 12 }).map((steps) => ['x', ...steps].join(' '))

  it('[NB4] one more right answer never takes back what was known; one more miss always does', () => {
    fc.assert(
      fc.property(script, (before) => {
        const rank = (text: string) => entryStatuses.indexOf(entryOf(text)?.status ?? 'open')
        expect(rank(`${before} 9 o`)).toBeGreaterThanOrEqual(rank(before))
        expect(rank(`${before} 9 g`)).toBe(rank(before))
        expect(rank(`${before} 9 x`)).toBe(0)
      }),
    )
  })
})
