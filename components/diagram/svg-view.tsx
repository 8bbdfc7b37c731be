import { createElement, type ReactNode } from 'react'
import type { SvgNode } from '@/lib/domain/diagram/svg'

/** Attributes that React spells its own way. */
const spelling: Readonly<Record<string, string>> = {
  class: 'className',
  'font-size': 'fontSize',
  'text-anchor': 'textAnchor',
}

/** A drawing as elements of React. */
export function SvgView({ of }: { readonly of: SvgNode | readonly SvgNode[] }): ReactNode {
  const nodes = Array.isArray(of) ? of : [of]
  return nodes.map((node: SvgNode, index) => {
    if (typeof node === 'string') return node
    const attributes = Object.fromEntries(
      Object.entries(node.attributes).map(([name, value]) => [spelling[name] ?? name, value]),
    )
    return createElement(
      node.tag,
      { ...attributes, key: index },
      node.children.length > 0 ? <SvgView of={node.children} /> : undefined,
    )
  })
}
