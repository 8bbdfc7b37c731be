import { describe, expect, it } from 'vitest'
import { buildItemLimits } from './item-limits.fixture'
import { itemSize } from './item-size'
import { type ItemForm, readItemText } from './read-item-text'

const limits = buildItemLimits()

const read = (text: string, form: ItemForm = 'auto') => readItemText(text, form, limits)

function bytesOf(text: string, form: ItemForm = 'auto'): number | null {
  const written = read(text, form)
  return 'problem' in written ? null : itemSize(written.item, limits).bytes
}

function problemOf(text: string, form: ItemForm = 'auto') {
  const written = read(text, form)
  return 'problem' in written ? written.problem : null
}

describe('readItemText', () => {
  it.each([
    ['{"id": "a1", "n": 27}', 'plain', 7],
    ['{"id": {"S": "a1"}, "n": {"N": "27"}}', 'typed', 7],
    ['{"Item": {"id": {"S": "a1"}}, "ConsumedCapacity": {"CapacityUnits": 1}}', 'typed', 4],
    ['{"Item": {"id": "a1"}}', 'plain', 4 + 3 + 5],
    ['{"id": {"S": "a1"}, "n": 27}', 'plain', 2 + 3 + (1 + 2 + 1) + 3],
    ['{"a": true, "b": null, "c": [1, "x"], "d": {}}', 'plain', 2 + 2 + (1 + 3 + 3 + 2) + 4],
    ['{}', 'plain', 0],
    [`{"n": 1${'0'.repeat(50)}}`, 'plain', 3],
    ['{"n": 12345678901234567890123456789012345678}', 'plain', 21],
  ])('takes %j as %s JSON of %i bytes', (text, form, bytes) => {
    expect(read(text)).toMatchObject({ form })
    expect(bytesOf(text)).toBe(bytes)
  })

  it('takes the form that it is told', () => {
    const text = '{"size": {"S": "small"}}'
    expect(bytesOf(text)).toBe(9)
    expect(bytesOf(text, 'typed')).toBe(9)
    expect(bytesOf(text, 'plain')).toBe(4 + 3 + 1 + 5 + 1)
    expect(problemOf('{"id": "a1"}', 'typed')?.en).toMatch(/^id: expected one type/)
  })

  it.each([
    ['', '항목을 JSON으로 적거나'],
    ['  \n', '항목을 JSON으로 적거나'],
    ['hello', '1번째 줄 1번째 글자에서 JSON이 어긋납니다.'],
    ["{'id': 'a1'}", '큰따옴표를 쓰십시오.'],
    ['[1]', '객체여야 합니다'],
    ['"text"', '객체여야 합니다'],
    [`{"n": ${'7'.repeat(39)}}`, 'n: 유효숫자가 38자리 이하여야 하는데 39자리입니다.'],
    [`{"a": {"b": {"N": "${'7'.repeat(40)}"}}}`, null],
    [`{"a": {"N": "${'7'.repeat(40)}"}}`, 'a.N: 유효숫자가 38자리 이하여야'],
    [`{"a": ${'['.repeat(33)}${']'.repeat(33)}}`, '32단계까지만 중첩할 수 있습니다.'],
    [`{"a": ${'['.repeat(500)}`, '너무 깊이 중첩되었습니다.'],
    ['{"a": "\ud800"}', '반쪽만 남은 글자'],
  ])('says what to do about %.40j', (text, words) => {
    if (words === null) expect(problemOf(text)).toBeNull()
    else expect(problemOf(text)?.ko).toContain(words)
  })

  it('sizes an item beyond the limit, too', () => {
    expect(bytesOf(JSON.stringify({ a: 'x'.repeat(1_048_576) }))).toBe(1_048_577)
  })
})
