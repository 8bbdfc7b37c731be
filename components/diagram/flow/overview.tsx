import { MiniMap, type Node, useStore } from '@xyflow/react'

const size = { width: 132, height: 96 } as const

/** Where in the picture one is, as soon as one sees a part of it only. */
export function Overview({ whole }: { readonly whole: number }) {
  const near = useStore(({ transform }) => transform[2] > whole * 1.15)
  if (!near) return null
  return (
    <MiniMap
      pannable
      className="flow-overview"
      style={size}
      nodeColor={colourOf}
      nodeBorderRadius={8}
    />
  )
}

/** Areas lie under the services, their names over them. */
function colourOf({ type }: Node): string {
  if (type === 'service') return 'var(--color-rule)'
  return type === 'group-area' ? 'var(--color-surface-sunk)' : 'transparent'
}
