import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NewAttribute, withAttribute, withoutAttribute } from './edit-item-text'
import { buildItemLimits } from './item-limits.fixture'
import { readItemText, type WrittenItem } from './read-item-text'

const limits = buildItemLimits()

function read(text: string): WrittenItem {
  const written = readItemText(text, 'auto', limits)
  if ('problem' in written) throw new Error(written.problem.en)
  return written
}

const add = (text: string, attribute: NewAttribute) => withAttribute(text, read(text), attribute)
const remove = (text: string, name: string) => withoutAttribute(text, read(text).node, name)

describe('withAttribute', () => {
  it.each<[string, NewAttribute, string]>([
    ['{}', { name: 'id', type: 'S', value: 'a"1' }, '{\n  "id": "a\\"1"\n}'],
    ['{"id": "a1"}', { name: 'n', type: 'N', value: ' 1.50 ' }, '{"id": "a1", "n": 1.50 }'],
    [
      '{\n  "id": "a1"\n}\n',
      { name: 'b', type: 'BOOL', value: 'true' },
      '{\n  "id": "a1",\n  "b": true\n}\n',
    ],
    ['{"id": "a1", "n": 1}', { name: 'id', type: 'NULL', value: '' }, '{"id": null, "n": 1}'],
    [
      '{"id": {"S": "a1"}}',
      { name: 'tags', type: 'SS', value: 'a, b' },
      '{"id": {"S": "a1"}, "tags": { "SS": ["a","b"] } }',
    ],
    [
      '{"Item": {"id": {"S": "a1"}}}',
      { name: 'n', type: 'N', value: '7' },
      '{"Item": {"id": {"S": "a1"}, "n": { "N": "7" } }}',
    ],
    ['{"id": {"S": "a1"}}', { name: 'id', type: 'NULL', value: '' }, '{"id": { "NULL": true }}'],
  ])('puts into %j %j', (text, attribute, expected) => {
    expect(add(text, attribute)).toBe(expected)
    expect(() => read(expected)).not.toThrow()
  })
})

describe('withoutAttribute', () => {
  it.each([
    ['{"a": 1, "b": 2, "c": 3}', 'a', '{"b": 2, "c": 3}'],
    ['{"a": 1, "b": 2, "c": 3}', 'b', '{"a": 1, "c": 3}'],
    ['{"a": 1, "b": 2, "c": 3}', 'c', '{"a": 1, "b": 2}'],
    ['{\n  "a": 1\n}', 'a', '{}'],
    ['{"a": 1}', 'z', '{"a": 1}'],
  ])('takes from %j %j', (text, name, expected) => {
    expect(remove(text, name)).toBe(expected)
  })

  it('undoes what withAttribute did', () => {
    const name = fc.string({ minLength: 1, maxLength: 8 }).filter((one) => one !== 'id')
    fc.assert(
      fc.property(name, fc.string(), fc.boolean(), (added, value, tall) => {
        const text = tall ? '{\n  "id": "a1"\n}' : '{"id": "a1"}'
        const longer = add(text, { name: added, type: 'S', value })
        expect(read(longer).item).toHaveLength(2)
        expect(read(remove(longer, added)).item).toEqual(read(text).item)
      }),
    )
  })
})
