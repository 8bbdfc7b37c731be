import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWorld, limits } from '@/lib/domain/simulator/stepfunctions-step/asl.fixture'
import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { parseIntrinsic } from '@/lib/domain/simulator/stepfunctions-step/language/parse-intrinsic'
import { Refusal } from '@/lib/domain/simulator/stepfunctions-step/language/refusal'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { callIntrinsic } from './call-intrinsic'

function call(text: string, input: Json = {}, context = {}): unknown {
  const parsed = parseIntrinsic(text, limits.mostNestedIntrinsics)
  if (parsed instanceof Refusal) return `refused: ${parsed.says.en}`
  const value = callIntrinsic(parsed, buildWorld(input, context))
  return value instanceof StatesFailure ? `${value.error}: ${value.cause.en}` : value
}

const nine = { inputArray: [1, 2, 3, 4, 5, 6, 7, 8, 9], lookingFor: 5, index: 5 }

describe('the examples of the developer guide and the specification', () => {
  it.each<[string, Json, Json]>([
    ['States.Array($.Id)', { Id: 123456 }, [123456]],
    [
      "States.Array('Foo', 2020, $.someJson, null)",
      { someJson: { random: 'abcdefg' } },
      ['Foo', 2020, { random: 'abcdefg' }, null],
    ],
    ['States.ArrayPartition($.inputArray,4)', nine, [[1, 2, 3, 4], [5, 6, 7, 8], [9]]],
    ['States.ArrayContains($.inputArray, $.lookingFor)', nine, true],
    ['States.ArrayRange(1, 9, 2)', {}, [1, 3, 5, 7, 9]],
    ['States.ArrayGetItem($.inputArray, $.index)', nine, 6],
    ['States.ArrayLength($.inputArray)', nine, 9],
    ['States.ArrayUnique($.inputArray)', { inputArray: [1, 2, 3, 3, 3, 3, 3, 3, 4] }, [1, 2, 3, 4]],
    ['States.Base64Encode($.input)', { input: 'Data to encode' }, 'RGF0YSB0byBlbmNvZGU='],
    ['States.Base64Decode($.base64)', { base64: 'RGF0YSB0byBlbmNvZGU=' }, 'Data to encode'],
    [
      'States.Hash($.Data, $.Algorithm)',
      { Data: 'input data', Algorithm: 'SHA-1' },
      'aaff4a450a104cd177d28d18d74485e8cae074b7',
    ],
    [
      'States.JsonMerge($.json1, $.json2, false)',
      { json1: { a: { a1: 1, a2: 2 }, b: 2 }, json2: { a: { a3: 1, a4: 2 }, c: 3 } },
      { a: { a3: 1, a4: 2 }, b: 2, c: 3 },
    ],
    ['States.MathAdd($.value1, $.step)', { value1: 111, step: -1 }, 110],
    [
      'States.StringSplit($.inputString, $.splitter)',
      { inputString: '1,2,3,4,5', splitter: ',' },
      ['1', '2', '3', '4', '5'],
    ],
    [
      'States.StringSplit($.inputString, $.splitter)',
      { inputString: 'This.is+a,test=string', splitter: '.+,=' },
      ['This', 'is', 'a', 'test', 'string'],
    ],
    [
      "States.Format('Hello, my name is {}.', $.name)",
      { name: 'Arnav' },
      'Hello, my name is Arnav.',
    ],
    [
      'States.Format($.template, $.name)',
      { name: 'Arnav', template: 'Hello, my name is {}.' },
      'Hello, my name is Arnav.',
    ],
    [
      "States.Format('Welcome to {} {}\\'s playlist.', $.firstName, $.lastName)",
      { firstName: 'Ana', lastName: 'Lee' },
      "Welcome to Ana Lee's playlist.",
    ],
    ['States.StringToJson($.someString)', { someString: '{"number": 20}' }, { number: 20 }],
    [
      'States.JsonToString($.someJson)',
      { someJson: { name: 'Foo', year: 2020 } },
      '{"name":"Foo","year":2020}',
    ],
    [
      "States.Format('{}.{}.{}', States.ArrayGetItem(States.StringSplit(States.ArrayGetItem(States.StringSplit($.ImageRecipe.Arn, '/'), 2), '.'), 0), States.ArrayGetItem(States.StringSplit(States.ArrayGetItem(States.StringSplit($.ImageRecipe.Arn, '/'), 2), '.'), 1), 'x')",
      {
        ImageRecipe: { Arn: 'arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/name/1.2.3' },
      },
      '1.2.x',
    ],
  ])('%s', (text, input, expected) => {
    expect(call(text, input)).toEqual(expected)
  })
})

describe('callIntrinsic', () => {
  it.each<[string, Json]>([
    ['States.Array()', []],
    ["States.Array('a', 1, -2.5, 1e3, true, false, null)", ['a', 1, -2.5, 1000, true, false, null]],
    ['  States.Array( 1 , 2 )  ', [1, 2]],
    ['States.Array($)', [{ a: [1, 2], text: 'x' }]],
    ['States.Array($.a[*], $.a[0])', [[1, 2], 1]],
    ['States.Array($.a.length())', [2]],
    ["States.Array('a, b) {', 'c')", ['a, b) {', 'c']],
    ["States.Array('한글 😀')", ['한글 😀']],
    ["States.Array('\\\\', '\\{\\}', '')", ['\\', '{}', '']],
    ['States.ArrayPartition(States.Array(), 4)', []],
    ['States.ArrayPartition($.a, 1.4)', [[1], [2]]],
    ["States.ArrayContains($.a, '1')", false],
    ['States.ArrayContains(States.Array(States.Array(1)), States.Array(1))', true],
    ['States.ArrayRange(1, 9, 3)', [1, 4, 7]],
    ['States.ArrayRange(9, 1, -2)', [9, 7, 5, 3, 1]],
    ['States.ArrayRange(9, 1, 2)', []],
    ['States.ArrayRange(0.6, 3.4, 1)', [1, 2, 3]],
    ['States.ArrayLength(States.ArrayRange(1, 1000, 1))', 1000],
    [
      "States.ArrayUnique(States.Array(1, '1', 1, null, null, States.Array(), States.Array()))",
      [1, '1', null, []],
    ],
    ["States.StringSplit('a,,b,', ',')", ['a', 'b']],
    ["States.StringSplit('', ',')", []],
    ["States.StringSplit('1,2', '')", ['1,2']],
    ["States.StringToJson('')", null],
    ["States.StringToJson(' ')", null],
    ["States.StringToJson('-0')", 0],
    ['States.StringToJson(\'"a"\')', 'a'],
    ['States.StringToJson(\'{"foo":"bar"}\')', { foo: 'bar' }],
    ['States.JsonToString(States.Array($.a, $.text))', '[[1,2],"x"]'],
    ["States.Format('')", ''],
    ["States.Format('{}, {}, {}, {}, {}', 'Foo', true, 1, 1.5, null)", 'Foo, true, 1, 1.5, null'],
    ["States.Format('\\{{}\\} {x} \\\\ \\'', 1)", "{1} {x} \\ '"],
    ["States.Base64Encode('한글')", '7ZWc6riA'],
    ["States.Base64Decode('7ZWc6riA')", '한글'],
    ["States.Base64Encode('')", ''],
    ["States.Base64Decode('QQ')", 'A'],
    ["States.Hash('', 'SHA-1')", 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ["States.Hash('input data', 'MD5')", '812f45842bc6d66ee14572ce20db8e86'],
    ["States.Hash(1, 'SHA-1')", '356a192b7913b04c54574d18c28d46e6395428ab'],
    ["States.Hash(States.Array(1, 2, 3), 'SHA-1')", '9ef50cc82ae474279fb8e82896142702bccbb33a'],
  ])('%s is %j', (text, expected) => {
    expect(call(text, { a: [1, 2], text: 'x' })).toEqual(expected)
  })

  // Recorded runs of Step Functions, LocalStack's AWS-validated test of States.MathAdd.
  it.each([
    [-9, 3, -6],
    [1.49, 1.5, 3],
    [1.5, 1.51, 4],
    [-1.49, -1.5, -2],
    [-1.5, -1.51, -3],
    [2.5, 0, 3],
    [-1.5, 0, -1],
    [-1.51, 0, -2],
    [0.5, 0, 1],
  ])('adds %d and %d to %d, rounding halves up', (first, second, sum) => {
    expect(call('States.MathAdd($.a, $.b)', { a: first, b: second })).toBe(sum)
  })

  it('hashes as Node does, whatever the text', () => {
    const algorithms = ['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const algorithm of algorithms) {
          const expected = createHash(algorithm.replace('-', '')).update(text).digest('hex')
          expect(call(`States.Hash($.text, '${algorithm}')`, { text })).toBe(expected)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('gives a text back that it put into Base64 or JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(call('States.Base64Decode(States.Base64Encode($.text))', { text })).toBe(text)
        expect(call('States.StringToJson(States.JsonToString($.text))', { text })).toBe(text)
      }),
    )
  })

  it('draws numbers from the start to before the end, the same for the same seed', () => {
    for (let seed = 0; seed < 200; seed++) {
      const drawn = call(`States.MathRandom(3, 6, ${seed})`)
      expect([3, 4, 5]).toContain(drawn)
      expect(call(`States.MathRandom(3, 6, ${seed})`)).toBe(drawn)
    }
    expect(call('States.MathRandom(1, 999)')).toBeGreaterThanOrEqual(1)
  })

  it('makes UUIDs of version 4, each call another', () => {
    const [first, second] = JSON.parse(
      JSON.stringify(call('States.Array(States.UUID(), States.UUID())')),
    )
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(second).not.toBe(first)
  })

  it('reads the context object', () => {
    const context = { State: { Name: 'Pay' } }
    expect(call("States.Format('{}!', $$.State.Name)", {}, context)).toBe('Pay!')
  })

  it.each([
    ['States.ArrayPartition($.text, 2)', 'argument 1 has to be an array, but is string'],
    ['States.ArrayPartition($.a, 0)', 'has to be 1 or more'],
    ['States.ArrayPartition($.a)', 'takes 2 arguments, but is given 1'],
    ['States.ArrayRange(1, 9, 0)', 'must not be 0'],
    ['States.ArrayRange(1, 1001, 1)', 'may have 1000 items, but would have 1001'],
    ["States.ArrayRange('1', 9, 1)", 'argument 1 has to be a number'],
    ['States.ArrayGetItem($.a, 2)', 'has no item 2'],
    ['States.ArrayGetItem($.a, -1)', 'has no item -1'],
    ['States.ArrayLength($.o)', 'has to be an array, but is object'],
    ['States.Base64Encode(1)', 'has to be a string'],
    ["States.Base64Decode('not base64!')", 'not written in Base64'],
    ['States.Base64Encode($.long)', 'may have 10000 characters, but has 10001'],
    ["States.Hash($.long, 'MD5')", 'may have 10000 characters'],
    ["States.Hash('x', 'SHA-3')", 'one of MD5, SHA-1, SHA-256, SHA-384, SHA-512'],
    ["States.Hash('x', 'sha-256')", 'one of MD5'],
    ["States.Hash(null, 'MD5')", 'cannot be hashed'],
    ['States.JsonMerge($.o, $.o, true)', 'has to be false'],
    ['States.JsonMerge($.o, $.a, false)', 'argument 2 has to be an object, but is array'],
    ['States.JsonMerge($.o, $.o)', 'takes 3 arguments'],
    ["States.StringToJson('{nope')", 'not JSON'],
    ['States.StringToJson($.o)', 'has to be a string'],
    ['States.MathRandom(5, 5)', 'has to be less than the end'],
    ['States.MathRandom(1)', 'takes 2–3 arguments'],
    ["States.MathAdd('1', 1)", 'has to be a number'],
    ['States.MathAdd(2147483648, 1)', 'from -2147483648 to 2147483647, but there is 2147483648'],
    ['States.MathAdd(2147483647, 1)', 'but there is 2147483648'],
    ['States.MathAdd(-2147483649, 0)', 'but there is -2147483649'],
    ['States.UUID(1)', 'takes 0 arguments'],
    ['States.Format()', 'takes 1+ arguments'],
    ["States.Format('{} {}', 'a')", '2 places {} to fill, but 1 values'],
    ["States.Format('{}', 'a', 'b')", '1 places'],
    ['States.Format(1)', 'argument 1 has to be a string'],
    ["States.Format('{}', $.o)", 'arrays and objects cannot be filled in'],
    ['States.Array($.missing)', 'finds nothing in the input'],
  ])('%s fails, since %s', (text, because) => {
    const input = { a: [1, 2], o: {}, text: 'x', long: 'x'.repeat(10_001) }
    expect(call(text, input)).toMatch(/^States\.IntrinsicFailure: /)
    expect(call(text, input)).toContain(because)
  })

  it('keeps to the data that Step Functions passes on', () => {
    const big = 'x'.repeat(200_000)
    const failed = expect.stringMatching(/^States\.DataLimitExceeded/)
    expect(call("States.Format('{}{}', $.big, $.big)", { big })).toEqual(failed)
    expect(call('States.JsonToString(States.Array($, $))', { big })).toEqual(failed)
  })

  it.each([
    ['States.NoSuchThing(1)', 'there is no intrinsic function "States.NoSuchThing"'],
    ['states.array(1)', 'there is no intrinsic function'],
    ['States.Array', 'breaks off'],
    ['States.Array(1, 2', 'breaks off'],
    ['States.Array(1,)', 'from ")" on'],
    ['States.Array(1) x', 'from "x" on'],
    ['States.Array(bogus)', 'there is no intrinsic function "bogus"'],
    ["States.Format('abc)", 'not closed'],
    ["States.Format('bad \\q {}', 1)", 'a backslash in a text'],
    ['States.Array(01x)', 'there is no intrinsic function "01x"'],
    ['States.Array($.a b)', 'from "b)" on'],
    ['States.Array("a")', 'from ""a")" on'],
    ['', 'breaks off'],
    [`${'States.Array('.repeat(11)}1${')'.repeat(11)}`, 'nested too deep'],
  ])('refuses %s', (text, because) => {
    expect(call(text)).toMatch(/^refused: /)
    expect(call(text)).toContain(because)
  })

  it('takes as many calls in one another as Step Functions does', () => {
    expect(call(`${'States.Array('.repeat(10)}1${')'.repeat(10)}`)).toHaveLength(1)
  })

  it('never throws, whatever somebody writes', () => {
    const part = fc.constantFrom(
      'States.Array(',
      'States.Format(',
      'States.Hash(',
      'States.StringToJson(',
      ')',
      ',',
      "'",
      '\\',
      '{}',
      '$',
      '.a',
      '[0]',
      '1',
      '-',
      'null',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
        expect(() => call(parts.join(''), { a: [{}] })).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })
})
