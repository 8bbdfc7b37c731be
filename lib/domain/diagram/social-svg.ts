import type { Locale } from '@/lib/shared/locale'
import { diagramStyle, themePalettes } from './diagram-style'
import { drawScene } from './draw-scene'
import type { Scene } from './scene'
import { svg, writeSvg } from './svg'

/** What social networks show beside a link, in pixels: https://ogp.me, 1.91 to 1. */
const size = { width: 1200, height: 630 } as const
const edge = 56
const head = 130

/** The diagram under its title and the name of the site, as a picture that stands for a link. */
export function socialSvg(
  scene: Scene,
  {
    locale,
    title,
    site,
  }: { readonly locale: Locale; readonly title: string; readonly site: string },
): string {
  const palette = themePalettes.light
  const picture = drawScene(scene, { locale, title, description: null })
  const { width, height } = size
  const whole = svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    svg('style', {}, diagramStyle(palette)),
    svg('rect', { width, height, fill: palette.paper }),
    svg(
      'g',
      { class: 'diagram-picture' },
      svg('text', { x: edge, y: 62, 'font-size': 24, class: 'diagram-role' }, site),
      svg('text', { x: edge, y: 112, 'font-size': 42, class: 'diagram-name' }, title),
    ),
    {
      ...picture,
      attributes: {
        ...picture.attributes,
        x: edge,
        y: head + 12,
        width: width - 2 * edge,
        height: height - head - 36,
      },
    },
  )
  return writeSvg(whole)
}
