import { noteWritten } from '@/lib/domain/progress/event'
import { isNumber, isText, shape } from '@/lib/shared/guard'
import type { ProgressStore } from './progress-store'

// What is being typed is kept with every keystroke and at once, which IndexedDB cannot promise to a
// page that is closing. It goes as soon as the log has it.
const prefix = 'note-draft/'

const isDraft = shape({ text: isText, at: isNumber })

export function keepNoteDraft(itemId: string, text: string, at: number): void {
  try {
    window.localStorage.setItem(prefix + itemId, JSON.stringify({ text, at }))
  } catch {
    // A window that may not remember has only the log, which takes the note a moment later.
  }
}

/** Writes a note into the log; its draft goes once storage has it. */
export function writeNote(progress: ProgressStore, itemId: string, text: string, at: number): void {
  progress.getState().record(noteWritten(itemId, text, at))
  void progress.synced().then((stored) => {
    if (stored) dropNoteDraft(itemId, at)
  })
}

/** Writes what a page that closed too early left behind, as of when it was typed. */
export function recoverNotes(progress: ProgressStore): void {
  for (const [itemId, { text, at }] of drafts()) writeNote(progress, itemId, text, at)
}

/** What was typed after `at` stays: it is on its way. */
function dropNoteDraft(itemId: string, at: number): void {
  const draft = drafts().find(([id]) => id === itemId)?.[1]
  if (draft !== undefined && draft.at <= at) window.localStorage.removeItem(prefix + itemId)
}

function drafts() {
  try {
    return Object.entries<unknown>(window.localStorage).flatMap(([key, value]) => {
      const draft = key.startsWith(prefix) ? parseDraft(value) : null
      return draft === null ? [] : [[key.slice(prefix.length), draft] as const]
    })
  } catch {
    return []
  }
}

function parseDraft(value: unknown) {
  try {
    const draft: unknown = JSON.parse(String(value))
    return isDraft(draft) ? draft : null
  } catch {
    return null
  }
}
