import { describe, expect, it } from 'vitest'
import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { parsePath } from '@/lib/domain/simulator/stepfunctions-step/language/parse-path'
import { Refusal } from '@/lib/domain/simulator/stepfunctions-step/language/refusal'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { writePath } from './write-path'

function write(text: string, rawInput: Json, result: Json): Json | string {
  const path = parsePath(text)
  if (path instanceof Refusal) return path.says.en
  const written = writePath(path, rawInput, result)
  return written instanceof StatesFailure ? written.error : written
}

describe('writePath', () => {
  // The first four are the specification's.
  it.each([
    ['$.master.detail', { master: { detail: [1, 2, 3] } }, 6, { master: { detail: 6 } }],
    [
      '$.master.result.sum',
      { master: { detail: [1, 2, 3] } },
      6,
      { master: { detail: [1, 2, 3], result: { sum: 6 } } },
    ],
    ['$.b.greeting', { a: 1 }, 'Hi!', { a: 1, b: { greeting: 'Hi!' } }],
    ['$.x', 'foo', 1, 'States.ResultPathMatchFailure'],
    ['$', { a: 1 }, null, null],
    ['$.a', { a: 1 }, null, { a: null }],
    ['$.a[1].b', { a: [0, { c: 1 }] }, 2, { a: [0, { c: 1, b: 2 }] }],
    ['$.a[2]', { a: [0, 1] }, 2, 'States.ResultPathMatchFailure'],
    ['$.a[0]', {}, 2, 'States.ResultPathMatchFailure'],
    ['$.a.b', { a: 3 }, 2, 'States.ResultPathMatchFailure'],
    ['$.a', [1], 2, 'States.ResultPathMatchFailure'],
    ['$.a', null, 2, 'States.ResultPathMatchFailure'],
  ])('puts at %s of %j the result %j', (text, rawInput, result, expected) => {
    expect(write(text, rawInput, result)).toEqual(expected)
  })

  it('leaves what it was given as it was, and keeps the order of fields', () => {
    const rawInput = { a: { b: 1 }, c: 2 }
    const written = write('$.a.b', rawInput, 3)
    expect(rawInput).toEqual({ a: { b: 1 }, c: 2 })
    expect(JSON.stringify(written)).toBe('{"a":{"b":3},"c":2}')
  })

  it('takes a field that every object inherits for one that is not there', () => {
    const written = write('$.__proto__.polluted', {}, true)
    expect(JSON.stringify(written)).toBe('{"__proto__":{"polluted":true}}')
    expect(Object.hasOwn({}, 'polluted')).toBe(false)
  })
})
