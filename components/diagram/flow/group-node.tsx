import type { Node, NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { SvgView } from '@/components/ui/svg-view'
import { drawGroup, drawGroupName } from '@/lib/domain/diagram/draw-parts'
import type { Rect } from '@/lib/domain/diagram/geometry'
import type { SceneGroup } from '@/lib/domain/diagram/scene'
import type { SvgElement } from '@/lib/domain/diagram/svg'

export type GroupNode = Node<{ readonly group: SceneGroup }, 'group-area' | 'group-name'>

/** What a group surrounds, under everything. */
export const GroupAreaView = memo(function GroupAreaView({ data }: NodeProps<GroupNode>) {
  return <Cutout of={drawGroup(data.group)} rect={data.group.rect} />
})

/** Its name, over the edges that have to pass beneath. */
export const GroupNameView = memo(function GroupNameView({ data }: NodeProps<GroupNode>) {
  return <Cutout of={drawGroupName(data.group)} rect={data.group.nameRect} />
})

/** A part of the drawing as a drawing of its own. */
function Cutout({ of, rect }: { readonly of: SvgElement; readonly rect: Rect }) {
  const { x, y, width, height } = rect
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden
      className="diagram-picture"
    >
      <SvgView of={of} />
    </svg>
  )
}
