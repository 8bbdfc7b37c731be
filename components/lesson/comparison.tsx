import { useTranslations } from 'next-intl'
import { type ComparisonRow, ComparisonTable } from './comparison-table'

/** A table of things compared, which can cover a column for the reader to recall. */
export function Comparison({
  id,
  caption,
  columns,
  rows,
}: {
  readonly id: string
  readonly caption: string
  readonly columns: readonly { readonly key: string; readonly name: string }[]
  readonly rows: readonly ComparisonRow[]
}) {
  const t = useTranslations('lesson.comparison')

  return (
    <ComparisonTable
      id={id}
      caption={caption}
      columns={columns}
      rows={rows}
      words={{
        label: t('label'),
        scroll: t('scroll', { caption }),
        start: t('start'),
        stop: t('stop'),
        column: t('column'),
        hidden: t('hidden'),
        revealAll: t('revealAll'),
        hideAll: t('hideAll'),
        opened: [0, ...rows.keys()].map((_, opened) => t('opened', { opened, total: rows.length })),
      }}
    />
  )
}
