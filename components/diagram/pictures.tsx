import type { DiagramView } from '@/lib/domain/diagram/diagram-view'
import { shapes } from '@/lib/domain/diagram/metrics'

/** The drawing in both shapes, of which the stylesheet shows the one that the page has room for. */
export function Pictures({ pictures }: Pick<DiagramView, 'pictures'>) {
  return shapes.map((shape) => (
    <div
      key={shape}
      data-shape={shape}
      className="diagram-shape"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: DG10, it is our own drawing with every text escaped
      dangerouslySetInnerHTML={{ __html: pictures[shape] }}
    />
  ))
}
