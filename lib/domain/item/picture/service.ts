import type { Diagram, DiagramNode, Glyph } from '@/lib/domain/diagram/diagram'
import { bareText, says } from '@/lib/domain/item/bare-text'
import type { Localized } from '@/lib/shared/locale'

/** Those who use services, and what is our own. */
const noServices: ReadonlySet<Glyph> = new Set(['person', 'browser', 'internet', 'code', 'file'])

/**
 * Whether a node is a service of AWS: its name is a proper name, and the same in Korean. An IAM role or a
 * seat server is something of the kind, but nothing that one service is chosen for over another.
 */
export function isService({ glyph, name }: DiagramNode): boolean {
  const isProper = name.en.split(' ').every((word) => /^[A-Z0-9]/.test(word))
  return !noServices.has(glyph) && isProper && /^[A-Z]/.test(name.ko)
}

/** Whether a node is somebody who uses the system, at a browser or not. */
export function isUser({ glyph }: DiagramNode): boolean {
  return glyph === 'person' || glyph === 'browser'
}

/** The name without the maker's, which is said or left out. */
export function bareServiceName({ name }: { readonly name: Localized<string> }): string {
  return name.en.replace(/^(?:Amazon|AWS)\s+/i, '')
}

/** Its English name without marks and maker: the same service whatever a diagram calls it. */
export function serviceKey(service: { readonly name: Localized<string> }): string {
  return bareText(bareServiceName(service))
}

/** Whether one name is part of the other in any language, so that whoever says one may mean the other. */
export function areAkin(
  a: { readonly name: Localized<string> },
  b: { readonly name: Localized<string> },
): boolean {
  const [one, other] = [bareServiceName(a), bareServiceName(b)]
  return says(one, other) || says(other, one) || bareText(a.name.ko) === bareText(b.name.ko)
}

/** A service of which nothing else in the picture tells the name: what is named in sight is not worth hiding. */
export function canBeHidden(diagram: Diagram, node: DiagramNode): boolean {
  return isService(node) && !isNamedInSight(diagram, node)
}

/** In any language: in the title, on an edge, on a group, in another's name or in anybody's role. */
function isNamedInSight(diagram: Diagram, node: DiagramNode): boolean {
  const inSight = [
    diagram.title,
    ...diagram.edges.map((edge) => edge.says),
    ...diagram.groups.map((group) => group.name),
    ...diagram.nodes.flatMap(({ id, name, role }) => [
      ...(id === node.id ? [] : [name]),
      ...(role === null ? [] : [role]),
    ]),
  ]
  const name = bareServiceName(node)
  return inSight.some(
    (text) => says(text.ko, name) || says(text.en, name) || says(text.ko, node.name.ko),
  )
}
