import { useLocale, useTranslations } from 'next-intl'
import { numberText } from '@/lib/domain/fact/unit'
import type { Chart } from '@/lib/domain/simulator/outcome'

/** As many rows as one reads. */
const mostRows = 12

/** The same curve as a table, for who reads or hears numbers better. */
export function ChartNumbers({ chart }: { readonly chart: Chart }) {
  const t = useTranslations('simulator.chart')
  const locale = useLocale()
  const { x, series } = chart
  const lefts = [...new Set(series.flatMap(({ points }) => points.map(([left]) => left)))].sort(
    (a, b) => a - b,
  )
  const every = Math.max(1, Math.ceil(lefts.length / mostRows))
  const rows = lefts.filter((_, at) => at % every === 0 || at === lefts.length - 1)
  const heights = series.map(({ points }) => new Map(points))

  return (
    <details className="sim-numbers">
      <summary>{t('numbers')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{x.label[locale]}</th>
            {series.map(({ id, name }) => (
              <th key={id} scope="col">
                {name[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((left) => (
            <tr key={left}>
              <th scope="row">{rounded(left)}</th>
              {series.map(({ id }, at) => {
                const height = heights[at]?.get(left)
                return <td key={id}>{height === undefined ? '' : rounded(height)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Six digits that count: a chart is no ledger. */
function rounded(value: number): string {
  return numberText(Number(value.toPrecision(6)))
}
