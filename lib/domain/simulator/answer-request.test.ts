import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Answer, answerRequest, type ContractModels } from './answer-request'
import { contractModel } from './contract-model'
import { amount, count, oneOf, rate } from './input-schema'

const models: ContractModels = new Map([
  [
    'bill',
    [
      contractModel(
        null,
        () =>
          z.strictObject({
            memoryMb: count({ min: 128, max: 10_240 }),
            seconds: amount().optional(),
            mode: oneOf(['x86', 'arm']).optional(),
            lines: z.array(z.strictObject({ rate })).optional(),
          }),
        ({ memoryMb }) => ({ memoryMb }),
      ),
      contractModel(
        'twice',
        () => z.strictObject({ of: amount() }),
        ({ of }) => ({ is: 2 * of }),
      ),
    ],
  ],
  [
    'only',
    [
      contractModel(
        'one',
        () => z.strictObject({}),
        () => ({}),
      ),
    ],
  ],
])
const book = { figures: {}, prices: {} }
const ask = (inputs: unknown, simulator = 'bill') =>
  answerRequest({ id: 'a', simulator, inputs }, models, book)
const refusal = (answer: Answer) => ('error' in answer ? answer.error : null)

describe('rate', () => {
  it.each(['0.0000166667', 0.2, '1.66667e-05', 1e-7, '0', 0])(
    'takes %s and keeps its digits',
    (given) => {
      expect(Number(rate.parse(given))).toBe(Number(given))
    },
  )
  it.each(['', '-1', -1, '1e308', 1e300, Number.NaN, 'free', null, '0x1', '.5'])(
    'refuses %s',
    (given) => {
      expect(rate.safeParse(given).success).toBe(false)
    },
  )
})

describe('answerRequest', () => {
  it('answers by the model that is named, and by the plain one where none is', () => {
    expect(ask({ memoryMb: 128 })).toEqual({ id: 'a', output: { memoryMb: 128 } })
    expect(ask({ model: 'twice', of: 4 })).toEqual({ id: 'a', output: { is: 8 } })
  })

  it.each([
    [{ memoryMb: 64 }, 'memoryMb: found 64; expected a whole number from 128 to 10,240.'],
    [{ memoryMb: 10_241 }, 'memoryMb: found 10241; expected a whole number from 128 to 10,240.'],
    [{ memoryMb: '128' }, 'memoryMb: found "128"; expected a whole number from 128 to 10,240.'],
    [{ memoryMb: 128.5 }, 'memoryMb: found 128.5; expected a whole number from 128 to 10,240.'],
    [{}, 'memoryMb: found nothing; expected a whole number from 128 to 10,240.'],
    [{ memoryMb: null }, 'memoryMb: found null; expected a whole number from 128 to 10,240.'],
    [
      { memoryMb: 128, seconds: -1 },
      'seconds: found -1; expected a number from 0 to 1,000,000,000,000,000.',
    ],
    [
      { memoryMb: 128, seconds: 1e308 },
      'seconds: found 1e+308; expected a number from 0 to 1,000,000,000,000,000.',
    ],
    [{ memoryMb: 128, mode: 'mips' }, 'mode: found "mips"; expected one of x86, arm.'],
    [{ memoryMb: 128, colour: 'red' }, 'colour: there is no such field.'],
    [
      { memoryMb: 128, lines: [{ rate: '−1' }] },
      'lines[0].rate: found "−1"; expected a price of zero or more, as digits such as "0.0000166667".',
    ],
    [{ memoryMb: 128, lines: [{ rate: '1', of: 2 }] }, 'lines[0].of: there is no such field.'],
    [{ memoryMb: 128, lines: [null] }, 'lines[0]: found null; expected an object.'],
    [
      JSON.parse('{"memoryMb": 1e400}'),
      'memoryMb: found Infinity; expected a whole number from 128 to 10,240.',
    ],
    [JSON.parse('{"memoryMb": 128, "__proto__": {}}'), '__proto__: there is no such field.'],
  ])('refuses %o in a sentence that names the field and what it may hold', (inputs, message) => {
    expect(refusal(ask(inputs))).toEqual({ code: 'bad_input', message })
  })

  it('says of a number that is too large for a whole one only once what it may be', () => {
    expect(refusal(ask({ memoryMb: 1e308 }))?.message).toBe(
      'memoryMb: found 1e+308; expected a whole number from 128 to 10,240.',
    )
  })

  it('names every fault of a request', () => {
    expect(refusal(ask({ memoryMb: 1, colour: 'red' }))?.message).toMatch(/memoryMb: .*colour: /)
  })

  it('counts the faults that are too many to read', () => {
    const lines = Array.from({ length: 1000 }, () => ({ rate: -1 }))
    const message = refusal(ask({ memoryMb: 128, lines }))?.message ?? ''
    expect(message).toMatch(/There are 980 more faults\.$/)
  })

  it('says which simulators and models there are', () => {
    expect(refusal(ask({}, 'lottery'))).toEqual({
      code: 'unknown_simulator',
      message: 'There is no simulator "lottery"; give one of bill, only.',
    })
    expect(refusal(ask({ model: 'thrice' }))?.message).toBe(
      'model: found "thrice" for bill; leave it out, or give one of twice.',
    )
    expect(refusal(ask({}, 'only'))?.message).toBe('model: only needs one of one.')
  })

  it.each([
    [null, null],
    [7, null],
    [[], null],
    [{ id: 'b' }, 'b'],
    [{ id: 5, simulator: 'bill', inputs: {} }, null],
    [{ id: 'b', simulator: 'bill', inputs: [] }, 'b'],
    [{ id: 'b', simulator: 'bill', inputs: {}, more: 1 }, 'b'],
  ])('refuses %o, which is no request, by the id it can find', (request, id) => {
    const answer = answerRequest(request, models, book)
    expect(answer.id).toBe(id)
    expect(refusal(answer)?.code).toBe('bad_request')
    expect(refusal(answer)?.message).toContain('{"id": text, "simulator": text, "inputs": {…}}')
  })
})
