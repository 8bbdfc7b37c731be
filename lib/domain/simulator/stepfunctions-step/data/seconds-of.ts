import type { Seconds } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import {
  StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { readPath } from './read-path'
import type { World } from './world'

/** A number of seconds that is written out or pointed at. */
export function secondsOf(seconds: Seconds, world: World): number | StatesFailure {
  if (seconds.is === 'seconds') return seconds.seconds
  const value = readPath(seconds.path, world, 'States.Runtime')
  if (value instanceof StatesFailure) return value
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  return statesFailure(
    'States.Runtime',
    `${seconds.path.text}의 값은 0 이상의 정수인 초여야 합니다.`,
    `What "${seconds.path.text}" points at has to be a whole number of seconds, 0 or more.`,
  )
}
