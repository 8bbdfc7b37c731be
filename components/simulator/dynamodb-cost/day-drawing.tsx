import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SpecialPartProps } from '@/components/simulator/special-part-props'
import {
  type DayShapeId,
  dayOfShape,
  dayShapeIds,
  dayShapes,
} from '@/lib/domain/simulator/dynamodb-cost/day-shapes'
import { hoursText, readHours } from '@/lib/domain/simulator/dynamodb-cost/hours-text'
import { HourBars } from './hour-bars'

const drawn = ['readsByHour', 'writesByHour'] as const
type Drawn = (typeof drawn)[number]

/** The day as bars to pull up and down, or in one of the shapes that days have. */
export function DayDrawing({ setting, locale, onWrite }: SpecialPartProps) {
  const t = useTranslations('simulator.dynamodb-cost')
  const [field, setField] = useState<Drawn>('writesByHour')
  const hours = readHours(String(setting[field] ?? ''))
  const write = (after: readonly number[]) => onWrite(field, hoursText(after))
  const shape = (id: DayShapeId) => write(dayOfShape(id, Math.max(1, ...hours)))

  return (
    <section className="sim-section day-drawing" aria-labelledby="day-drawing">
      <h2 id="day-drawing">{t('title')}</h2>
      <p className="text-ink-soft text-sm">{t('lead')}</p>
      <fieldset className="day-choices">
        <legend className="sr-only">{t('which')}</legend>
        {drawn.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="day-drawing-of"
              checked={one === field}
              onChange={() => setField(one)}
            />
            {t(one)}
          </label>
        ))}
      </fieldset>
      <HourBars hours={hours} label={t(field)} onDraw={write} />
      <fieldset className="day-choices">
        <legend className="text-sm">{t('shapes')}</legend>
        {dayShapeIds.map((id) => (
          <button key={id} type="button" className="day-shape" onClick={() => shape(id)}>
            {dayShapes[id].name[locale]}
          </button>
        ))}
      </fieldset>
    </section>
  )
}
