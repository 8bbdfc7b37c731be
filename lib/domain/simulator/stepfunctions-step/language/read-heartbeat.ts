import type { FieldReader } from './field-reader'
import { readSeconds } from './read-seconds'
import type { Seconds } from './state'

/**
 * Reads how long a task may be silent, which has to be less than its timeout. Two numbers are compared; what a path finds
 * is not known here. Source: Amazon States Language, Task State, Timeouts and Heartbeats.
 */
export function readHeartbeat(reader: FieldReader, timeout: Seconds | null): Seconds | null {
  const heartbeat = readSeconds(reader, 'HeartbeatSeconds', 1)
  if (heartbeat?.is !== 'seconds' || timeout?.is !== 'seconds') return heartbeat
  if (heartbeat.seconds < timeout.seconds) return heartbeat
  return reader.refuse(
    'HeartbeatSeconds',
    `TimeoutSeconds(${timeout.seconds})보다 작아야 합니다.`,
    `expected less than TimeoutSeconds, which is ${timeout.seconds}`,
  )
}
