import type { Thread } from './run'

/** What happens next, and when. */
export interface Due {
  readonly thread: Thread
  readonly atSeconds: number
}

/**
 * Who is next of all that run side by side: whoever is earliest by its clock, then whoever has done least, then in order.
 * A state that waits for its branches is next when all are done, or when the time has come at which one failed.
 */
export function dueThread(thread: Thread): Due | null {
  const { stand } = thread
  switch (stand.is) {
    case 'ready':
      return { thread, atSeconds: thread.clockSeconds }
    case 'queued':
    case 'done':
    case 'failed':
      return null
    case 'forked': {
      const ends = stand.children.filter((child) => child.stand.is === 'done')
      if (ends.length === stand.children.length) return { thread, atSeconds: latest(ends, thread) }
      const failed = firstFailed(stand.children)
      const joins = failed === null ? null : { thread, atSeconds: failed.clockSeconds }
      return stand.children.reduce<Due | null>(
        (best, child) => earlier(best, dueThread(child)),
        joins,
      )
    }
  }
}

/** The branch that failed first. */
export function firstFailed(children: readonly Thread[]): Thread | null {
  return children.reduce<Thread | null>((first, child) => {
    if (child.stand.is !== 'failed') return first
    return first === null || child.clockSeconds < first.clockSeconds ? child : first
  }, null)
}

function latest(threads: readonly Thread[], from: Thread): number {
  return threads.reduce((most, { clockSeconds }) => Math.max(most, clockSeconds), from.clockSeconds)
}

function earlier(best: Due | null, next: Due | null): Due | null {
  if (best === null || next === null) return best ?? next
  if (next.atSeconds !== best.atSeconds) return next.atSeconds < best.atSeconds ? next : best
  const isJoining = best.thread.stand.is === 'forked'
  return !isJoining && next.thread.steps < best.thread.steps ? next : best
}
