import type { Diagram } from './diagram'

/** [DG12] The parts, by id, that each of two diagrams has and the other has not. */
export interface ComparedParts {
  readonly first: ReadonlySet<string>
  readonly second: ReadonlySet<string>
}

/** Nodes, groups and edges that stand in one diagram only. An edge that leads elsewhere is another edge, whatever its id. */
export function compareDiagrams(first: Diagram, second: Diagram): ComparedParts {
  return { first: without(first, second), second: without(second, first) }
}

function without(one: Diagram, other: Diagram): ReadonlySet<string> {
  const known = new Set([...namedParts(other).map(({ id }) => id), ...other.edges.map(edgeKey)])
  return new Set([
    ...namedParts(one)
      .map(({ id }) => id)
      .filter((id) => !known.has(id)),
    ...one.edges.filter((edge) => !known.has(edgeKey(edge))).map(({ id }) => id),
  ])
}

function namedParts({ nodes, groups }: Diagram): readonly { readonly id: string }[] {
  return [...nodes, ...groups]
}

function edgeKey({ id, from, to }: Diagram['edges'][number]): string {
  return `${id} ${from} ${to}`
}
