import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { SvgView } from '@/components/ui/svg-view'
import { cornerBadge } from '@/lib/domain/diagram/badge'
import { drawBadges, drawNode } from '@/lib/domain/diagram/draw-parts'
import type { SceneNode } from '@/lib/domain/diagram/scene'
import type { PartState } from '@/lib/domain/diagram/walk'

/** Plain data only. */
export type ServiceNode = Node<
  {
    readonly node: SceneNode
    readonly state: PartState | undefined
    /** Its name, what it does here, and what it is linked with. */
    readonly label: string
    /** Of all nodes one is reached by the tab key; arrows lead on from there. */
    readonly tabbable: boolean
    /** The id of what says how its keys work. */
    readonly help: string
  },
  'service'
>

export const ServiceNodeView = memo(function ServiceNodeView({ data }: NodeProps<ServiceNode>) {
  const { node, state, label, tabbable, help } = data
  const { x, y, width, height } = node.rect

  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button
        type="button"
        data-node={node.id}
        tabIndex={tabbable ? 0 : -1}
        aria-label={label}
        aria-describedby={help}
        className="flow-node"
        style={{ width, height }}
      >
        <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden className="diagram-picture">
          <SvgView of={drawNode(node, { state })} />
          <SvgView of={drawBadges(cornerBadge(node.rect), { state })} />
        </svg>
      </button>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  )
})
