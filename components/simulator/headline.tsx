import { useLocale, useTranslations } from 'next-intl'
import type { Result } from '@/lib/domain/simulator/outcome'

/** The number that everybody looks at; on a phone it stays in sight while the knobs are turned. */
export function Headline({
  result,
  kept,
}: {
  readonly result: Result | null
  /** Whether a field cannot be read, so that this is still the last good result. */
  readonly kept: boolean
}) {
  const t = useTranslations('simulator')
  const locale = useLocale()
  if (result === null) return null

  return (
    <div className="sim-headline">
      <p className="label" id="sim-headline">
        {result.label[locale]}
      </p>
      <output aria-labelledby="sim-headline" className="sim-figure">
        {result.value[locale]}
      </output>
      {result.note && <p className="text-ink-soft text-sm">{result.note[locale]}</p>}
      {kept && <p className="text-correction text-sm">{t('kept')}</p>}
    </div>
  )
}
