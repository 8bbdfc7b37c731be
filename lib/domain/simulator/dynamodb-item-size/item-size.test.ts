import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildItemLimits } from './item-limits.fixture'
import { type ItemSize, itemSize } from './item-size'
import { readTypedItem } from './read-typed-item'

const limits = buildItemLimits()

function sizeOf(given: unknown): ItemSize {
  const reading = readTypedItem(given, limits)
  if ('fault' in reading) throw new Error(`There is a fault: ${reading.fault.kind}`)
  return itemSize(reading.value, limits)
}

/** Of an attribute whose name takes a byte. */
const valueBytes = (value: unknown) => sizeOf({ a: value }).bytes - 1

describe('itemSize', () => {
  it.each([
    [{ S: '' }, 0],
    [{ S: 'text' }, 4],
    [{ S: '서버' }, 6],
    [{ N: '0' }, 1],
    [{ N: '5' }, 2],
    [{ N: '27' }, 2],
    [{ N: '-27' }, 2],
    [{ N: '461' }, 3],
    [{ N: '1786461547' }, 6],
    [{ N: '100' }, 2],
    [{ N: '0.5' }, 2],
    [{ N: '-0.010' }, 2],
    [{ N: '123.45' }, 4],
    [{ N: '1E-130' }, 2],
    [{ N: '1'.repeat(38) }, 20],
    [{ N: `-${'1'.repeat(38)}` }, 20],
    [{ B: 'YnVmZmVy' }, 6],
    [{ BOOL: true }, 1],
    [{ BOOL: false }, 1],
    [{ NULL: true }, 1],
    [{ SS: ['pizza', 'burger'] }, 11],
    [{ NS: ['27', '-27', '461'] }, 7],
    [{ BS: ['YQ==', 'YWI='] }, 3],
    [{ L: [] }, 3],
    [{ M: {} }, 3],
    [{ L: [{ S: 'AAA' }, { S: 'BBB' }, { N: '123' }] }, 3 + 4 + 4 + 4],
    [{ M: { ABC: { S: 'ABC' }, DEF: { N: '12' } } }, 3 + 7 + 6],
    [{ L: [{ L: [] }, { M: {} }] }, 3 + 4 + 4],
    [{ M: { in: { M: { to: { BOOL: true } } } } }, 3 + (2 + (3 + (2 + 1 + 1)) + 1)],
  ])('takes for %j %i bytes', (value, bytes) => {
    expect(valueBytes(value)).toBe(bytes)
  })

  it('counts names in UTF-8 and tells every attribute apart', () => {
    expect(sizeOf({ 이름: { S: '서버' }, n: { N: '27' } })).toEqual({
      bytes: 15,
      attributes: [
        { name: '이름', type: 'S', nameBytes: 6, valueBytes: 6, bytes: 12 },
        { name: 'n', type: 'N', nameBytes: 1, valueBytes: 2, bytes: 3 },
      ],
      fits: true,
    })
  })

  it('fits up to the last byte of 400 KB', () => {
    expect(sizeOf({ a: { S: 'x'.repeat(409_599) } }).fits).toBe(true)
    expect(sizeOf({ a: { S: 'x'.repeat(409_600) } }).fits).toBe(false)
  })

  const { value: anyValue } = fc.letrec<{ value: object }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.record({ S: fc.string() }),
      fc.record({ N: fc.integer().map(String) }),
      fc.record({ BOOL: fc.boolean() }),
      fc.record({ L: fc.array(tie('value')) }),
      fc.record({ M: fc.dictionary(fc.string(), tie('value')) }),
    ),
  }))

  it('adds up its attributes, and a list costs its overhead and each element', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyValue), fc.array(anyValue), (item, elements) => {
        const { bytes, attributes } = sizeOf(item)
        expect(attributes.reduce((sum, one) => sum + one.bytes, 0)).toBe(bytes)
        expect(attributes.every((one) => one.bytes === one.nameBytes + one.valueBytes)).toBe(true)
        const single = elements.reduce((sum, one) => sum + valueBytes(one) + 1, 0)
        expect(valueBytes({ L: elements })).toBe(3 + single)
      }),
    )
  })

  it('takes no less for a number with more digits, and at most 20 bytes, with or without a sign', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 36n }), (number) => {
        const [short, long] = [valueBytes({ N: `${number}1` }), valueBytes({ N: `${number}11` })]
        expect(long).toBeGreaterThanOrEqual(short)
        expect(valueBytes({ N: `-${number}11` })).toBe(long)
        expect(long).toBeLessThanOrEqual(20)
      }),
    )
  })
})
