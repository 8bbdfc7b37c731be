import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeItem } from './grade-item'
import type { AskedItem, Option, Quantity } from './item'

const base = {
  id: 'lambda-limits.test.key',
  lesson: 'lambda-limits',
  anchor: 'memory',
  factIds: [],
  origin: 'derived',
  derivation: null,
  scenario: null,
  stem: '',
  explanation: { text: '', correction: null, source: null },
} as const

const option = (id: string): Option => ({ id, text: id, why: '' })
const number = (value: number, unit: string): AskedItem => ({
  ...base,
  type: 'number',
  answer: { value, unit },
  tolerance: 0,
  steps: [],
})
const typed = (answer: Quantity, text: string) =>
  gradeItem(number(answer.value, answer.unit), { type: 'number', text })

const right = { correct: true, credit: 1 }
const wrong = { correct: false, credit: 0 }

describe('gradeItem, choices', () => {
  const single: AskedItem = {
    ...base,
    type: 'single',
    options: [option('a'), option('b')],
    answer: 'b',
  }
  const multiple: AskedItem = {
    ...base,
    type: 'multiple',
    choose: null,
    options: ['a', 'b', 'c'].map(option),
    answer: ['a', 'c'],
  }

  it('[GR1] takes the key of a single choice and nothing else', () => {
    expect(gradeItem(single, { type: 'single', choice: 'b' })).toEqual(right)
    expect(gradeItem(single, { type: 'single', choice: 'a' })).toEqual(wrong)
  })

  it.each([
    { choices: ['c', 'a'], correct: true, credit: 1 },
    { choices: ['a'], correct: false, credit: 0.5 },
    { choices: ['a', 'b', 'c'], correct: false, credit: 0.5 },
    { choices: ['a', 'b'], correct: false, credit: 0 },
    { choices: ['b'], correct: false, credit: 0 },
    { choices: ['a', 'a'], correct: false, credit: 0.5 },
    { choices: [], correct: false, credit: 0 },
  ])('[GR2] takes only all of them, and credits $credit for $choices', (given) => {
    const { choices, ...grade } = given
    expect(gradeItem(multiple, { type: 'multiple', choices })).toEqual(grade)
  })

  it('[GR1] takes true only for true', () => {
    const item: AskedItem = { ...base, type: 'true_false', answer: false }
    expect(gradeItem(item, { type: 'true_false', value: false })).toEqual(right)
    expect(gradeItem(item, { type: 'true_false', value: true })).toEqual(wrong)
  })

  it('[GR3] wants the whole order', () => {
    const item: AskedItem = {
      ...base,
      type: 'ordering',
      options: ['b', 'a', 'c'].map(option),
      answer: ['a', 'b', 'c'],
    }
    expect(gradeItem(item, { type: 'ordering', order: ['a', 'b', 'c'] })).toEqual(right)
    expect(gradeItem(item, { type: 'ordering', order: ['c', 'b', 'a'] })).toEqual(wrong)
    // `b` and `c` still follow one another.
    const joined = { correct: false, credit: 0.5 }
    expect(gradeItem(item, { type: 'ordering', order: ['b', 'c', 'a'] })).toEqual(joined)
    expect(gradeItem(item, { type: 'ordering', order: ['a', 'b'] })).toEqual(joined)
  })

  it('[GR4] wants every pair', () => {
    const item: AskedItem = {
      ...base,
      type: 'matching',
      left: ['1', '2'].map(option),
      right: ['x', 'y'].map(option),
      answer: { 1: 'y', 2: 'x' },
    }
    expect(gradeItem(item, { type: 'matching', pairs: { 2: 'x', 1: 'y' } })).toEqual(right)
    expect(gradeItem(item, { type: 'matching', pairs: { 1: 'y' } })).toEqual({
      correct: false,
      credit: 0.5,
    })
    expect(gradeItem(item, { type: 'matching', pairs: { 1: 'x', 2: 'y' } })).toEqual(wrong)
  })

  it('refuses an answer of another type', () => {
    expect(() => gradeItem(single, { type: 'cloze', texts: ['b'] })).toThrow('single item')
  })
})

describe('gradeItem, numbers', () => {
  it.each([
    [{ value: 15, unit: '분' }, '15'],
    [{ value: 15, unit: '분' }, '15분'],
    [{ value: 15, unit: '분' }, '900초'],
    [{ value: 15, unit: '분' }, '900 s'],
    [{ value: 15, unit: '분' }, '15 minutes'],
    [{ value: 15, unit: '분' }, '15분입니다.'],
    [{ value: 900, unit: '초' }, '15 min'],
    [{ value: 900, unit: 's' }, '0.25 hours'],
    [{ value: 5400, unit: '초' }, '1시간 30분'],
    [{ value: 10_240, unit: 'MB' }, '10,240MB'],
    [{ value: 10_240, unit: 'MB' }, '10240 mb'],
    [{ value: 10_240, unit: 'MB' }, '10 240'],
    [{ value: 10_240, unit: 'MB' }, '１０，２４０'],
    [{ value: 10_240, unit: 'MB' }, '10GB'],
    [{ value: 10_240, unit: 'MB' }, '10 GiB'],
    [{ value: 10, unit: 'GB' }, '10,240MB'],
    [{ value: 1, unit: 'KB' }, '1,024 bytes'],
    [{ value: 66, unit: '%' }, '66%'],
    [{ value: 66, unit: '%' }, '66 퍼센트'],
    [{ value: 66, unit: '%' }, '６６％'],
    [{ value: 0.2, unit: '달러' }, '$0.20'],
    [{ value: 0.2, unit: 'USD' }, 'USD 0.2'],
    [{ value: 0.2, unit: '달러' }, '0.2달러'],
    [{ value: 1_000_000, unit: '건' }, '100만 건'],
    [{ value: 1_000_000, unit: '' }, '1 million'],
    [{ value: 5, unit: '개' }, '5 layers'],
    [{ value: 5, unit: '' }, '5회'],
    [{ value: 256, unit: 'ACU' }, '256acu'],
    [{ value: 1, unit: 'GB-초' }, '1 gb-초'],
    [{ value: 480_000, unit: 'GB-초' }, '480,000 GB-seconds'],
    [{ value: 480_000, unit: 'GB-seconds' }, '48만 GB초'],
    [{ value: 20, unit: 'RCU' }, '20 RCUs'],
    [{ value: 20, unit: 'RCUs' }, '20 rcu'],
    [{ value: 3000, unit: 'Mbps' }, '3Gbps'],
    [{ value: 0.5, unit: '' }, '.5'],
  ])('[GR5] reads %o in %s', (answer, text) => {
    expect(typed(answer, text)).toEqual(right)
  })

  it.each([
    [{ value: 15, unit: '분' }, '15초'],
    [{ value: 15, unit: '분' }, '16'],
    [{ value: 10_240, unit: 'MB' }, '10000MB'],
    [{ value: 1_000_000, unit: '건' }, '100'],
    [{ value: 5, unit: '개' }, '-5'],
    [{ value: 66, unit: '%' }, '0.66'],
  ])('[GR5] does not take for %o the answer %s', (answer, text) => {
    expect(typed(answer, text)).toEqual(wrong)
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['열다섯', 'not_a_number'],
    ['분', 'not_a_number'],
    ['10,24', 'not_a_number'],
    ['1.2.3', 'not_a_number'],
    ['15MB', 'wrong_unit'],
    ['15 bananas', 'wrong_unit'],
    ['15%', 'wrong_unit'],
    ['1시간 30MB', 'wrong_unit'],
  ])('[GR6] says of "%s" that it is %s', (text, problem) => {
    expect(typed({ value: 15, unit: '분' }, text)).toEqual({ correct: false, credit: 0, problem })
  })

  it('[GR6] has an answer to anything that can be typed', () => {
    const typing = fc.string({ unit: fc.constantFrom(...'0123456789,. -+%$분초MBGs만 １') })
    fc.assert(
      fc.property(
        typing,
        (text) => typeof typed({ value: 15, unit: '분' }, text).correct === 'boolean',
      ),
    )
    fc.assert(
      fc.property(
        fc.string(),
        (text) => typeof typed({ value: 5, unit: '' }, text).correct === 'boolean',
      ),
    )
  })

  it('[GR5] reads a number back however it is grouped', () => {
    const whole = fc.integer({ min: 0, max: 1e9 })
    fc.assert(
      fc.property(
        whole,
        (value) => typed({ value, unit: 'MB' }, value.toLocaleString('en-US')).correct,
      ),
    )
    fc.assert(fc.property(whole, (value) => typed({ value, unit: 'MB' }, `${value} MB`).correct))
  })

  it('[GR6] does not take one capacity unit for the other', () => {
    expect(typed({ value: 20, unit: 'RCU' }, '20 WCU')).toMatchObject({ problem: 'wrong_unit' })
  })

  it('[GR6] does not take seconds for a unit it does not know', () => {
    expect(typed({ value: 256, unit: 'ACU' }, '256초')).toEqual({
      correct: false,
      credit: 0,
      problem: 'wrong_unit',
    })
  })
})

describe('gradeItem, clozes', () => {
  const item: AskedItem = {
    ...base,
    type: 'cloze',
    gaps: [
      { type: 'words', answer: '콜드 스타트', accepted: ['cold start', 'Cold-start latency'] },
    ],
  }

  it.each([
    '콜드 스타트',
    ' 콜드스타트 ',
    '콜드 스타트'.normalize('NFD'),
    'Cold  Start',
    'COLD-START',
    'ｃｏｌｄ start',
  ])('[GR7] accepts "%s"', (text) => {
    expect(gradeItem(item, { type: 'cloze', texts: [text] })).toEqual(right)
  })

  it.each(['콜드', '웜 스타트', '콜드 스타트를'])('[GR7] does not accept "%s"', (text) => {
    expect(gradeItem(item, { type: 'cloze', texts: [text] })).toEqual(wrong)
  })

  it('[GR6] tells an empty gap from a wrong one', () => {
    expect(gradeItem(item, { type: 'cloze', texts: [' '] })).toEqual({
      correct: false,
      credit: 0,
      problem: 'empty',
    })
  })
})
