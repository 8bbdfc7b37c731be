/** An element of a drawing, or a text in it: plain data, written as text or drawn by React alike. */
export type SvgNode = string | SvgElement

export interface SvgElement {
  readonly tag: 'svg' | 'g' | 'rect' | 'path' | 'circle' | 'text' | 'title' | 'desc' | 'style'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly SvgNode[]
}

export function svg(
  tag: SvgElement['tag'],
  attributes: SvgElement['attributes'],
  ...children: readonly SvgNode[]
): SvgElement {
  return { tag, attributes, children }
}

/** The drawing as SVG text. */
export function writeSvg(node: SvgNode): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
  return `<${node.tag}${attributes}>${node.children.map(writeSvg).join('')}</${node.tag}>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
