import type { FieldReader } from './field-reader'
import { wholeInput } from './path'
import { readChoices } from './read-choices'
import { readHeartbeat } from './read-heartbeat'
import {
  isDistributed,
  type ReadInner,
  readBranches,
  readProcessor,
  readSelector,
} from './read-processors'
import { readCatch, readRetry } from './read-retry'
import { readSeconds } from './read-seconds'
import { readWait } from './read-wait'
import { type FailState, type State, type StateType, stateTypes } from './state'
import { stateFields, strangeField } from './state-fields'

/** How a state is read: by itself it needs no way on and no Resource; a machine in it is read by `machine`. */
export interface StateReading {
  readonly alone: boolean
  readonly machine: ReadInner
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
    case 'Task': {
      const timeout = readSeconds(reader, 'TimeoutSeconds', 1)
      return {
        type,
        ...common,
        ...shaped(),
        ...guarded(),
        ...continued(),
        resource: readResource(reader, reading),
        timeout,
        heartbeat: readHeartbeat(reader, timeout),
      }
    }
    case 'Choice':
      return { type, ...common, ...filtered(), ...readChoices(reader) }
    case 'Wait':
      return { type, ...common, ...filtered(), ...continued(), until: readWait(reader) }
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
        branches: readBranches(reader, reading.machine),
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
        processor: readProcessor(reader, reading.machine),
        distributed: isDistributed(reader),
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
  return reader.text('Resource')
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
