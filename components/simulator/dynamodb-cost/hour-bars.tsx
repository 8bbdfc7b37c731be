import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'
import { numberText } from '@/lib/domain/fact/unit'
import { ceilingOf, valueAfterKey } from '@/lib/domain/simulator/dynamodb-cost/drawn-day'
import { useStroke } from './use-stroke'

interface HourBarsProps {
  readonly hours: readonly number[]
  readonly label: string
  readonly onDraw: (hours: readonly number[]) => void
}

const namedHours = [0, 6, 12, 18]

/** A bar for each hour: pulled with the finger or the mouse, or moved with the arrow keys. */
export function HourBars({ hours, label, onDraw }: HourBarsProps) {
  const t = useTranslations('simulator.dynamodb-cost')
  const bars = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const numbered = hours.map((value, hour) => ({ hour, value }))
  const { heldCeiling, handlers } = useStroke(bars, hours, onDraw)
  const ceiling = heldCeiling ?? ceilingOf(hours)

  function onKeyDown(event: KeyboardEvent, hour: number) {
    const aside: Readonly<Record<string, number>> = {
      ArrowLeft: hour - 1,
      ArrowRight: hour + 1,
      Home: 0,
      End: hours.length - 1,
    }
    const next = aside[event.key]
    const value = valueAfterKey(event.key, hours[hour] ?? 0, ceiling)
    if (next === undefined && value === null) return
    event.preventDefault()
    if (value !== null) onDraw(hours.map((before, at) => (at === hour ? value : before)))
    else focus(Math.min(hours.length - 1, Math.max(0, next ?? hour)))
  }

  function focus(hour: number) {
    setCurrent(hour)
    bars.current?.querySelector<HTMLElement>(`[data-hour="${hour}"]`)?.focus()
  }

  return (
    <fieldset className="day-plot" aria-label={label}>
      <span className="day-ceiling" aria-hidden="true">
        {t('perSecond', { value: numberText(ceiling) })}
      </span>
      <div className="day-bars" ref={bars} {...handlers}>
        {numbered.map(({ hour, value }) => (
          <div
            key={hour}
            role="slider"
            data-hour={hour}
            tabIndex={hour === current ? 0 : -1}
            aria-orientation="vertical"
            aria-label={t('hour', { hour })}
            aria-valuemin={0}
            aria-valuemax={ceiling}
            aria-valuenow={value}
            aria-valuetext={t('perSecond', { value: numberText(value) })}
            onKeyDown={(event) => onKeyDown(event, hour)}
            onFocus={() => setCurrent(hour)}
          >
            <span style={{ height: `${(100 * value) / ceiling}%` }} />
          </div>
        ))}
      </div>
      <div className="day-hours" aria-hidden="true">
        {namedHours.map((hour) => (
          <span key={hour}>{t('hour', { hour })}</span>
        ))}
      </div>
      <p className="day-now">
        {t('now', { hour: current, value: numberText(hours[current] ?? 0) })}
      </p>
    </fieldset>
  )
}
