import { describe, expect, it } from 'vitest'
import { expectedInstead, type ItemFault } from './item-fault'
import { buildItemLimits } from './item-limits.fixture'
import { readTypedItem } from './read-typed-item'

const limits = buildItemLimits()

function faultOf(given: unknown): ItemFault | null {
  const reading = readTypedItem(given, limits)
  return 'fault' in reading ? reading.fault : null
}

/** A list within a list within a list … so many times. */
function nested(levels: number): unknown {
  return levels === 0 ? { S: 'x' } : { L: [nested(levels - 1)] }
}

describe('readTypedItem', () => {
  it('keeps what the size depends on', () => {
    const given = {
      id: { S: 'a1' },
      pages: { N: '500' },
      cover: { B: 'YnVmZmVy' },
      inPrint: { BOOL: false },
      seller: { NULL: true },
      tags: { SS: ['a', 'b'] },
      scores: { NS: ['1', '-2.5'] },
      keys: { BS: ['YQ==', 'YWI='] },
      authors: { L: [{ S: 'Ana' }] },
      size: { M: { width: { N: '8.5' } } },
    }
    const number = (significantDigits: number, powerOfTen: number) => ({
      significantDigits,
      powerOfTen,
    })
    expect(readTypedItem(given, limits)).toEqual({
      value: [
        { name: 'id', value: { type: 'S', text: 'a1' } },
        { name: 'pages', value: { type: 'N', number: number(1, 2) } },
        { name: 'cover', value: { type: 'B', rawBytes: 6 } },
        { name: 'inPrint', value: { type: 'BOOL' } },
        { name: 'seller', value: { type: 'NULL' } },
        { name: 'tags', value: { type: 'SS', texts: ['a', 'b'] } },
        {
          name: 'scores',
          value: { type: 'NS', numbers: [number(1, 0), number(2, 0)] },
        },
        { name: 'keys', value: { type: 'BS', rawBytes: [1, 2] } },
        { name: 'authors', value: { type: 'L', elements: [{ type: 'S', text: 'Ana' }] } },
        {
          name: 'size',
          value: {
            type: 'M',
            attributes: [{ name: 'width', value: { type: 'N', number: number(2, 0) } }],
          },
        },
      ],
    })
  })

  it('takes numbers that are no text, and truth values as the console writes them', () => {
    expect(faultOf({ a: { N: 27 }, b: { NS: [1, 2] }, c: { BOOL: 'true' } })).toBeNull()
  })

  it.each([
    ['not-an-object', [], null],
    ['not-an-object', [], []],
    ['not-an-object', [], 'text'],
    ['not-typed', ['a'], { a: 'x' }],
    ['not-typed', ['a'], { a: {} }],
    ['not-typed', ['a'], { a: { X: '1' } }],
    ['not-typed', ['a'], { a: { S: 'x', N: '1' } }],
    ['not-typed', ['a'], { a: { toString: 'x' } }],
    ['wrong-value', ['a', 'S'], { a: { S: 1 } }],
    ['wrong-value', ['a', 'N'], { a: { N: 'one' } }],
    ['wrong-value', ['a', 'N'], { a: { N: true } }],
    ['wrong-value', ['a', 'B'], { a: { B: 'no base64' } }],
    ['wrong-value', ['a', 'BOOL'], { a: { BOOL: 1 } }],
    ['wrong-value', ['a', 'NULL'], { a: { NULL: false } }],
    ['wrong-value', ['a', 'M'], { a: { M: [] } }],
    ['wrong-value', ['a', 'L'], { a: { L: {} } }],
    ['wrong-value', ['a', 'SS'], { a: { SS: 'x' } }],
    ['wrong-value', ['a', 'SS', 1], { a: { SS: ['x', 2] } }],
    ['wrong-value', ['a', 'NS', 0], { a: { NS: ['x'] } }],
    ['wrong-value', ['a', 'BS', 0], { a: { BS: ['x'] } }],
    ['empty-set', ['a', 'SS'], { a: { SS: [] } }],
    ['repeated-in-set', ['a', 'NS'], { a: { NS: ['1', '1'] } }],
    ['repeated-in-set', ['a', 'NS'], { a: { NS: ['1', '1.0'] } }],
    ['repeated-in-set', ['a', 'NS'], { a: { NS: ['-20', '-2e1', '3'] } }],
    ['repeated-in-set', ['a', 'NS'], { a: { NS: ['0', '-0.00'] } }],
    ['too-many-digits', ['a', 'N'], { a: { N: `${'9'.repeat(39)}00` } }],
    ['number-out-of-range', ['a', 'N'], { a: { N: '1E126' } }],
    ['number-out-of-range', ['a', 'N'], { a: { N: '0.99E-130' } }],
    ['not-typed', ['a', 'L', 1, 'M', 'b'], { a: { L: [{ S: '' }, { M: { b: 1 } }] } }],
  ])('refuses %s at %j', (kind, path, given) => {
    expect(faultOf(given)).toMatchObject({ kind, path })
  })

  it('takes the largest and the smallest number', () => {
    const largest = `9.${'9'.repeat(37)}E+125`
    expect(faultOf({ a: { N: largest }, b: { N: `-${largest}` }, c: { N: '1E-130' } })).toBeNull()
  })

  it('goes as deep as DynamoDB and no deeper', () => {
    expect(faultOf({ a: nested(32) })).toBeNull()
    expect(faultOf({ a: nested(33) })).toMatchObject({ kind: 'too-deep', most: 32 })
    expect(faultOf({ a: nested(5_000) })).toMatchObject({ kind: 'too-deep' })
  })

  it('names what it expected in both languages', () => {
    for (const given of [{ a: 'x' }, { a: { N: '' } }, { a: nested(40) }, null]) {
      const fault = faultOf(given)
      if (!fault) throw new Error('There was no fault.')
      expect(expectedInstead(fault).en).toMatch(/^expected /)
      expect(expectedInstead(fault).ko).toMatch(/다$/)
    }
  })
})
