import { useLocale, useTranslations } from 'next-intl'
import type { Result } from '@/lib/domain/simulator/outcome'

/** What comes out besides the headline. */
export function Results({ results }: { readonly results: readonly Result[] }) {
  const t = useTranslations('simulator')
  const locale = useLocale()
  if (results.length === 0) return null

  return (
    <dl className="sim-results" aria-label={t('results')}>
      {results.map(({ id, label, value, note }) => (
        <div key={id}>
          <dt>{label[locale]}</dt>
          <dd>{value[locale]}</dd>
          {note && <dd className="sim-hint">{note[locale]}</dd>}
        </div>
      ))}
    </dl>
  )
}
