import type { DiagramWords } from '@/components/diagram/diagram-words'
import type { DiagramFile, FiledWalk } from '@/lib/domain/diagram/diagram-file'
import type { Shape } from '@/lib/domain/diagram/metrics'
import type { PartState } from '@/lib/domain/diagram/walk'
import type { GroupNode } from './group-node'
import type { RouteEdge } from './route-edge'
import type { ServiceNode } from './service-node'

type FlowNode = ServiceNode | GroupNode

interface Moment {
  readonly walk: FiledWalk
  readonly shape: Shape
  readonly step: number
  /** The node that the tab key reaches. */
  readonly tabbable: string | undefined
  /** The id of what says how its keys work. */
  readonly help: string
  readonly words: Pick<DiagramWords, 'active' | 'broken' | 'skipped'>
}

/** React Flow would have them called "node" and "edge", in English. */
const unnamed = { 'aria-roledescription': undefined }

/** From the ground up: areas, edges, services, the names of areas. */
const level = { area: 0, edge: 1, service: 2, name: 3 } as const

/** A moment of a walk as nodes of React Flow, each where the drawing has it. */
export function flowNodes(file: DiagramFile, moment: Moment): FlowNode[] {
  const { walk, shape, step, tabbable, help, words } = moment
  const { groups, nodes } = walk.scenes[shape]
  return [
    ...groups.map(
      (group): GroupNode => ({
        ...placed(`area ${group.id}`, group.rect),
        type: 'group-area',
        zIndex: level.area,
        data: { group },
      }),
    ),
    ...nodes.map(
      (node): ServiceNode => ({
        ...placed(node.id, node.rect),
        type: 'service',
        zIndex: level.service,
        data: {
          node,
          state: stateAt(walk, step, node.id),
          label: [file.labels[node.id], ...standing(stateAt(walk, step, node.id), words)].join(
            '. ',
          ),
          tabbable: node.id === tabbable,
          help,
        },
      }),
    ),
    ...groups.map(
      (group): GroupNode => ({
        ...placed(`name ${group.id}`, group.nameRect),
        type: 'group-name',
        zIndex: level.name,
        data: { group },
      }),
    ),
  ]
}

export function flowEdges(
  file: DiagramFile,
  { walk, shape, step }: Omit<Moment, 'tabbable' | 'help' | 'words'>,
): RouteEdge[] {
  const route = walk.routes[step - 1] ?? null
  return walk.scenes[shape].edges.map((edge) => ({
    id: edge.id,
    source: edge.from,
    target: edge.to,
    type: 'route',
    zIndex: level.edge,
    ariaLabel: file.labels[edge.id] ?? edge.id,
    domAttributes: unnamed,
    data: {
      edge,
      state: stateAt(walk, step, edge.id),
      going:
        route?.edge === edge.id
          ? { way: route.back ? ('back' as const) : ('forwards' as const), step }
          : null,
    },
  }))
}

/** Before the walk begins nothing is singled out. */
function stateAt({ states }: FiledWalk, step: number, id: string) {
  return step === 0 ? undefined : states[step]?.[id]
}

function placed(
  id: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
) {
  return {
    id,
    position: { x, y },
    width,
    height,
    initialWidth: width,
    initialHeight: height,
    domAttributes: unnamed,
  }
}

/** What a bold outline, a cross or a dotted one says to the eye. */
function standing(state: PartState | undefined, words: Moment['words']): readonly string[] {
  return state === undefined || state === 'passed' || state === 'waiting' ? [] : [words[state]]
}
