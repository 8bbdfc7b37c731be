import { useTranslations } from 'next-intl'
import { type RoundLine, roundChanges } from '@/lib/domain/notebook/compare-rounds'

/** How many items went which way since they were last asked in a round. */
export function RoundChanges({ lines }: { readonly lines: readonly RoundLine[] }) {
  const t = useTranslations('notebook.round')
  const counted = roundChanges
    .map((change) => ({ change, count: lines.filter((line) => line.change === change).length }))
    .filter(({ count }) => count > 0)

  return (
    <section aria-label={t('changes')} className="mt-4">
      <h3 className="label">{t('changes')}</h3>
      <dl className="mt-1 flex flex-wrap gap-2">
        {counted.map(({ change, count }) => (
          <div
            key={change}
            className="flex items-baseline gap-2 rounded-md border border-line bg-surface-raised px-3 py-1.5"
          >
            <dt className="text-sm text-ink-soft">{t(`change.${change}`)}</dt>
            <dd className="numeral text-lg">{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
