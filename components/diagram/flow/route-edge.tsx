import type { Edge, EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { cn } from '@/components/ui/cn'
import { SvgView } from '@/components/ui/svg-view'
import { edgeBadge } from '@/lib/domain/diagram/badge'
import { drawBadges, drawEdge, drawLabel, roundedPath } from '@/lib/domain/diagram/draw-parts'
import type { SceneEdge } from '@/lib/domain/diagram/scene'
import type { PartState } from '@/lib/domain/diagram/walk'

/** Plain data only. */
export type RouteEdge = Edge<
  {
    readonly edge: SceneEdge
    readonly state: PartState | undefined
    /** The step that goes along it, and which way; null while none does. */
    readonly going: { readonly step: number; readonly way: 'forwards' | 'back' } | null
  },
  'route'
>

export const RouteEdgeView = memo(function RouteEdgeView({ data }: EdgeProps<RouteEdge>) {
  if (data === undefined) return null
  const { edge, state, going } = data

  return (
    <g className="diagram-picture">
      <SvgView of={drawEdge(edge, { state })} />
      {going && (
        <path
          // Another element at each step, so that the same edge moves again.
          key={going.step}
          d={roundedPath(edge.points)}
          pathLength={1}
          className={cn('flow-going', going.way === 'back' && 'flow-going-back')}
        />
      )}
      <SvgView of={drawLabel(edge, { state })} />
      <SvgView of={drawBadges(edgeBadge(edge.points), { state })} />
    </g>
  )
})
