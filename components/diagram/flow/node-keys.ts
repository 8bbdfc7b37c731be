import type { KeyboardEvent } from 'react'
import type { Walk } from '@/components/diagram/use-walk'
import type { FiledWalk } from '@/lib/domain/diagram/diagram-file'
import type { Direction } from '@/lib/domain/diagram/lattice'
import { neighbour } from '@/lib/domain/diagram/neighbour'
import type { Scene } from '@/lib/domain/diagram/scene'

/** What the keys of a node act on. */
export interface NodeKeys {
  readonly scene: Scene
  readonly walk: Walk
  readonly filed: FiledWalk
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Arrows follow the edges, Home and End go to the first and last step. */
export function followKey(event: KeyboardEvent, { scene, walk }: NodeKeys): void {
  const node = nodeOf(event.target)
  if (node === null || event.altKey || event.ctrlKey || event.metaKey) return
  const direction = arrows[event.key]
  if (direction !== undefined) {
    const next = neighbour(scene, node, direction)
    event.preventDefault()
    if (next !== null) focusNode(next)
  } else if (event.key === 'Home' || event.key === 'End') {
    event.preventDefault()
    walk.goTo(event.key === 'Home' ? 1 : walk.steps.length)
  }
}

/** To the next step that is about this node, from the end on from the beginning. */
export function goToNode(node: string, { walk, filed }: NodeKeys): void {
  const all = walk.steps.map(({ number }) => number)
  const about = all.filter((number) => filed.parts[number]?.includes(node))
  const next = about.find((number) => number > walk.step) ?? about[0]
  if (next !== undefined) walk.goTo(next)
}

/** The id of the node that somebody points at or stands on. */
export function nodeOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null
  return target.closest<HTMLElement>('[data-node]')?.dataset.node ?? null
}

function focusNode(id: string): void {
  // What scrolls in React Flow is its camera, never its frame.
  document.activeElement
    ?.closest('.diagram-flow')
    ?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)
    ?.focus({ preventScroll: true })
}
