import { type RefObject, useEffect, useState } from 'react'
import type { Shape } from '@/lib/domain/diagram/metrics'

/** The stage as it is shown: the shape that the stylesheet chose, and its size in pixels. */
export interface Stage {
  readonly shape: Shape
  readonly width: number
  readonly height: number
}

/** Follows the width of the page; null before the first look. */
export function useStage(stage: RefObject<HTMLElement | null>): Stage | null {
  const [shown, setShown] = useState<Stage | null>(null)
  useEffect(() => {
    const element = stage.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      const wide = element.querySelector('[data-shape=wide]')
      const shape = wide && getComputedStyle(wide).display !== 'none' ? 'wide' : 'tall'
      setShown({ shape, width: element.clientWidth, height: element.clientHeight })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [stage])
  return shown
}
