import { isList, isObject } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { FieldReader } from './field-reader'
import { parseRule } from './parse-choice-rule'
import type { ChoiceState } from './state'

/** Reads the rules of a Choice state, and where they lead. */
export function readChoices(reader: FieldReader): Pick<ChoiceState, 'choices' | 'default'> {
  const raw = reader.valueOf('Choices')
  if (!isList(raw) || raw.length === 0) {
    reader.refuse(
      'Choices',
      '규칙을 하나 이상 담은 배열이어야 합니다.',
      'expected an array of at least one rule',
    )
  }
  const choices = (isList(raw) ? raw : []).flatMap((written, index) => {
    const rule = parseRule(written, [...reader.where, 'Choices', index], (where, ko, en) =>
      reader.refuseAt(where, ko, en),
    )
    const next = isObject(written)
      ? reader.inside(written, 'Choices', index).stateName('Next')
      : null
    return rule === null || next === null ? [] : [{ rule, next }]
  })
  return { choices, default: reader.text('Default') }
}
