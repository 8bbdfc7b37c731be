import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clippedText, jsonText, lineText } from './json-text'

const json = fc.json().map((text) => JSON.parse(text))

describe('jsonText', () => {
  it('keeps what is short on one line, and indents the rest', () => {
    expect(jsonText({ a: 1, b: [1, 2] })).toBe('{ "a": 1, "b": [1, 2] }')
    expect(jsonText({ list: ['one', 'two'], other: {} }, 20)).toBe(
      '{\n  "list": [\n    "one",\n    "two"\n  ],\n  "other": {}\n}',
    )
  })

  it('is read back as what was written', () => {
    fc.assert(
      fc.property(json, fc.integer({ min: 0, max: 80 }), (value, width) => {
        // As JSON has it: there is no -0.
        const plain = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(jsonText(value, width))).toEqual(plain)
        expect(JSON.parse(lineText(value))).toEqual(plain)
      }),
    )
  })

  it('is cut between signs', () => {
    expect(clippedText('😀😀😀', 3)).toBe('"😀😀…')
    expect(clippedText([1], 3)).toBe('[1]')
  })
})
