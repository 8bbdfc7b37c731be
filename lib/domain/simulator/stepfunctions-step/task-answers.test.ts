import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from './language/refusal'
import type { TaskAnswer } from './run/run'
import { sampleMachines } from './samples/sample-machines'
import { readTaskAnswers, taskAnswersText } from './task-answers'

describe('readTaskAnswers', () => {
  it('reads one answer or a list of them', () => {
    expect(
      readTaskAnswers(
        '{"A": {"Return": null}, "B": [{"Throw": {"Error": "E"}, "Seconds": 2}, {"Return": 1}]}',
      ),
    ).toEqual({
      A: [{ is: 'result', result: null, seconds: 0 }],
      B: [
        { is: 'error', error: 'E', cause: '', seconds: 2 },
        { is: 'result', result: 1, seconds: 0 },
      ],
    })
    expect(readTaskAnswers(' ')).toEqual({})
  })

  it('reads back what was written', () => {
    for (const { answers } of sampleMachines) {
      expect(readTaskAnswers(taskAnswersText(answers))).toEqual(answers)
    }
    const seconds = fc.integer({ min: 0, max: 1000 })
    const answer = fc.oneof(
      fc.record({ is: fc.constant('result' as const), result: fc.string(), seconds }),
      fc.record({
        is: fc.constant('error' as const),
        error: fc.string(),
        cause: fc.string(),
        seconds,
      }),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(answer)), (answers) => {
        const written: Readonly<Record<string, readonly TaskAnswer[]>> = { ...answers }
        expect(readTaskAnswers(taskAnswersText(written))).toEqual(written)
      }),
    )
  })

  it('never throws, whatever somebody writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readTaskAnswers(text)
        if (read instanceof Refusal) expect(read.says.ko).not.toBe('')
      }),
    )
  })
})
