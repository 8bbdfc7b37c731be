import type { AriaLabelConfig } from '@xyflow/react'
import type { DiagramWords } from '@/components/diagram/diagram-words'

/** Everything that React Flow says to a screen reader, in the page's language. */
export function ariaLabels(words: DiagramWords): AriaLabelConfig {
  return {
    'node.a11yDescription.default': words.node,
    'node.a11yDescription.keyboardDisabled': words.node,
    'node.a11yDescription.ariaLiveMessage': () => '',
    'edge.a11yDescription.default': words.node,
    'controls.ariaLabel': words.overview,
    'controls.zoomIn.ariaLabel': words.zoomIn,
    'controls.zoomOut.ariaLabel': words.zoomOut,
    'controls.fitView.ariaLabel': words.whole,
    'controls.interactive.ariaLabel': words.overview,
    'minimap.ariaLabel': words.overview,
    'handle.ariaLabel': words.node,
  }
}
