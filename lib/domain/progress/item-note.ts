import type { ProgressEvent } from './event'

/** The learner's own note on an item as it stands now; empty where there is none. */
export function itemNote(events: readonly ProgressEvent[], itemId: string): string {
  const last = events.findLast((event) => event.type === 'note_written' && event.itemId === itemId)
  return last?.type === 'note_written' ? last.text : ''
}
