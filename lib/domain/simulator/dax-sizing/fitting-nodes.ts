import type { DaxLimits, DaxNodeType } from './dax-limits'

export interface NodeFit extends DaxNodeType {
  /** Normalized requests a second of all nodes together. */
  readonly clusterRps: number
  readonly takesLoad: boolean
  /** Each node keeps the whole working set, so that nodes add no memory. */
  readonly holdsData: boolean
}

/** How each node type does in a cluster of so many nodes, the smallest first (fact `dax-node-throughput`). */
export function fittingNodes(
  {
    targetRps,
    nodes,
    workingSetGb,
  }: { readonly targetRps: number; readonly nodes: number; readonly workingSetGb: number },
  { nodeTypes }: DaxLimits,
): readonly NodeFit[] {
  return nodeTypes.map((type) => ({
    ...type,
    clusterRps: type.rps * nodes,
    takesLoad: type.rps * nodes >= targetRps,
    holdsData: type.memoryGb >= workingSetGb,
  }))
}
