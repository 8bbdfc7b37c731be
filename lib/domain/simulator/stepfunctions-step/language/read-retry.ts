import {
  isList,
  isObject,
  type JsonObject,
} from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { FieldReader } from './field-reader'
import { Refusal } from './refusal'
import type { Catcher, Retrier } from './state'

/** The error that stands for all. */
const all = 'States.ALL'

/** Reads Retry. Source: Amazon States Language, Retrying after error; defaults: `sfn-retry-defaults`. */
export function readRetry(reader: FieldReader): readonly Retrier[] {
  return rulesOf(reader, 'Retry').map((rule) => {
    const { retry } = rule.limits
    rule.only(
      [
        'ErrorEquals',
        'IntervalSeconds',
        'MaxAttempts',
        'BackoffRate',
        'MaxDelaySeconds',
        'JitterStrategy',
        'Comment',
      ],
      strange,
    )
    const intervalSeconds = rule.whole('IntervalSeconds', 1) ?? retry.intervalSeconds
    const maxDelaySeconds = rule.whole('MaxDelaySeconds', 1)
    if (maxDelaySeconds !== null && maxDelaySeconds <= intervalSeconds) {
      rule.refuse(
        'MaxDelaySeconds',
        `IntervalSeconds(${intervalSeconds})보다 커야 합니다.`,
        `expected more than IntervalSeconds, which is ${intervalSeconds}`,
      )
    }
    return {
      errorEquals: errorsOf(rule),
      intervalSeconds,
      maxAttempts: rule.whole('MaxAttempts', 0) ?? retry.maxAttempts,
      backoffRate: rule.number('BackoffRate', 1) ?? retry.backoffRate,
      maxDelaySeconds,
      jitter: jitterOf(rule),
    }
  })
}

/** Reads Catch, without whether its Next is there. Source: Amazon States Language, Fallback states. */
export function readCatch(reader: FieldReader): readonly Catcher[] {
  return rulesOf(reader, 'Catch').map((rule) => {
    rule.only(['ErrorEquals', 'Next', 'ResultPath', 'Comment'], strange)
    return {
      errorEquals: errorsOf(rule),
      resultPath: rule.resultPath(),
      next: rule.stateName('Next') ?? '',
    }
  })
}

function rulesOf(reader: FieldReader, name: 'Retry' | 'Catch'): readonly FieldReader[] {
  if (!reader.has(name)) return []
  const raw = reader.valueOf(name)
  const rules = isList(raw) ? raw.filter(isObject) : []
  if (!isList(raw) || rules.length < raw.length) {
    reader.refuse(name, '객체의 배열이어야 합니다.', 'expected an array of objects')
    return []
  }
  const readers = rules.map((rule: JsonObject, index) => reader.inside(rule, name, index))
  for (const [index, rule] of readers.entries()) allComesLast(rule, index === readers.length - 1)
  return readers
}

function errorsOf(rule: FieldReader): readonly string[] {
  const raw = rule.valueOf('ErrorEquals')
  const names = isList(raw) ? raw.filter((name) => typeof name === 'string') : []
  if (isList(raw) && names.length === raw.length && names.length > 0) return names
  rule.refuse(
    'ErrorEquals',
    '오류 이름을 하나 이상 담은 배열이어야 합니다.',
    'expected an array of at least one error name',
  )
  return []
}

function allComesLast(rule: FieldReader, isLast: boolean): void {
  const names = rule.valueOf('ErrorEquals')
  if (!isList(names) || !names.includes(all) || (isLast && names.length === 1)) return
  rule.refuse(
    'ErrorEquals',
    `${all}은 배열에 혼자, 그리고 마지막 규칙에만 적습니다.`,
    `${all} stands alone in its array, and in the last rule only`,
  )
}

function jitterOf(rule: FieldReader): 'FULL' | 'NONE' {
  const value = rule.valueOf('JitterStrategy')
  if (!rule.has('JitterStrategy') || value === 'NONE') return 'NONE'
  if (value === 'FULL') return 'FULL'
  rule.refuse('JitterStrategy', 'FULL이나 NONE이어야 합니다.', 'expected FULL or NONE')
  return 'NONE'
}

function strange(name: string): Refusal {
  return new Refusal(`이런 필드는 없습니다: ${name}`, 'there is no such field')
}
