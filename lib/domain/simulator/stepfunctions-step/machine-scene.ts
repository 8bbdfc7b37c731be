import type { Diagram } from '@/lib/domain/diagram/diagram'
import { around, inflated, type Point, type Rect, stretches } from '@/lib/domain/diagram/geometry'
import type { Shape } from '@/lib/domain/diagram/metrics'
import { placeLabels } from '@/lib/domain/diagram/place-labels'
import { layOut, type Scene, sceneOf } from '@/lib/domain/diagram/scene'
import type { Locale } from '@/lib/shared/locale'

/**
 * The picture of a machine in one language. Ways back and ways past run around the states, so it is as large as they need.
 * An arrow that is always followed says nothing, and one beside which there is no room says nothing either: the list of
 * states beside the picture tells every way.
 */
export function machineScene(diagram: Diagram, shape: Shape, locale: Locale): Scene {
  return labelled(widened(sceneOf(diagram, layOut(diagram, shape), locale)), diagram, locale)
}

/** What an arrow needs around it: on a page room to say something, on a phone no more than itself. */
const margin: Readonly<Record<Shape, number>> = { wide: 24, tall: 4 }

function widened(scene: Scene): Scene {
  const lines = scene.edges.flatMap(({ points }) => stretches(points))
  const picture = { x: 0, y: 0, ...scene.size }
  const all = around([picture, ...lines.map((line) => inflated(line, margin[scene.shape]))])
  const point = ({ x, y }: Point): Point => ({ x: x - all.x, y: y - all.y })
  const rect = (one: Rect): Rect => ({ ...one, ...point(one) })
  return {
    ...scene,
    size: { width: all.width, height: all.height },
    groups: scene.groups.map((group) => ({
      ...group,
      rect: rect(group.rect),
      nameRect: rect(group.nameRect),
    })),
    nodes: scene.nodes.map((node) => ({ ...node, rect: rect(node.rect) })),
    edges: scene.edges.map((edge) => ({ ...edge, points: edge.points.map(point), label: null })),
  }
}

function labelled(scene: Scene, diagram: Diagram, locale: Locale): Scene {
  const said = new Map(diagram.edges.map(({ id, says }) => [id, says[locale]]))
  const labels = placeLabels(
    // One that says nothing still is in the way of others.
    scene.edges.map(({ id, points }) => {
      const text = said.get(id) ?? ''
      return { id, texts: text === '' ? [] : [text], optional: true, points }
    }),
    {
      picture: { x: 0, y: 0, ...scene.size },
      rects: [
        // As thick as the outline of a node that is lit.
        ...scene.nodes.map(({ rect }) => inflated(rect, 2)),
        ...scene.groups.map(({ nameRect }) => nameRect),
      ],
    },
  )
  return {
    ...scene,
    edges: scene.edges.map((edge) => ({ ...edge, label: labels.get(edge.id) ?? null })),
  }
}
