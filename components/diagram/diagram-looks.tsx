import { type DiagramPalette, diagramStyle } from '@/lib/domain/diagram/diagram-style'

/** The page's own colours, which follow its theme. */
const pagePalette: DiagramPalette = {
  paper: 'var(--color-surface)',
  raised: 'var(--color-surface-raised)',
  sunk: 'var(--color-surface-sunk)',
  rule: 'var(--color-rule)',
  ink: 'var(--color-ink)',
  inkSoft: 'var(--color-ink-soft)',
  accent: 'var(--color-accent)',
  good: 'var(--color-good)',
  bad: 'var(--color-bad)',
  highlight: 'var(--color-highlight)',
}

/** The looks of every drawing in the page; React puts them into its head, once. */
export function DiagramLooks() {
  return (
    <style href="diagram" precedence="default">
      {diagramStyle(pagePalette)}
    </style>
  )
}
