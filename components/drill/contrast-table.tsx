import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/cn'
import type { DrillPair } from '@/lib/domain/quiz/drill-pair'

/** The lesson's own table: what each side has, row by row. */
export function ContrastTable({ pair }: { readonly pair: DrillPair }) {
  const t = useTranslations('drill.intro')
  const { table, sides } = pair
  const scroll = t('scroll', { caption: table.caption })

  return (
    <div className={cn('comparison', sides.length > 2 && '[&_:is(th,td)]:min-w-0')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="comparison-scroll" aria-label={scroll} tabIndex={0}>
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.aspect}</th>
              {sides.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ key, label, cells }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {cells.map((cell, index) => (
                  <td key={sides[index]?.key}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
