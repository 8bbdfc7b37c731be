import { createElement, type ReactNode } from 'react'

/** An element of a drawing, or a text in it, as plain data. */
type Drawn =
  | string
  | {
      readonly tag: string
      readonly attributes: Readonly<Record<string, string | number>>
      readonly children: readonly Drawn[]
    }

/** Attributes that React spells its own way. */
const spelling: Readonly<Record<string, string>> = {
  class: 'className',
  'font-size': 'fontSize',
  'text-anchor': 'textAnchor',
}

/** A drawing as elements of React. */
export function SvgView({ of }: { readonly of: Drawn | readonly Drawn[] }): ReactNode {
  const nodes = Array.isArray(of) ? of : [of]
  return nodes.map((node: Drawn, index) => {
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
