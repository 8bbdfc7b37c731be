import type { Diagram, DiagramNode, Glyph } from '@/lib/domain/diagram/diagram'
import { isService, isUser, serviceKey } from './service'

type Family =
  | 'compute'
  | 'keeping'
  | 'messages'
  | 'entrance'
  | 'network'
  | 'names'
  | 'trust'
  | 'watching'

/**
 * What a thing of this glyph may do, seen coarsely: where one of a family stands, another of it might do
 * too (orders are kept in DynamoDB or in RDS), so neither is ever the wrong choice for the other.
 */
const familiesOf: Readonly<Record<Glyph, readonly Family[]>> = {
  person: [],
  browser: [],
  internet: [],
  server: ['compute', 'entrance'],
  code: ['compute'],
  function: ['compute'],
  flow: ['compute', 'messages'],
  clock: ['messages', 'keeping'],
  queue: ['messages', 'keeping'],
  topic: ['messages'],
  stream: ['messages', 'keeping'],
  mail: ['messages'],
  file: ['keeping'],
  table: ['keeping'],
  database: ['keeping'],
  bucket: ['keeping'],
  archive: ['keeping'],
  cache: ['keeping', 'entrance'],
  distribution: ['entrance'],
  gateway: ['entrance', 'network'],
  network: ['network', 'entrance'],
  name: ['names'],
  key: ['trust', 'network'],
  certificate: ['trust'],
  lock: ['trust'],
  search: ['keeping', 'watching'],
  monitor: ['watching', 'keeping'],
  chart: ['watching'],
}

const sides = ['before', 'after'] as const
type Side = (typeof sides)[number]

/** A service with all that the diagrams of the course show of it. */
export interface ServiceUses {
  /** See `serviceKey`. */
  readonly key: string
  readonly uses: readonly ServiceUse[]
}

export interface ServiceUse {
  readonly diagram: Diagram
  readonly node: DiagramNode
}

/** Every service of these diagrams, in the order in which they come. */
export function servicesOf(diagrams: readonly Diagram[]): readonly ServiceUses[] {
  const services = new Map<string, ServiceUse[]>()
  for (const diagram of diagrams) {
    for (const node of diagram.nodes.filter(isService)) {
      const key = serviceKey(node)
      services.set(key, [...(services.get(key) ?? []), { diagram, node }])
    }
  }
  return [...services].map(([key, uses]) => ({ key, uses }))
}

/**
 * Whether the service might stand where the node stands: it is of one family with it, or there are diagrams
 * that have it behind and before the same neighbours.
 */
export function mayStandIn({ uses }: ServiceUses, place: ServiceUse): boolean {
  if (uses.some(({ node }) => areOfOneFamily(node, place.node))) return true
  return sides.every((side) => {
    const around = neighbours(place, side)
    return around.size === 0 || uses.some((use) => meet(neighbours(use, side), around))
  })
}

/** Whether some diagram has the service next to a neighbour of the node, on the same side. */
export function isPlausibleAt({ uses }: ServiceUses, place: ServiceUse): boolean {
  return sides.some((side) => {
    const around = neighbours(place, side)
    return uses.some((use) => meet(neighbours(use, side), around))
  })
}

export function areOfOneFamily(a: DiagramNode, b: DiagramNode): boolean {
  return familiesOf[a.glyph].some((family) => familiesOf[b.glyph].includes(family))
}

function neighbours({ diagram, node }: ServiceUse, side: Side): ReadonlySet<string> {
  const ids = diagram.edges.flatMap(({ from, to }) => {
    if (side === 'before') return to === node.id ? [from] : []
    return from === node.id ? [to] : []
  })
  return new Set(diagram.nodes.filter(({ id }) => ids.includes(id)).map(keyOf))
}

/** All who use a system are alike to it. */
function keyOf(node: DiagramNode): string {
  return isUser(node) ? 'user' : serviceKey(node)
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one))
}
