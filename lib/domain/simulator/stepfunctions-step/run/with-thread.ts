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
  return { ...thread, stand: { ...stand, children } }
}
