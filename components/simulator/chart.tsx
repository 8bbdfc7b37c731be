import { useLocale, useTranslations } from 'next-intl'
import type { Chart as ChartData } from '@/lib/domain/simulator/outcome'
import { axisText } from './axis-text'
import { ChartNumbers } from './chart-numbers'
import { type ChartScale, chartScales } from './chart-scales'

/** A curve drawn in the page itself: letters keep their size whatever its width, and there is nothing to wait for. */
export function Chart({ chart }: { readonly chart: ChartData }) {
  const t = useTranslations('simulator.chart')
  const locale = useLocale()
  const { id, title, says, series, marks, x, y } = chart
  const scales = chartScales(chart)
  if (scales === null) return null
  const at = (scale: ChartScale, value: number) => `${100 * scale.place(value)}%`

  return (
    <figure className="sim-chart" aria-labelledby={`chart-${id}`}>
      <figcaption id={`chart-${id}`}>
        <b>{title[locale]}</b> <span className="sim-chart-says">{says[locale]}</span>
      </figcaption>
      {series.length > 1 && (
        <ul className="sim-legend" aria-label={t('series')}>
          {series.map((one, index) => (
            <li key={one.id}>
              <svg viewBox="0 0 24 8" aria-hidden="true" data-series={index}>
                <path d="M0 4H24" />
              </svg>
              {one.name[locale]}
            </li>
          ))}
        </ul>
      )}
      <div className="sim-plot" aria-hidden="true">
        <span className="sim-axis-y">{y.label[locale]}</span>
        {scales.y.ticks.map((tick) => (
          <span key={tick} className="sim-tick-y" style={{ bottom: at(scales.y, tick) }}>
            {axisText(y, tick, locale)}
          </span>
        ))}
        {scales.x.ticks.map((tick) => (
          <span key={tick} className="sim-tick-x" style={{ left: at(scales.x, tick) }}>
            {axisText(x, tick, locale)}
          </span>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {scales.y.ticks.map((tick) => (
            <path key={tick} className="grid" d={`M0 ${100 - 100 * scales.y.place(tick)}H100`} />
          ))}
          {series.map((one, index) => (
            <path
              key={one.id}
              data-series={index}
              data-kind={chart.kind}
              d={pathOf(chart.kind, one.points, scales)}
            />
          ))}
        </svg>
        {marks.map((mark) => (
          <span
            key={`${mark.x} ${mark.label[locale]}`}
            className={mark.y === null ? 'sim-mark-line' : 'sim-mark-point'}
            data-side={scales.x.place(mark.x) > 0.6 ? 'left' : 'right'}
            style={{
              left: at(scales.x, mark.x),
              ...(mark.y === null ? {} : { bottom: at(scales.y, mark.y) }),
            }}
          >
            <span className="sim-mark-name">{mark.label[locale]}</span>
          </span>
        ))}
        <span className="sim-axis-x">{x.label[locale]}</span>
      </div>
      <ChartNumbers chart={chart} />
    </figure>
  )
}

function pathOf(
  kind: ChartData['kind'],
  points: readonly (readonly [number, number])[],
  { x, y }: { readonly x: ChartScale; readonly y: ChartScale },
): string {
  const placed = points.map(
    ([left, up]) => [round(100 * x.place(left)), round(100 - 100 * y.place(up))] as const,
  )
  switch (kind) {
    case 'line':
      return placed.map(([left, top], at) => `${at === 0 ? 'M' : 'L'}${left} ${top}`).join('')
    case 'steps':
      return placed
        .map(([left, top], at) => (at === 0 ? `M${left} ${top}` : `H${left}V${top}`))
        .join('')
    case 'bars':
      return placed.map(([left, top]) => `M${left} 100V${top}`).join('')
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
