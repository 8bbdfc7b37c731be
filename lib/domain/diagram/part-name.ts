import type { Locale } from '@/lib/shared/locale'
import type { Diagram, DiagramNode } from './diagram'

/** What a part is called among the others: a node as `nodeName` has it, an edge as the way from one to the other. */
export function partName(diagram: Diagram, id: string, locale: Locale): string {
  const edge = diagram.edges.find((one) => one.id === id)
  if (edge === undefined) return nodeName(diagram, id, locale)
  const [from, to] = [edge.from, edge.to].map((end) => nodeName(diagram, end, locale))
  return `${from} → ${to}: ${edge.says[locale]}`
}

/** The name of a node, `Amazon S3(원본)` where another node has it too. */
export function nodeName({ nodes }: Diagram, id: string, locale: Locale): string {
  const node = nodes.find((one) => one.id === id)
  if (node === undefined) return id
  const name = node.name[locale]
  const isShared = nodes.some((other) => other.id !== id && other.name[locale] === name)
  return isShared ? fullName(node, locale) : name
}

/** `Amazon S3(원본)`, or the bare name of what has no role. */
export function fullName({ name, role }: DiagramNode, locale: Locale): string {
  if (role === null) return name[locale]
  return locale === 'ko' ? `${name.ko}(${role.ko})` : `${name.en} (${role.en})`
}
