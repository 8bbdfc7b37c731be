import {
  fieldOf,
  isList,
  isObject,
  type Json,
  type JsonObject,
} from '@/lib/domain/simulator/stepfunctions-step/json/json'
import {
  type ComparedKind,
  type ComparedTo,
  comparisonOperators,
  type Rule,
  testedKinds,
} from './choice-rule'
import { isOfKind } from './is-of-kind'
import { parsePath } from './parse-path'
import type { Path } from './path'
import { type Refuse, refused, type Where } from './problem'
import { Refusal } from './refusal'
import { isWildcardPattern } from './wildcard'

/** Fields that a rule may have besides its test; `Next` only at the top. */
const besides = ['Next', 'Comment']

/** Reads a choice rule, without where it leads. */
export function parseRule(raw: Json, where: Where, refuse: Refuse): Rule | null {
  if (!isObject(raw))
    return refuse(where, '규칙은 객체여야 합니다.', 'expected an object, a choice rule')
  const names = Object.keys(raw).filter((name) => !besides.includes(name))
  const joined = names.find((name) => name === 'And' || name === 'Or' || name === 'Not')
  if (joined === undefined) return parseTest(raw, names, where, refuse)
  const other = names.find((name) => name !== joined)
  if (other !== undefined) return strange(other, where, refuse)
  const inner = fieldOf(raw, joined) ?? null
  if (joined === 'Not') {
    const of = parseInner(inner, [...where, 'Not'], refuse)
    return of === null ? null : { is: 'not', of }
  }
  if (!isList(inner) || inner.length === 0) {
    return refuse(
      [...where, joined],
      '규칙을 하나 이상 담은 배열이어야 합니다.',
      'expected an array of at least one rule',
    )
  }
  const of = inner.map((rule, index) => parseInner(rule, [...where, joined, index], refuse))
  const whole = of.flatMap((rule) => (rule === null ? [] : [rule]))
  if (whole.length < of.length) return null
  return { is: joined === 'And' ? 'all' : 'any', of: whole }
}

function parseInner(raw: Json, where: Where, refuse: Refuse): Rule | null {
  if (isObject(raw) && Object.hasOwn(raw, 'Next')) {
    refuse(
      [...where, 'Next'],
      'Next는 가장 바깥 규칙에만 적습니다.',
      'only the outermost rule has a Next; remove it here',
    )
  }
  return parseRule(raw, where, refuse)
}

function parseTest(
  raw: JsonObject,
  names: readonly string[],
  where: Where,
  refuse: Refuse,
): Rule | null {
  const [operator, second] = names.filter((name) => name !== 'Variable')
  if (operator === undefined) {
    return refuse(
      where,
      'Variable과 함께 비교 연산자를 하나 적으십시오. 예: "NumericEquals": 1',
      'expected a comparison operator beside Variable, such as "NumericEquals": 1',
    )
  }
  if (second !== undefined) {
    return refuse(
      [...where, second],
      `규칙 하나에는 연산자를 하나만 적습니다. ${operator} 연산자가 이미 있으니 And로 묶으십시오.`,
      `a rule has one operator, and there is ${operator} already; join two with And`,
    )
  }
  const variable = readPathAt(fieldOf(raw, 'Variable'), [...where, 'Variable'], refuse)
  const value = fieldOf(raw, operator) ?? null
  return parseOperator(operator, value, variable, [...where, operator], refuse)
}

function parseOperator(
  operator: string,
  value: Json,
  variable: Path | null,
  where: Where,
  refuse: Refuse,
): Rule | null {
  const comparison = comparisonOperators.get(operator)
  if (comparison) {
    const { kind, relation, toIsPath } = comparison
    const to = toIsPath ? pathTo(value, where, refuse) : valueTo(kind, value, where, refuse)
    return variable === null || to === null
      ? null
      : { is: 'compares', variable, kind, relation, to }
  }
  if (operator === 'StringMatches') {
    if (typeof value !== 'string' || !isWildcardPattern(value)) {
      return refuse(
        where,
        '*를 섞은 문자열이어야 하고, 역슬래시는 * 나 \\ 앞에만 씁니다.',
        'expected a string in which * stands for anything, and a backslash only before * or \\',
      )
    }
    return variable === null ? null : { is: 'matches', variable, pattern: value }
  }
  const what = testedKinds.find((kind) => operator === `Is${kind}`)
  if (what === undefined) return strange(operator, where.slice(0, -1), refuse)
  if (typeof value !== 'boolean') {
    return refuse(where, 'true나 false여야 합니다.', 'expected true or false')
  }
  return variable === null ? null : { is: 'is', variable, what, expected: value }
}

function pathTo(value: Json, where: Where, refuse: Refuse): ComparedTo | null {
  const path = readPathAt(value, where, refuse)
  return path === null ? null : { is: 'path', path }
}

function valueTo(kind: ComparedKind, value: Json, where: Where, refuse: Refuse): ComparedTo | null {
  if (isOfKind(kind, value)) return { is: 'value', value }
  switch (kind) {
    case 'String':
      return refuse(where, '문자열이어야 합니다.', 'expected a string')
    case 'Numeric':
      return refuse(where, '숫자여야 합니다.', 'expected a number')
    case 'Boolean':
      return refuse(where, 'true나 false여야 합니다.', 'expected true or false')
    case 'Timestamp':
      return refuse(
        where,
        '2016-03-14T01:59:00Z 같은 시각이어야 합니다.',
        'expected a timestamp such as 2016-03-14T01:59:00Z',
      )
  }
}

function readPathAt(value: Json | undefined, where: Where, refuse: Refuse): Path | null {
  if (typeof value !== 'string') {
    return refuse(
      where,
      '$.order.total 같은 경로를 적은 문자열이어야 합니다.',
      'expected a string with a path such as $.order.total',
    )
  }
  const path = parsePath(value)
  return path instanceof Refusal ? refused(refuse, where, path) : path
}

function strange(name: string, where: Where, refuse: Refuse): null {
  if (name === 'Condition') {
    return refuse(
      [...where, name],
      'Condition은 JSONata의 필드입니다. 여기서는 JSONPath만 다루니 Variable과 비교 연산자로 적으십시오.',
      'Condition belongs to JSONata, which is not played here; write Variable and an operator',
    )
  }
  return refuse(
    [...where, name],
    '규칙에 이런 필드나 연산자는 없습니다. 대소문자를 살펴 주십시오.',
    'a choice rule has no such field or operator; look at upper and lower case',
  )
}
