import type { FieldReader } from './field-reader'
import { isList, isObject, type Json } from './json'
import { parseRule } from './parse-choice-rule'
import { wholeInput } from './path'
import type { Where } from './problem'
import { readCatch, readRetry } from './read-retry'
import { readSeconds } from './read-seconds'
import type { ChoiceState, FailState, Machine, State, StateType, WaitState } from './state'
import { stateTypes } from './state'
import { stateFields, strangeField } from './state-fields'
import { readTimestamp } from './timestamp'

/** How a state is read: by itself it needs no way on and no Resource; a machine in it is read by `machine`. */
export interface StateReading {
  readonly alone: boolean
  readonly machine: (raw: Json, where: Where) => Machine
}

/** Reads one state; null where it is of no known type. What is wrong with it is noted down by the reader. */
export function readState(reader: FieldReader, reading: StateReading): State | null {
  const type = typeOf(reader)
  if (type === null) return null
  reader.only(stateFields[type], (name) => strangeField(type, name))
  refuseJsonata(reader)
  const common = { written: reader.raw, comment: reader.text('Comment') }
  const filtered = () => ({
    inputPath: reader.filter('InputPath'),
    outputPath: reader.filter('OutputPath'),
  })
  const shaped = () => ({
    ...filtered(),
    parameters: reader.template('Parameters'),
    resultPath: reader.resultPath(),
  })
  const guarded = () => ({
    resultSelector: reader.template('ResultSelector'),
    retry: readRetry(reader),
    catch: readCatch(reader),
  })
  const continued = () => ({ next: readNext(reader, reading) })
  switch (type) {
    case 'Pass': {
      const result = reader.has('Result') ? reader.valueOf('Result') : undefined
      return { type, ...common, ...shaped(), ...continued(), result }
    }
    case 'Task':
      return {
        type,
        ...common,
        ...shaped(),
        ...guarded(),
        ...continued(),
        resource: readResource(reader, reading),
        timeout: readSeconds(reader, 'TimeoutSeconds', 1),
      }
    case 'Choice':
      return { type, ...common, ...filtered(), ...readChoices(reader) }
    case 'Wait':
      return { type, ...common, ...filtered(), ...continued(), until: readUntil(reader) }
    case 'Succeed':
      return { type, ...common, ...filtered() }
    case 'Fail':
      return {
        type,
        ...common,
        error: readTold(reader, 'Error'),
        cause: readTold(reader, 'Cause'),
      }
    case 'Parallel':
      return {
        type,
        ...common,
        ...shaped(),
        ...guarded(),
        ...continued(),
        branches: readBranches(reader, reading),
      }
    case 'Map':
      return {
        type,
        ...common,
        ...filtered(),
        ...guarded(),
        ...continued(),
        resultPath: reader.resultPath(),
        itemsPath: reader.has('ItemsPath') ? reader.path('ItemsPath') : wholeInput,
        itemSelector: readSelector(reader),
        processor: readProcessor(reader, reading),
        maxConcurrency: reader.has('MaxConcurrencyPath')
          ? reader.path('MaxConcurrencyPath')
          : (reader.whole('MaxConcurrency', 0) ?? 0),
      }
  }
}

function typeOf(reader: FieldReader): StateType | null {
  const written = reader.valueOf('Type')
  const type = stateTypes.find((one) => one === written)
  if (type !== undefined) return type
  return reader.refuse(
    'Type',
    `${stateTypes.join(', ')} 가운데 하나여야 합니다.`,
    `expected one of ${stateTypes.join(', ')}`,
  )
}

/** Notes down that what is written is not in JSONPath. */
export function refuseJsonata(reader: FieldReader): void {
  if (!reader.has('QueryLanguage') || reader.valueOf('QueryLanguage') === 'JSONPath') return
  reader.refuse(
    'QueryLanguage',
    '이 시뮬레이터는 JSONPath로 적은 상태 머신만 다룹니다. JSONata는 다루지 않습니다.',
    'expected JSONPath: this simulator does not play state machines in JSONata',
  )
}

function readNext(reader: FieldReader, { alone }: StateReading): string | null {
  const end = reader.valueOf('End')
  if (reader.has('End') && typeof end !== 'boolean') {
    reader.refuse('End', 'true여야 합니다.', 'expected true')
  }
  const next = reader.text('Next')
  const goesOn = reader.has('Next')
  if (goesOn && end === true) {
    return reader.refuse(
      'End',
      'Next와 End는 함께 적을 수 없습니다. 하나만 남기십시오.',
      'there is a Next as well; keep one of the two',
    )
  }
  if (!goesOn && end !== true && !alone) {
    return reader.refuse(
      'Next',
      '다음 상태의 이름을 Next에 적거나, 여기서 끝나면 "End": true를 적으십시오.',
      'expected the name of the next state, or "End": true where the machine ends here',
    )
  }
  return next
}

function readResource(reader: FieldReader, { alone }: StateReading): string | null {
  if (!reader.has('Resource') && !alone) {
    return reader.refuse(
      'Resource',
      '무엇을 실행할지 ARN으로 적으십시오.',
      'expected the ARN of what is to be run',
    )
  }
  readSeconds(reader, 'HeartbeatSeconds', 1)
  return reader.text('Resource')
}

function readChoices(reader: FieldReader): Pick<ChoiceState, 'choices' | 'default'> {
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

function readUntil(reader: FieldReader): WaitState['until'] {
  const given = ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'].filter((name) =>
    reader.has(name),
  )
  if (given.length !== 1) {
    reader.refuse(
      given[1] ?? 'Seconds',
      'Seconds, SecondsPath, Timestamp, TimestampPath 가운데 하나만 적으십시오.',
      'expected exactly one of Seconds, SecondsPath, Timestamp and TimestampPath',
    )
  }
  if (reader.has('TimestampPath')) {
    return { is: 'timestamp_path', path: reader.path('TimestampPath') }
  }
  if (!reader.has('Timestamp')) {
    return readSeconds(reader, 'Seconds', 0) ?? { is: 'seconds', seconds: 0 }
  }
  const timestamp = reader.text('Timestamp') ?? ''
  if (readTimestamp(timestamp) === null) {
    reader.refuse(
      'Timestamp',
      '2016-03-14T01:59:00Z 같은 시각이어야 합니다.',
      'expected a timestamp such as 2016-03-14T01:59:00Z',
    )
  }
  return { is: 'timestamp', timestamp }
}

/** Error and Cause of a Fail state: a text, or a path or call that comes to one. */
function readTold(reader: FieldReader, name: 'Error' | 'Cause'): FailState['error'] {
  const pathName = `${name}Path`
  if (reader.has(name) && reader.has(pathName)) {
    reader.refuse(
      pathName,
      `${name}도 적혀 있습니다. 하나만 남기십시오.`,
      `there is ${name} as well; keep one of the two`,
    )
  }
  if (reader.has(pathName)) return reader.filler(pathName)
  const text = reader.text(name)
  return text === null ? null : { is: 'plain', value: text }
}

function readBranches(reader: FieldReader, { machine }: StateReading): readonly Machine[] {
  const raw = reader.valueOf('Branches')
  if (!isList(raw) || raw.length === 0) {
    reader.refuse(
      'Branches',
      '상태 머신을 하나 이상 담은 배열이어야 합니다.',
      'expected an array of at least one state machine',
    )
    return []
  }
  return raw.map((branch, index) => machine(branch, [...reader.where, 'Branches', index]))
}

function readSelector(reader: FieldReader) {
  if (reader.has('Parameters') && reader.has('ItemSelector')) {
    reader.refuse(
      'Parameters',
      'ItemSelector도 적혀 있습니다. Parameters는 그 옛 이름이니 하나만 남기십시오.',
      'there is ItemSelector as well, of which this is the old name; keep one of the two',
    )
  }
  return reader.template(reader.has('Parameters') ? 'Parameters' : 'ItemSelector')
}

function readProcessor(reader: FieldReader, { machine }: StateReading): Machine {
  const name = reader.has('Iterator') ? 'Iterator' : 'ItemProcessor'
  if (reader.has('Iterator') && reader.has('ItemProcessor')) {
    reader.refuse(
      'Iterator',
      'ItemProcessor도 적혀 있습니다. Iterator는 그 옛 이름이니 하나만 남기십시오.',
      'there is ItemProcessor as well, of which this is the old name; keep one of the two',
    )
  }
  return machine(reader.valueOf(name), [...reader.where, name])
}
