import { readPath } from '@/lib/domain/simulator/stepfunctions-step/data/read-path'
import { secondsOf } from '@/lib/domain/simulator/stepfunctions-step/data/seconds-of'
import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { WaitState } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import {
  StatesFailure,
  statesFailure,
} from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import {
  readTimestamp,
  type Timestamp,
} from '@/lib/domain/simulator/stepfunctions-step/language/timestamp'
import type { Step } from './step'

/** When a Wait state ends, in seconds since the execution started; an instant that has passed ends it at once. */
export function waitEnd(
  { fromSeconds, startedAtMs, world }: Step,
  { until }: WaitState,
  effectiveInput: Json,
): number | StatesFailure {
  const here = { ...world, input: effectiveInput }
  switch (until.is) {
    case 'seconds':
    case 'path': {
      const seconds = secondsOf(until, here)
      return seconds instanceof StatesFailure ? seconds : fromSeconds + seconds
    }
    case 'timestamp':
      return instantEnd(until.timestamp, fromSeconds, startedAtMs)
    case 'timestamp_path': {
      const value = readPath(until.path, here, 'States.Runtime')
      if (value instanceof StatesFailure) return value
      return instantEnd(value, fromSeconds, startedAtMs)
    }
  }
}

function instantEnd(value: Json, fromSeconds: number, startedAtMs: number): number | StatesFailure {
  const instant = typeof value === 'string' ? readTimestamp(value) : null
  if (instant !== null) return Math.max(fromSeconds, secondsSince(startedAtMs, instant))
  return statesFailure(
    'States.Runtime',
    'TimestampPath의 값은 2016-03-14T01:59:00Z 같은 시각이어야 합니다.',
    'What TimestampPath points at has to be a timestamp such as 2016-03-14T01:59:00Z.',
  )
}

function secondsSince(startedAtMs: number, { epochSeconds, nanoseconds }: Timestamp): number {
  return epochSeconds - startedAtMs / 1000 + nanoseconds / 1e9
}
