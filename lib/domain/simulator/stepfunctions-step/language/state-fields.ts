import { Refusal } from './refusal'
import type { StateType } from './state'

const any = ['Type', 'Comment', 'QueryLanguage']
const filtered = ['InputPath', 'OutputPath']
const continued = ['Next', 'End']
const guarded = ['ResultSelector', 'Retry', 'Catch']
const shaped = [...filtered, 'Parameters', 'ResultPath']

/** The fields that a state of each type may have. Source: Amazon States Language, table of state types and fields. */
export const stateFields: Readonly<Record<StateType, readonly string[]>> = {
  Pass: [...any, ...shaped, ...continued, 'Result'],
  Task: [
    ...any,
    ...shaped,
    ...guarded,
    ...continued,
    'Resource',
    'TimeoutSeconds',
    'TimeoutSecondsPath',
    'HeartbeatSeconds',
    'HeartbeatSecondsPath',
    'Credentials',
  ],
  Choice: [...any, ...filtered, 'Choices', 'Default'],
  Wait: [...any, ...filtered, ...continued, 'Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'],
  Succeed: [...any, ...filtered],
  Fail: [...any, 'Error', 'ErrorPath', 'Cause', 'CausePath'],
  Parallel: [...any, ...shaped, ...guarded, ...continued, 'Branches'],
  Map: [
    ...any,
    ...shaped,
    ...guarded,
    ...continued,
    'ItemProcessor',
    'Iterator',
    'ItemsPath',
    'ItemSelector',
    'MaxConcurrency',
    'MaxConcurrencyPath',
    'Label',
  ],
}

const ofJsonata = ['Arguments', 'Output', 'Items', 'Condition']
const notPlayed = [
  'Assign',
  'ItemReader',
  'ItemBatcher',
  'ResultWriter',
  'ToleratedFailureCount',
  'ToleratedFailureCountPath',
  'ToleratedFailurePercentage',
  'ToleratedFailurePercentagePath',
]

/** Why a state of this type has no such field. */
export function strangeField(type: StateType, name: string): Refusal {
  if (ofJsonata.includes(name)) {
    return new Refusal(
      `${name} 필드는 JSONata에서 씁니다. 여기서는 JSONPath만 다룹니다.`,
      `${name} belongs to JSONata, which is not played here; write the state in JSONPath`,
    )
  }
  if (notPlayed.includes(name)) {
    return new Refusal(
      `${name} 필드는 이 시뮬레이터가 다루지 않습니다. 지우고 다시 해 보십시오.`,
      `${name} is not played by this simulator; remove it`,
    )
  }
  return new Refusal(
    `${type} 상태에는 이런 필드가 없습니다. 철자와 대소문자를 살펴 주십시오.`,
    `a ${type} state has no such field; look at the spelling, upper and lower case`,
  )
}
