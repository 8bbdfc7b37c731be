import type { BranchStep, Thread } from './run'

/** The tree of threads with this one in place of the one that was on its branch. */
export function withThread(root: Thread, changed: Thread): Thread {
  return replaced(root, changed.branch, changed)
}

function replaced(thread: Thread, [next, ...rest]: readonly BranchStep[], changed: Thread): Thread {
  if (next === undefined) return changed
  const { stand } = thread
  if (stand.is !== 'forked') return thread
  const children = stand.children.map((child, index) =>
    index === next.index ? replaced(child, rest, changed) : child,
  )
  return { ...thread, stand: { ...stand, children: withStarted(children, stand.atOnce, changed) } }
}

/** As many of those that queue as there is room for now; they begin when room was made. */
function withStarted(
  children: readonly Thread[],
  atOnce: number,
  { clockSeconds }: Thread,
): readonly Thread[] {
  const running = children.filter(({ stand }) => stand.is === 'ready' || stand.is === 'forked')
  let room = atOnce - running.length
  if (room <= 0 || !children.some(({ stand }) => stand.is === 'queued')) return children
  return children.map((child) => {
    if (child.stand.is !== 'queued' || room-- <= 0) return child
    return { ...child, clockSeconds, stand: { is: 'ready' } }
  })
}
