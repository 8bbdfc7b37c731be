import { useEffect, useState } from 'react'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import type { Scene } from '@/lib/domain/diagram/scene'
import type { Locale } from '@/lib/shared/locale'
import type { SceneOrder } from './machine-scene-worker'

export type LaidOutScene =
  | { readonly type: 'drawing' }
  | { readonly type: 'failed' }
  | { readonly type: 'drawn'; readonly scene: Scene }

/** Milliseconds of quiet before a picture is laid out: a definition that is being written changes with each key. */
const quiet = 200

/**
 * The picture of a machine, laid out in a worker: finding the ways of its arrows takes a while. What was drawn last stays
 * until the next is.
 */
export function useMachineScene(diagram: Diagram, locale: Locale): LaidOutScene {
  const [laidOut, setLaidOut] = useState<LaidOutScene>({ type: 'drawing' })

  useEffect(() => {
    let worker: Worker | null = null
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./machine-scene-worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<Scene>) => {
        setLaidOut({ type: 'drawn', scene: data })
      }
      worker.onerror = () => setLaidOut({ type: 'failed' })
      worker.postMessage({ diagram, locale } satisfies SceneOrder)
    }, quiet)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [diagram, locale])

  return laidOut
}
