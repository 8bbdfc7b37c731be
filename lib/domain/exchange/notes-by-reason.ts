import type { ExportNote } from './exchange'

/** Items that share a reason. */
export interface ReasonedItems {
  readonly reason: string
  readonly ids: readonly string[]
}

/** One entry a reason, however many items it holds for, in the order in which the reasons first came up. */
export function notesByReason(notes: readonly ExportNote[]): readonly ReasonedItems[] {
  const byReason = new Map<string, string[]>()
  for (const { reason, id } of notes) {
    const ids = byReason.get(reason) ?? []
    ids.push(id)
    byReason.set(reason, ids)
  }
  return [...byReason].map(([reason, ids]) => ({ reason, ids }))
}
