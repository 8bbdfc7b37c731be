import type { Node, NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { SvgView } from '@/components/diagram/svg-view'
import { drawGroup, drawGroupName } from '@/lib/domain/diagram/draw-parts'
import type { SceneGroup } from '@/lib/domain/diagram/scene'

export type GroupNode = Node<{ readonly group: SceneGroup }, 'group-area' | 'group-name'>

/** What a group surrounds, under everything. */
export const GroupAreaView = memo(function GroupAreaView({ data }: NodeProps<GroupNode>) {
  const { x, y, width, height } = data.group.rect
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden
      className="diagram-picture"
    >
      <SvgView of={drawGroup(data.group)} />
    </svg>
  )
})

/** Its name, over the edges that have to pass beneath. */
export const GroupNameView = memo(function GroupNameView({ data }: NodeProps<GroupNode>) {
  const { x, y, width, height } = data.group.nameRect
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden
      className="diagram-picture"
    >
      <SvgView of={drawGroupName(data.group)} />
    </svg>
  )
})
