import type { Diagram } from '@/lib/domain/diagram/diagram'
import type { Locale } from '@/lib/shared/locale'

/** What a node is called among the others, `Amazon S3(원본)` where another has its name; an edge goes from one to the other. */
export function partName(diagram: Diagram, id: string, locale: Locale): string {
  const edge = diagram.edges.find((one) => one.id === id)
  if (edge === undefined) return nodeName(diagram, id, locale)
  const [from, to] = [edge.from, edge.to].map((end) => nodeName(diagram, end, locale))
  return `${from} → ${to}: ${edge.says[locale]}`
}

function nodeName({ nodes }: Diagram, id: string, locale: Locale): string {
  const node = nodes.find((one) => one.id === id)
  if (node === undefined) return id
  const name = node.name[locale]
  const isShared = nodes.some((other) => other.id !== id && other.name[locale] === name)
  if (!isShared || node.role === null) return name
  return locale === 'ko' ? `${name}(${node.role.ko})` : `${name} (${node.role.en})`
}
