import { type Book, figureOf, figuresOf } from '@/lib/domain/simulator/book'

/** AWS's figures: `dax-normalized-rps`, `dax-target-rps`, `dax-node-throughput`, `dax-cluster-nodes`. */
export interface DaxLimits {
  /** An item's size is rounded up to whole blocks of this. */
  readonly sizeBlockKb: number
  /** How many cache hits a miss weighs. */
  readonly missWeight: number
  /** How many cache hits a write weighs, on every node. */
  readonly writeWeight: number
  readonly targetUtilisationPercent: number
  readonly maxNodes: number
  /** The fewest nodes that survive the loss of one in production. */
  readonly minProductionNodes: number
  readonly nodeTypes: readonly DaxNodeType[]
}

export interface DaxNodeType {
  /** Such as `dax.r5.large`; its price stands under this name. */
  readonly name: string
  /** Normalized requests a second that one node takes. */
  readonly rps: number
  readonly memoryGb: number
}

/** The names of what `dax-node-throughput` counts, in its order; only numbers come with the book. */
const nodeNames = [
  'dax.r5.large',
  'dax.r5.xlarge',
  'dax.r5.2xlarge',
  'dax.r5.4xlarge',
  'dax.r5.8xlarge',
  'dax.r5.12xlarge',
  'dax.r5.16xlarge',
  'dax.r5.24xlarge',
] as const

export function daxLimits(book: Book): DaxLimits {
  const rps = figuresOf(book, 'dax-node-throughput#node_rps')
  const memoryGb = figuresOf(book, 'dax-node-throughput#node_memory_gb')
  return {
    sizeBlockKb: figureOf(book, 'dax-normalized-rps#size_block_kb'),
    missWeight: figureOf(book, 'dax-normalized-rps#read_miss_weight'),
    writeWeight: figureOf(book, 'dax-normalized-rps#write_weight'),
    targetUtilisationPercent: figureOf(book, 'dax-target-rps#target_utilisation_percent'),
    maxNodes: figureOf(book, 'dax-cluster-nodes#max_nodes'),
    minProductionNodes: figureOf(book, 'dax-high-availability-nodes#min_production_nodes'),
    nodeTypes: nodeNames.flatMap((name, at) => {
      const [nodeRps, nodeMemoryGb] = [rps[at], memoryGb[at]]
      return nodeRps === undefined || nodeMemoryGb === undefined
        ? []
        : [{ name, rps: nodeRps, memoryGb: nodeMemoryGb }]
    }),
  }
}
