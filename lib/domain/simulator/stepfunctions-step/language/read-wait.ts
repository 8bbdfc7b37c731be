import type { FieldReader } from './field-reader'
import { readSeconds } from './read-seconds'
import type { WaitState } from './state'
import { readTimestamp } from './timestamp'

/** Reads how long a Wait state waits: exactly one of four fields says so. */
export function readWait(reader: FieldReader): WaitState['until'] {
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
