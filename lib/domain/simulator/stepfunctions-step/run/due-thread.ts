import type { Stand, Thread } from './run'

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
    case 'forked':
      return dueInside(thread, stand)
  }
}

/** The branch that failed first. */
export function firstFailed(children: readonly Thread[]): Thread | null {
  return children.reduce<Thread | null>((first, child) => {
    if (child.stand.is !== 'failed') return first
    return first === null || child.clockSeconds < first.clockSeconds ? child : first
  }, null)
}

type Forked = Extract<Stand, { readonly is: 'forked' }>

function dueInside(thread: Thread, stand: Forked): Due | null {
  const { children } = stand
  if (children.every((child) => child.stand.is === 'done')) {
    return { thread, atSeconds: Math.max(...children.map(({ clockSeconds }) => clockSeconds)) }
  }
  const failed = firstFailed(children)
  const joins = failed === null ? null : { thread, atSeconds: failed.clockSeconds }
  const running = children.reduce<Due | null>(
    (best, child) => earlier(best, dueThread(child)),
    joins,
  )
  return earlier(running, dueInQueue(stand))
}

/**
 * The next item that queues, once there is room: those that have run made room when they were done, the earliest of them
 * for those that have begun since.
 */
function dueInQueue({ children, atOnce }: Forked): Due | null {
  const thread = children.find(({ stand }) => stand.is === 'queued')
  if (thread === undefined) return null
  const running = children.filter(({ stand }) => stand.is === 'ready' || stand.is === 'forked')
  const room = atOnce - running.length
  const ends = children
    .filter(({ stand }) => stand.is === 'done' || stand.is === 'failed')
    .map(({ clockSeconds }) => clockSeconds)
    .sort((a, b) => b - a)
  const atSeconds = room > 0 ? ends[room - 1] : undefined
  return atSeconds === undefined ? null : { thread, atSeconds }
}

function earlier(best: Due | null, next: Due | null): Due | null {
  if (best === null || next === null) return best ?? next
  if (next.atSeconds !== best.atSeconds) return next.atSeconds < best.atSeconds ? next : best
  const isJoining = best.thread.stand.is === 'forked'
  return !isJoining && next.thread.steps < best.thread.steps ? next : best
}
