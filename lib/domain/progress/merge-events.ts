import type { ProgressEvent } from './event'

/**
 * The union of two logs by event id, in order of time. Where both tell of the same event the earlier
 * telling stands, so that tabs agree whichever merges first. Gives `ours` itself if it has it all.
 */
export function mergeEvents(
  ours: readonly ProgressEvent[],
  theirs: readonly ProgressEvent[],
): readonly ProgressEvent[] {
  if (theirs.length === 0) return ours
  const byId = new Map<string, ProgressEvent>()
  for (const event of [...ours, ...theirs]) {
    const known = byId.get(event.id)
    if (known === undefined || comesBefore(event, known)) byId.set(event.id, event)
  }
  const merged = [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const same = merged.length === ours.length && merged.every((event, i) => event === ours[i])
  return same ? ours : merged
}

function comesBefore(a: ProgressEvent, b: ProgressEvent): boolean {
  if (a.at !== b.at) return a.at < b.at
  return a !== b && !isSame(a, b) && JSON.stringify(a) < JSON.stringify(b)
}

/** Nearly always so, for a log and its copy from storage: cheaper to see than the order of two texts. */
function isSame(a: object, b: object): boolean {
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isEqual(Reflect.get(a, key), Reflect.get(b, key)))
  )
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  return isObject(a) && isObject(b) && isSame(a, b)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
