import { type DiagramTheme, diagramStyle, themePalettes } from './diagram-style'
import { type DrawOptions, drawScene } from './draw-scene'
import type { Scene } from './scene'
import { svg, writeSvg } from './svg'

/** The drawing as a file of its own: its colours and its paper are in it. */
export function standaloneSvg(scene: Scene, options: DrawOptions, theme: DiagramTheme): string {
  const palette = themePalettes[theme]
  const drawing = drawScene(scene, options)
  const { width, height } = scene.size
  const whole = svg(
    'svg',
    drawing.attributes,
    svg('style', {}, diagramStyle(palette)),
    svg('rect', { width, height, fill: palette.paper }),
    ...drawing.children,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(whole)}\n`
}
