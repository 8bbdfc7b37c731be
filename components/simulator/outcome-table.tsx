import { useLocale } from 'next-intl'
import type { Table } from '@/lib/domain/simulator/outcome'

/** A table of results; the first cell of a row names it. */
export function OutcomeTable({ table: { id, caption, columns, rows } }: { readonly table: Table }) {
  const locale = useLocale()

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys
    <section className="sim-table" tabIndex={0} aria-labelledby={`table-${id}`}>
      <table>
        <caption id={`table-${id}`}>{caption[locale]}</caption>
        <thead>
          <tr>
            {columns.map(({ name, numeric }) => (
              <th key={name[locale]} scope="col" data-numeric={numeric}>
                {name[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may be alike and never move
            <tr key={at}>
              {row.map((cell, column) => {
                const { name, numeric } = columns[column] ?? { name: cell, numeric: false }
                const Cell = column === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={name[locale]}
                    {...(column === 0 ? { scope: 'row' } : {})}
                    data-numeric={numeric}
                  >
                    {cell[locale]}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
