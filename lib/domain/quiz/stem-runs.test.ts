import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StemRun, stemParts } from './stem-runs'

const brief = (runs: readonly StemRun[]) =>
  runs.map(
    ({ text, start, style, highlighted }) => `${start} ${style}${highlighted ? '*' : ''} ${text}`,
  )

describe('[EX10] the runs of a stem', () => {
  it('parts a situation from what is asked, and counts on over both', () => {
    const { situation, question } = stemParts('It **grows**. Use `x`. What now?', true, [])
    expect(brief(situation)).toEqual([
      '0 plain It ',
      '3 strong grows',
      '8 plain . Use ',
      '14 code x',
      '15 plain .',
    ])
    expect(brief(question)).toEqual(['16 plain What now?'])
  })

  it('is all asked where there is no situation; a gap stands by itself', () => {
    const { situation, question } = stemParts('One. Up to ____ GB.', false, [])
    expect(situation).toEqual([])
    expect(brief(question)).toEqual(['0 plain One. Up to ', '11 gap ____', '15 plain  GB.'])
  })

  it('cuts where a highlight begins and ends, also across runs', () => {
    const { question } = stemParts('The **whole** thing', false, [{ start: 2, end: 6 }])
    expect(brief(question)).toEqual([
      '0 plain Th',
      '2 plain* e ',
      '4 strong* wh',
      '6 strong ole',
      '9 plain  thing',
    ])
  })

  it('loses and doubles no character, whatever is highlighted', () => {
    const range = fc.record({ start: fc.nat({ max: 60 }), end: fc.nat({ max: 60 }) })
    const text = 'A **bold** word and `code`. Then ____ comes. Why?'
    const plain = 'A bold word and code. Then ____ comes.Why?'
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), (highlights) => {
        const { situation, question } = stemParts(text, true, highlights)
        const runs = [...situation, ...question]
        expect(runs.map((run) => run.text).join('')).toBe(plain)
        let end = 0
        for (const run of runs) {
          expect(run.start).toBe(end)
          end += run.text.length
        }
      }),
    )
  })
})
