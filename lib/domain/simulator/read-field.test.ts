import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choiceField, numberField, switchField, textField } from './field'
import { fieldText, readField } from './read-field'

const label = { ko: '값', en: 'Value' }
const memory = numberField({ label, unit: { ko: 'MB', en: 'MB' }, min: 128, max: 10_240 })
const share = numberField({ label, unit: { ko: '%', en: '%' }, min: 0, max: 100, whole: false })

describe('readField', () => {
  it.each([
    ['1536', 1536],
    ['1,536', 1536],
    ['１５３６', 1536],
    [' 1 536 ', 1536],
    ['1.536e3', 1536],
    ['128', 128],
    ['10240', 10_240],
  ])('reads %s as a number', (text, value) => {
    expect(readField(memory, text)).toEqual({ value, problem: null })
  })

  it.each(['', 'abc', 'NaN', 'Infinity', '1e308', '127', '10241', '200.5', '0x100', '1536MB'])(
    'says what is wrong with “%s” and which numbers there are',
    (text) => {
      const { value, problem } = readField(memory, text)
      expect(value).toBeNull()
      expect(problem?.en).toContain('whole number from 128 to 10,240 MB')
      expect(problem?.ko).toContain('128에서 10,240MB까지의 정수를')
      expect(problem?.en.includes('Now it is')).toBe(text !== '')
    },
  )

  it('shows no more of a long slip than one reads', () => {
    expect(readField(memory, 'x'.repeat(1_000_000)).problem?.en.length).toBeLessThan(100)
  })

  it('reads choices, switches and texts as they are, and nothing else', () => {
    const choice = choiceField({ label, options: [{ value: 'arm64', name: label }] })
    expect(readField(choice, 'arm64').value).toBe('arm64')
    expect(readField(choice, 'sparc').problem).not.toBeNull()
    expect(readField(switchField({ label }), '1').value).toBe(true)
    expect(readField(switchField({ label }), '0').value).toBe(false)
    expect(readField(switchField({ label }), 'yes').problem).not.toBeNull()
    const text = textField({ label, longest: 5 })
    expect(readField(text, 'rate(').value).toBe('rate(')
    expect(readField(text, 'rate(1').problem?.en).toContain('has 6 characters and may have 5')
  })

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const read = readField(share, fieldText(value)).value
        expect(Number(read)).toBeCloseTo(value, 12)
      }),
    )
    expect(fieldText(1e-7)).toBe('0.0000001')
  })
})
