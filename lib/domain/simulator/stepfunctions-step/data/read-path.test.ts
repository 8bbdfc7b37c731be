import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWorld } from '@/lib/domain/simulator/stepfunctions-step/asl.fixture'
import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { parsePath } from '@/lib/domain/simulator/stepfunctions-step/language/parse-path'
import { isReference } from '@/lib/domain/simulator/stepfunctions-step/language/path'
import { Refusal } from '@/lib/domain/simulator/stepfunctions-step/language/refusal'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { readPath } from './read-path'

function read(text: string, input: Json, context = {}): unknown {
  const path = parsePath(text)
  if (path instanceof Refusal) return `refused: ${path.says.en}`
  const value = readPath(path, buildWorld(input, context), 'States.Runtime')
  return value instanceof StatesFailure ? value.error : value
}

// What the developer guide shows under Paths.
const guide = {
  foo: 123,
  bar: ['a', 'b', 'c'],
  car: { cdr: true },
  jar: [{ a: 1 }, { a: 5 }, { a: 2 }, { a: 7 }, { a: 3 }],
  named: [
    { name: 'home', n: 1 },
    { name: 'auto', n: 2, on: true },
  ],
  abc: { 'def ghi': 4 },
}

describe('readPath', () => {
  it.each([
    ['$', guide],
    ['$.foo', 123],
    ['$.bar', ['a', 'b', 'c']],
    ['$.car.cdr', true],
    ['$.jar[?(@.a >= 5)]', [{ a: 5 }, { a: 7 }]],
    ["$['car']['cdr']", true],
    ['$["car"].cdr', true],
    ['$.bar[0]', 'a'],
    ['$.bar[-1]', 'c'],
    ['$.bar[0,2]', ['a', 'c']],
    ['$.bar[1:]', ['b', 'c']],
    ['$.bar[:-1]', ['a', 'b']],
    ['$.bar[-2:]', ['b', 'c']],
    ['$.bar[0:3:2]', ['a', 'c']],
    ['$.bar[7:]', []],
    ['$.bar[*]', ['a', 'b', 'c']],
    ['$.jar[*].a', [1, 5, 2, 7, 3]],
    ['$.jar.*.a', [1, 5, 2, 7, 3]],
    ['$..a', [1, 5, 2, 7, 3]],
    ['$..cdr', [true]],
    ['$.nothing..cdr', []],
    ["$['foo','car']", { foo: 123, car: { cdr: true } }],
    ['$.bar.length()', 3],
    ['$.jar[?(@.a > 1 && @.a < 4)].a', [2, 3]],
    ['$.jar[?(@.a == 1 || @.a == 7)].a', [1, 7]],
    ['$.jar[?(!(@.a > 1))].a', [1]],
    ['$.jar[?(@.b)]', []],
    ['$.jar[?(@.a != 5)].a', [1, 2, 7, 3]],
    ['$.jar[?(5 <= @.a)].a', [5, 7]],
    ['$.bar[?(@ == "a")]', []],
    ['$.named[?(@.name==home)].n', [1]],
    ['$.named[?(@.name == "home" && @.n == 1)].n', [1]],
    ['$.named[?(@.on==true)].n', [2]],
    ["$.abc.['def ghi']", 4],
    ['$..named[?(@.n < 3)].name', ['home', 'auto']],
    ['$.nothing', 'States.Runtime'],
    ['$.bar[3]', 'States.Runtime'],
    ['$.foo.bar', 'States.Runtime'],
    ['$.constructor', 'States.Runtime'],
    ['$.nothing[*]', []],
  ])('finds at %s %j', (text, expected) => {
    expect(read(text, guide)).toEqual(expected)
  })

  it('gathers what a path names several of, as the specification shows', () => {
    expect(read('$.a[0,1]', { a: [1, 2, 3, 4] })).toEqual([1, 2])
  })

  it('looks into the context object behind two dollar signs', () => {
    expect(read('$$.Map.Item.Index', {}, { Map: { Item: { Index: 2 } } })).toBe(2)
    expect(read('$$', {}, { a: 1 })).toEqual({ a: 1 })
  })

  // Reference paths that the specification lists as acceptable.
  it.each([
    ['$.store.book', { store: { book: 1 } }],
    ['$.store\\.book', { 'store.book': 1 }],
    ['$.\\stor\\e.boo\\k', { store: { book: 1 } }],
    ['$.foo.\\.bar', { foo: { '.bar': 1 } }],
    ['$.foo\\@bar.baz\\[\\[.\\?pretty', { 'foo@bar': { 'baz[[': { '?pretty': 1 } } }],
    ['$.&Ж中.\uD800\uDF46', { '&Ж中': { '\uD800\uDF46': 1 } }],
    ['$.ledgers.branch[0].pending.count', { ledgers: { branch: [{ pending: { count: 1 } }] } }],
    ['$.ledgers[0][1][2].foo', { ledgers: [[0, [0, 0, { foo: 1 }]]] }],
    ["$['store'][0]['book']", { store: [{ book: 1 }] }],
    ['$.detail-type', { 'detail-type': 1 }],
    ["$['it\\'s a [key]']", { "it's a [key]": 1 }],
    ['$.주문.번호', { 주문: { 번호: 1 } }],
  ])('reads %s', (text, input) => {
    expect(read(text, input)).toBe(1)
    const path = parsePath(text)
    expect(path instanceof Refusal || isReference(path)).toBe(true)
  })

  it.each(['$.a[*]', '$..a', '$.a[0,1]', '$.a[1:]', '$.a[?(@.b)]', '$.a[-1]', '$.a.length()'])(
    'knows that %s may name several places, or none of its own',
    (text) => {
      const path = parsePath(text)
      expect(path instanceof Refusal || isReference(path)).toBe(false)
    },
  )

  it.each([
    ['store', 'begins with $'],
    ['$store', 'variables'],
    ['$.', 'breaks off'],
    ['$.a b', 'from " b" on'],
    ['$.a[', 'breaks off'],
    ['$.a[0', 'breaks off'],
    ["$['a]", 'from "\'a]" on'],
    ['$.a[x]', 'from "x]" on'],
    ['$.a.min()', 'length()'],
    ['$.a[?(@.b =~ /x/)]', 'filter'],
    ['$.a[?(@.b == $.c)]', 'filter'],
    ["$.a[?(@.b in ['x'])]", 'filter'],
    ['$.a[?@.b]', 'filter'],
    [`$.a[?${'('.repeat(60)}@.b${')'.repeat(60)}]`, 'filter'],
    ['$.a[99999999999]', 'from "99999999999]" on'],
  ])('refuses %s and says where', (text, part) => {
    expect(read(text, {})).toContain(part)
  })

  it('never throws, whatever somebody writes', () => {
    const text = fc.array(fc.constantFrom(...'$.[]()?@*,:\'"\\ab01=<>!&| '), { maxLength: 25 })
    fc.assert(
      fc.property(text, fc.jsonValue(), (signs, input) => {
        expect(() => read(`$${signs.join('')}`, JSON.parse(JSON.stringify(input)))).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  it('finds every value again at the path to it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const input: Json = JSON.parse(JSON.stringify(value))
        for (const [text, found] of placesIn(input, '$')) expect(read(text, input)).toEqual(found)
      }),
    )
  })

  it('stops where there is more than could be passed on', () => {
    let nested: Json = 1
    for (let level = 0; level < 180; level++) nested = { a: nested, b: nested === 1 ? 2 : 3 }
    expect(read('$..*..*..*', nested)).toBe('States.DataLimitExceeded')
  })
})

function placesIn(value: Json, path: string): [string, Json][] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, child]) => {
          const step = Array.isArray(value) ? name : `'${name.replaceAll(/[\\']/g, '\\$&')}'`
          return placesIn(child, `${path}[${step}]`)
        })
      : []
  return [[path, value], ...inner]
}
