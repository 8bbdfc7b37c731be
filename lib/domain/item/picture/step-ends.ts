import type { Diagram, DiagramStep } from '@/lib/domain/diagram/diagram'

/** From which node a step leads to which: the same one where it happens at a node. */
export function stepEnds(
  { edges }: Diagram,
  { edge, at, back }: DiagramStep,
): readonly [from: string | null, to: string | null] {
  const gone = edges.find(({ id }) => id === edge)
  if (gone === undefined) return [at, at]
  return back ? [gone.to, gone.from] : [gone.from, gone.to]
}
