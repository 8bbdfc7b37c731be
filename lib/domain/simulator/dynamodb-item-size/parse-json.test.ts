import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFaultText } from './json-fault'
import type { JsonNode } from './json-node'
import { parseJson } from './parse-json'

/** What `JSON.parse` would have made of it. */
function plainOf(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name, plainOf(value)]))
    case 'array':
      return node.elements.map(plainOf)
    case 'string':
      return node.text
    case 'number':
      return Number(node.digits)
    case 'word':
      return JSON.parse(node.word)
  }
}

function faultOf(text: string) {
  const parsed = parseJson(text)
  return 'fault' in parsed ? parsed.fault : null
}

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent)
        const parsed = parseJson(text)
        expect('node' in parsed && plainOf(parsed.node)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('takes nothing that JSON.parse does not', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', 'a', '1', '-', '.', 'e', ' ')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        let parses = true
        try {
          JSON.parse(text)
        } catch {
          parses = false
        }
        const fault = faultOf(text)
        // A name that comes twice is a slip, though JSON allows it.
        if (fault?.kind !== 'repeated-name') expect(fault === null).toBe(parses)
      }),
    )
  })

  it('keeps every digit and says where a value stands', () => {
    const text = '{"n": 12345678901234567890.10 }'
    expect(parseJson(text)).toEqual({
      node: {
        kind: 'object',
        start: 0,
        end: 31,
        members: [
          {
            name: 'n',
            start: 1,
            end: 29,
            value: { kind: 'number', digits: '12345678901234567890.10', start: 6, end: 29 },
          },
        ],
      },
    })
  })

  it.each([
    ['', { kind: 'unexpected', at: 0, expected: 'value', found: '' }],
    ['{"a": 1', { kind: 'unexpected', at: 7, expected: 'comma-or-brace', found: '' }],
    ['{"a": 1,}', { kind: 'unexpected', at: 8, expected: 'name', found: '}' }],
    ["{'a': 1}", { kind: 'unexpected', at: 1, expected: 'name', found: "'" }],
    ['{"a" 1}', { kind: 'unexpected', at: 5, expected: 'colon', found: '1' }],
    ['{"a": 1 "b": 2}', { kind: 'unexpected', at: 8, expected: 'comma-or-brace', found: '"' }],
    ['[1 2]', { kind: 'unexpected', at: 3, expected: 'comma-or-bracket', found: '2' }],
    ['{"a": tru}', { kind: 'unexpected', at: 6, expected: 'value', found: 't' }],
    ['{} {}', { kind: 'unexpected', at: 3, expected: 'end', found: '{' }],
    ['{"a": 😀}', { kind: 'unexpected', at: 6, expected: 'value', found: '😀' }],
    ['{"a": "b}', { kind: 'bad-string', at: 6 }],
    ['{"a": "b\nc"}', { kind: 'bad-string', at: 6 }],
    ['{"a": "\\x"}', { kind: 'bad-string', at: 6 }],
    ['{"a": 1, "a": 2}', { kind: 'repeated-name', at: 9, name: 'a' }],
    ['['.repeat(300_000), { kind: 'too-deep', at: 101 }],
  ])('says what is wrong with %.30j', (text, fault) => {
    expect(faultOf(text)).toEqual(fault)
  })

  it('tells the line and the character in both languages', () => {
    const text = '{\n  "a": 1,\n  b: 2\n}'
    const fault = faultOf(text)
    if (!fault) throw new Error('There was no fault.')
    expect(jsonFaultText(fault, text)).toEqual({
      ko: '3번째 줄 3번째 글자에서 JSON이 어긋납니다. 큰따옴표로 감싼 이름이 올 자리인데 ‘b’ 글자가 있습니다.',
      en: 'This stops being JSON at line 3, character 3. Expected a name in double quotation marks, but there is “b”.',
    })
  })

  it('reads a megabyte', () => {
    const text = JSON.stringify({ a: 'x'.repeat(1_000_000), b: new Array(20_000).fill('y') })
    expect(faultOf(text)).toBeNull()
  })
})
