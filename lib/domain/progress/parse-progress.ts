import { isNumber } from '@/lib/shared/guard'
import { isRecord } from '@/lib/shared/is-record'
import type { ProgressEvent } from './event'
import { isProgressEvent } from './event-guard'
import { migrations } from './migrate-progress'

/** The shape that is written today. A change to it adds a migration and a sample of the old one. */
export const progressVersion = 2

export interface StoredProgress {
  readonly version: typeof progressVersion
  readonly events: readonly ProgressEvent[]
}

/** What was found in storage. `corrupt` and `newer` data is set aside and never written over. */
export type ParsedProgress =
  | { readonly type: 'read'; readonly events: readonly ProgressEvent[] }
  | { readonly type: 'corrupt'; readonly problem: string }
  | { readonly type: 'newer'; readonly version: number }

/** Reads what storage holds, of whatever version; nothing stored is an empty log. */
export function parseProgress(data: unknown): ParsedProgress {
  if (data === undefined) return { type: 'read', events: [] }
  const version = isRecord(data) ? data.version : null
  if (!isNumber(version) || !Number.isInteger(version) || version < 1) {
    return { type: 'corrupt', problem: 'version' }
  }
  if (version > progressVersion) return { type: 'newer', version }
  return parseEvents(migrated(data, version))
}

function parseEvents(data: unknown): ParsedProgress {
  const events: unknown = isRecord(data) ? data.events : null
  if (!Array.isArray(events)) return { type: 'corrupt', problem: 'events' }
  const broken = events.findIndex((event) => !isProgressEvent(event))
  if (broken >= 0) return { type: 'corrupt', problem: `events.${broken}` }
  return { type: 'read', events: events.filter(isProgressEvent) }
}

function migrated(data: unknown, from: number): unknown {
  const migrate = migrations[from]
  return migrate === undefined ? data : migrated(migrate(data), from + 1)
}
