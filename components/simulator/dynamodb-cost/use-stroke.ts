import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import { ceilingOf, requestsAt, withStroke } from '@/lib/domain/simulator/dynamodb-cost/drawn-day'

interface Spot {
  readonly hour: number
  readonly value: number
}

/** A stroke of the finger or the mouse over the bars. While it lasts the scale stands still. */
export function useStroke(
  bars: RefObject<HTMLDivElement | null>,
  hours: readonly number[],
  onDraw: (hours: readonly number[]) => void,
) {
  const last = useRef<Spot | null>(null)
  const [heldCeiling, setHeldCeiling] = useState<number | null>(null)

  function spotAt(event: PointerEvent, ceiling: number): Spot | null {
    const box = bars.current?.getBoundingClientRect()
    if (!box || box.width === 0) return null
    const place = Math.floor(((event.clientX - box.left) / box.width) * hours.length)
    return {
      hour: Math.min(hours.length - 1, Math.max(0, place)),
      value: requestsAt((box.bottom - event.clientY) / box.height, ceiling),
    }
  }

  function draw(event: PointerEvent, ceiling: number) {
    const spot = spotAt(event, ceiling)
    if (spot === null) return
    onDraw(withStroke(hours, last.current ?? spot, spot))
    last.current = spot
  }

  function end() {
    last.current = null
    setHeldCeiling(null)
  }

  return {
    heldCeiling,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLDivElement>) {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const ceiling = ceilingOf(hours)
        setHeldCeiling(ceiling)
        draw(event, ceiling)
      },
      onPointerMove(event: PointerEvent<HTMLDivElement>) {
        if (heldCeiling !== null) draw(event, heldCeiling)
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  }
}
