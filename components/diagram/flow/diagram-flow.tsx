'use client'

import '@xyflow/react/dist/base.css'
import { ReactFlow, ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react'
import { type FocusEvent, type RefObject, useId, useMemo, useState } from 'react'
import type { DiagramWords } from '@/components/diagram/diagram-words'
import type { Walk } from '@/components/diagram/use-walk'
import type { DiagramFile, FiledWalk } from '@/lib/domain/diagram/diagram-file'
import { contains } from '@/lib/domain/diagram/geometry'
import type { Scene } from '@/lib/domain/diagram/scene'
import { ariaLabels } from './aria-labels'
import { Camera } from './camera'
import { flowEdges, flowNodes } from './flow-parts'
import { GroupAreaView, GroupNameView } from './group-node'
import { moveTime } from './move-time'
import { followKey, goToNode, type NodeKeys, nodeOf } from './node-keys'
import { Overview } from './overview'
import { RouteEdgeView } from './route-edge'
import { ServiceNodeView } from './service-node'
import { useKept } from './use-kept'
import { type Stage, useStage } from './use-shape'
import { extentOf, seenIn, viewOn, wholeView } from './view'

export interface FlowProps {
  readonly file: DiagramFile
  readonly walk: Walk
  readonly words: DiagramWords
  readonly stage: RefObject<HTMLElement | null>
  readonly zoomPlace: HTMLElement | null
  /** Called when everything stands in its place, so that the drawing of the server can go. */
  readonly onShown: () => void
}

const nodeTypes = {
  service: ServiceNodeView,
  'group-area': GroupAreaView,
  'group-name': GroupNameView,
}
const edgeTypes = { route: RouteEdgeView }
const proOptions = { hideAttribution: true }

/** The picture that moves: React Flow over the very places of the drawing. */
export function DiagramFlow(props: FlowProps) {
  const stage = useStage(props.stage)
  const { walks } = props.file
  const filed = walks.find(({ id }) => id === (props.walk.whatIf?.id ?? null)) ?? walks[0]
  return (
    stage &&
    filed && (
      <ReactFlowProvider key={stage.shape}>
        <FlowOnStage {...props} filed={filed} shown={stage} />
      </ReactFlowProvider>
    )
  )
}

function FlowOnStage({
  file,
  filed,
  walk,
  words,
  zoomPlace,
  shown,
  onShown,
}: FlowProps & { readonly filed: FiledWalk; readonly shown: Stage }) {
  const help = useId()
  const [focused, setFocused] = useState(filed.scenes[shown.shape].nodes[0]?.id)
  const { shape } = shown
  const { step } = walk
  const scene = filed.scenes[shape]
  const whole = wholeView(scene, shown)
  const zoomed = useStore(({ transform }) => transform[2] > whole.zoom * 1.01)
  const reveal = useReveal(scene, shown)
  const nodes = useKept(
    flowNodes(file, { walk: filed, shape, step, tabbable: focused, help, words }),
  )
  const edges = useKept(flowEdges(file, { walk: filed, shape, step }))
  // Each would be taken for another setting if it were another object.
  const labels = useMemo(() => ariaLabels(words), [words])
  const extent = useMemo(() => extentOf(scene, shown), [scene, shown])
  const keys: NodeKeys = { scene, walk, filed }
  const noteFocus = ({ target }: FocusEvent) => {
    const node = nodeOf(target)
    if (node === null) return
    setFocused(node)
    if (target.matches(':focus-visible')) reveal(node)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the nodes in it
    <div
      className="diagram-flow"
      onKeyDown={(event) => followKey(event, keys)}
      onClick={(event) => {
        const node = nodeOf(event.target)
        if (node !== null) goToNode(node, keys)
      }}
      onFocus={noteFocus}
    >
      <p id={help} hidden>
        {words.node}
      </p>
      <ReactFlow
        id={`flow-${file.slug}`}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        defaultViewport={whole}
        minZoom={whole.zoom}
        maxZoom={2.5}
        translateExtent={extent}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        // It would listen on the whole page, and take from it the space bar that scrolls.
        deleteKeyCode={null}
        panActivationKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode={null}
        disableKeyboardA11y
        // While all of it is seen there is nowhere to go, and a finger scrolls the page.
        panOnDrag={zoomed}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        aria-label={words.stage}
        ariaLabelConfig={labels}
        proOptions={proOptions}
        onInit={() => requestAnimationFrame(onShown)}
      >
        <Camera
          scene={scene}
          stage={shown}
          active={filed.parts[step] ?? []}
          zoomed={zoomed}
          zoomPlace={zoomPlace}
          words={words}
        />
        <Overview whole={whole.zoom} />
      </ReactFlow>
    </div>
  )
}

/** Moves the camera to a node that it does not show: what has the focus is seen. */
function useReveal(scene: Scene, stage: Stage): (id: string) => void {
  const { getViewport, setViewport } = useReactFlow()
  return (id) => {
    const rect = scene.nodes.find((node) => node.id === id)?.rect
    const view = getViewport()
    if (rect === undefined || contains(seenIn(view, stage), rect)) return
    void setViewport(viewOn(rect, view.zoom, scene, stage), { duration: moveTime() })
  }
}
