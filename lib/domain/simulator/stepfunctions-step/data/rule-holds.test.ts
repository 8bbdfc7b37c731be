import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWorld } from '@/lib/domain/simulator/stepfunctions-step/asl.fixture'
import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { parseRule } from '@/lib/domain/simulator/stepfunctions-step/language/parse-choice-rule'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { matchesWildcard } from '@/lib/domain/simulator/stepfunctions-step/language/wildcard'
import { ruleText } from '@/lib/domain/simulator/stepfunctions-step/rule-text'
import { ruleHolds } from './rule-holds'

function read(raw: Json) {
  const problems: string[] = []
  const rule = parseRule(raw, [], (where, _, en) => {
    problems.push(`${where.join('.')}: ${en}`)
    return null
  })
  return { rule, problems }
}

function holds(raw: Json, input: Json): boolean | string {
  const { rule, problems } = read(raw)
  if (rule === null) return problems.join(' ')
  const held = ruleHolds(rule, buildWorld(input))
  return held instanceof StatesFailure ? held.error : held
}

const test = (operator: string, value: Json, input: Json) =>
  holds({ Variable: '$.v', [operator]: value }, { v: input, w: 5, t: '2016-03-14T01:59:00Z' })

describe('ruleHolds', () => {
  it.each<[string, Json, Json, boolean]>([
    ['StringEquals', 'a', 'a', true],
    ['StringEquals', 'a', 'A', false],
    ['StringEquals', '1', 1, false],
    ['StringLessThan', 'AB', 'A', true],
    ['StringLessThan', 'a', 'B', true],
    ['StringLessThanEquals', 'A', 'A', true],
    ['StringGreaterThan', 'A', 'A ', true],
    ['StringGreaterThanEquals', 'AB', 'A', false],
    ['NumericEquals', 1, 1, true],
    ['NumericEquals', 1, '1', false],
    ['NumericEquals', 1, null, false],
    ['NumericLessThan', 1, 0.5, true],
    ['NumericLessThanEquals', 1, 1, true],
    ['NumericGreaterThan', -1, 0, true],
    ['NumericGreaterThanEquals', 1, 0.999, false],
    ['BooleanEquals', false, false, true],
    ['BooleanEquals', true, false, false],
    ['BooleanEquals', false, 0, false],
    ['TimestampEquals', '2012-10-09T19:00:55Z', '2012-10-09T20:00:55+01:00', true],
    ['TimestampEquals', '2012-10-09T19:00:55Z', '2012-10-09T19:00:55.000Z', true],
    ['TimestampEquals', '2012-10-09T19:00:55Z', '2012-10-09 19:00:55Z', false],
    ['TimestampEquals', '2012-10-09T19:00:55Z', '2012-10-09t19:00:55z', false],
    ['TimestampLessThan', '2012-10-09T19:00:55.000000002Z', '2012-10-09T19:00:55.000000001Z', true],
    ['TimestampGreaterThan', '2012-10-09T19:00:55Z', '2012-10-09T19:00:56Z', true],
    ['TimestampGreaterThanEquals', '2012-10-09T19:00:55Z', '2012-02-30T19:00:56Z', false],
    ['TimestampLessThanEquals', '2012-10-09T19:00:55Z', '2012-10-09T19:00:55Z', true],
    ['NumericEqualsPath', '$.w', 5, true],
    ['NumericLessThanPath', '$.w', 4, true],
    ['StringEqualsPath', '$.w', '5', false],
    ['TimestampEqualsPath', '$.t', '2016-03-14T01:59:00Z', true],
    ['IsNull', true, null, true],
    ['IsNull', false, 0, true],
    ['IsPresent', true, null, true],
    ['IsPresent', false, null, false],
    ['IsNumeric', true, 1.1, true],
    ['IsNumeric', true, '1', false],
    ['IsString', true, '', true],
    ['IsString', false, [], true],
    ['IsBoolean', true, false, true],
    ['IsBoolean', false, false, false],
    ['IsTimestamp', true, '2012-10-09T19:00:55+01:00', true],
    ['IsTimestamp', true, '2012-10-09T19:00:55', false],
    ['IsTimestamp', true, '2023-02-24', false],
    ['StringMatches', 'foo*.log', 'foo23.log', true],
    ['StringMatches', '*.log', 'zebra.log', true],
    ['StringMatches', 'foo*.*', 'foobar.zebra', true],
    ['StringMatches', 'foo*', 'fo', false],
    ['StringMatches', '*a*b*', 'xxaxxbxx', true],
    ['StringMatches', '*ab', 'aab', true],
    ['StringMatches', 'a*a', 'a', false],
    ['StringMatches', '\\*', '*', true],
    ['StringMatches', '\\*', 'a', false],
    ['StringMatches', '\\\\*', '\\a', true],
    ['StringMatches', 'a.c', 'abc', false],
    ['StringMatches', '*', 1, false],
  ])('%s %j of %j is %s', (operator, value, input, expected) => {
    expect(test(operator, value, input)).toBe(expected)
  })

  it('joins rules, and asks no further than it needs', () => {
    const yes = { Variable: '$.a', IsPresent: true }
    const no = { Variable: '$.b', IsPresent: true }
    const broken = { Variable: '$.b', NumericEquals: 1 }
    expect(holds({ And: [yes, yes] }, { a: 1 })).toBe(true)
    expect(holds({ And: [yes, no, broken] }, { a: 1 })).toBe(false)
    expect(holds({ Or: [no, yes, broken] }, { a: 1 })).toBe(true)
    expect(holds({ Or: [no, no] }, { a: 1 })).toBe(false)
    expect(holds({ Not: { And: [yes, no] } }, { a: 1 })).toBe(true)
    expect(holds({ And: [yes, broken] }, { a: 1 })).toBe('States.Runtime')
    expect(holds({ Not: broken }, { a: 1 })).toBe('States.Runtime')
  })

  it.each<[Json, string]>([
    [3, 'expected an object, a choice rule'],
    [{ NumericEquals: 1 }, 'Variable: expected a string with a path'],
    [{ Variable: '$.a' }, 'expected a comparison operator'],
    [{ Variable: '$.a', NumericEquals: 1, IsNull: true }, 'IsNull: a rule has one operator'],
    [{ Variable: '$.a', NumericEquals: '1' }, 'NumericEquals: expected a number'],
    [{ Variable: '$.a', StringEquals: 1 }, 'StringEquals: expected a string'],
    [{ Variable: '$.a', BooleanEquals: 1 }, 'BooleanEquals: expected true or false'],
    [{ Variable: '$.a', BooleanLessThan: true }, 'BooleanLessThan: a choice rule has no such'],
    [{ Variable: '$.a', TimestampEquals: '2016' }, 'TimestampEquals: expected a timestamp'],
    [{ Variable: '$.a', NumericEqualsPath: 3 }, 'NumericEqualsPath: expected a string with a path'],
    [{ Variable: '$.a', NumericEqualsPath: 'b' }, 'NumericEqualsPath: a path begins with $'],
    [{ Variable: '$.a', StringMatches: 'a\\b' }, 'StringMatches: expected a string in which'],
    [{ Variable: '$.a', IsNull: 1 }, 'IsNull: expected true or false'],
    [{ Condition: '{% $a %}' }, 'Condition belongs to JSONata'],
    [{ And: [] }, 'And: expected an array of at least one rule'],
    [{ And: {} }, 'And: expected an array'],
    [{ And: [{ Variable: '$.a', IsNull: true, Next: 'X' }] }, 'And.0.Next: only the outermost'],
    [{ Not: [] }, 'Not: expected an object, a choice rule'],
    [
      { And: [{ Variable: '$.a', IsNull: true }], Variable: '$.a' },
      'Variable: a choice rule has no',
    ],
  ])('refuses %j', (raw, because) => {
    expect(read(raw).problems.join(' ')).toContain(because)
  })
})

describe('matchesWildcard', () => {
  it('agrees with a regular expression', () => {
    const signs = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 })
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 8 })
    fc.assert(
      fc.property(signs, pattern, (text, written) => {
        const expected = new RegExp(
          `^${written.replaceAll('.', '\\.').replaceAll('*', '.*')}$`,
          's',
        )
        expect(matchesWildcard(text, written)).toBe(expected.test(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('is done at once with what makes regular expressions slow', () => {
    expect(matchesWildcard('a'.repeat(50_000), `${'*a'.repeat(5000)}b`)).toBe(false)
  })
})

describe('ruleText', () => {
  it.each<[Json, string]>([
    [{ Variable: '$.total', NumericGreaterThanEquals: 100 }, '$.total ≥ 100'],
    [{ Variable: '$.a', StringEqualsPath: '$.b' }, '$.a = $.b'],
    [{ Not: { Variable: '$.a', StringMatches: 'x*' } }, '¬ $.a ~ "x*"'],
    [{ Variable: '$.a', IsPresent: false }, '¬ IsPresent($.a)'],
    [
      {
        Or: [
          { Variable: '$.a', IsNull: true },
          {
            And: [
              { Variable: '$.b', NumericLessThan: 1 },
              { Variable: '$.c', BooleanEquals: true },
            ],
          },
        ],
      },
      'IsNull($.a) ∨ ($.b < 1 ∧ $.c = true)',
    ],
  ])('%j is %s', (raw, text) => {
    const { rule } = read(raw)
    expect(rule && ruleText(rule)).toBe(text)
  })
})
