import { diagramStyle, pagePalette } from '@/lib/domain/diagram/diagram-style'

/** The looks of every drawing in the page; React puts them into its head, once. */
export function DiagramLooks() {
  return (
    <style href="diagram" precedence="default">
      {diagramStyle(pagePalette)}
    </style>
  )
}
