import type { Diagram } from '@/lib/domain/diagram/diagram'
import { machineScene } from '@/lib/domain/simulator/stepfunctions-step/machine-scene'
import type { Locale } from '@/lib/shared/locale'

/** A picture to lay out, and the language of its words. */
export interface SceneOrder {
  readonly diagram: Diagram
  readonly locale: Locale
}

// One scene for each order.
addEventListener('message', ({ data }: MessageEvent<SceneOrder>) => {
  postMessage(machineScene(data.diagram, 'tall', data.locale))
})
