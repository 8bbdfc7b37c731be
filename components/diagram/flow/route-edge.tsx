import type { Edge, EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { SvgView } from '@/components/diagram/svg-view'
import { cn } from '@/components/ui/cn'
import {
  beforeTip,
  drawBadges,
  drawEdge,
  drawLabel,
  roundedPath,
} from '@/lib/domain/diagram/draw-parts'
import type { SceneEdge } from '@/lib/domain/diagram/scene'
import type { PartState } from '@/lib/domain/diagram/walk'

/** Plain data only. */
export type RouteEdge = Edge<
  {
    readonly edge: SceneEdge
    readonly state: PartState | undefined
    /** Whether this step goes along it, and which way; null while it does not. */
    readonly going: 'forwards' | 'back' | null
    /** Another one at each step, so that the same edge moves again. */
    readonly step: number
  },
  'route'
>

export const RouteEdgeView = memo(function RouteEdgeView({ data }: EdgeProps<RouteEdge>) {
  if (data === undefined) return null
  const { edge, state, going, step } = data

  return (
    <g className="diagram-picture">
      <SvgView of={drawEdge(edge, { state })} />
      {going && (
        <path
          key={step}
          d={roundedPath(edge.points)}
          pathLength={1}
          className={cn('flow-going', going === 'back' && 'flow-going-back')}
        />
      )}
      <SvgView of={drawLabel(edge, { state })} />
      <SvgView of={drawBadges(beforeTip(edge), { state })} />
    </g>
  )
})
