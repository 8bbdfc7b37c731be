import { type CoordinateExtent, getViewportForBounds, type Viewport } from '@xyflow/react'
import { around, centreOf, inflated, type Rect } from '@/lib/domain/diagram/geometry'
import type { Scene } from '@/lib/domain/diagram/scene'
import type { Stage } from './use-shape'

/** Pixels of the picture that are seen around what the step is about. */
const margin = 70

/** Where the picture lies as the server drew it: at most at full size, in the middle. */
export function wholeView({ size }: Scene, { width }: Pick<Stage, 'width'>): Viewport {
  const zoom = Math.min(1, width / size.width)
  return { zoom, x: (width - size.width * zoom) / 2, y: 0 }
}

/** As close to these as can be, at most at full size. */
export function closeView(rects: readonly Rect[], scene: Scene, stage: Stage): Viewport {
  const { zoom: least } = wholeView(scene, stage)
  const bounds = inflated(around(rects), margin)
  return filled(getViewportForBounds(bounds, stage.width, stage.height, least, 1, 0), scene, stage)
}

/** How far the picture may be moved: nothing lies beside it. */
export function extentOf(scene: Scene, stage: Stage): CoordinateExtent {
  const { x } = wholeView(scene, stage)
  const { width, height } = scene.size
  return [
    [Math.min(0, -x), 0],
    [width + Math.max(0, x), height],
  ]
}

/** Whether two views are the same to the eye. */
export function isSameView(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.005
}

/** With this in the middle. */
export function viewOn(rect: Rect, zoom: number, scene: Scene, stage: Stage): Viewport {
  const { x, y } = centreOf(rect)
  return filled(
    { zoom, x: stage.width / 2 - x * zoom, y: stage.height / 2 - y * zoom },
    scene,
    stage,
  )
}

/** What of the picture is seen. */
export function seenIn({ x, y, zoom }: Viewport, { width, height }: Stage): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** Moved so that the picture fills the stage: beside it there is nothing to see. */
function filled({ x, y, zoom }: Viewport, { size }: Scene, stage: Stage): Viewport {
  return {
    zoom,
    x: fill(x, size.width * zoom, stage.width),
    y: fill(y, size.height * zoom, stage.height),
  }
}

function fill(from: number, length: number, room: number): number {
  return length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, from))
}
